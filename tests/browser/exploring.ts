import type { Page } from 'playwright-core';

/** What opens the controls of a chart on its page. */
export const button = '.explore > button';

/** One choice among the controls, by its name. */
export const option = (page: Page, name: string) => page.locator('.explore').getByLabel(name, { exact: true });

/** Opens the page of a chart, and its controls unless the address does so by itself. */
export async function openControls(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (!address.includes('?')) await page.locator(button).click();
  await page.locator('.choices').waitFor();
}
