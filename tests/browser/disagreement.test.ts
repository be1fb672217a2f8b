import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking } from './sites.ts';

const { site, page: open } = looking();

/** What the drawing that is seen says, on one line. */
const drawn = async (page: Page) =>
  (await page.locator('figure.chart svg:visible text').allTextContents()).join(' ').replaceAll(/\s+/g, ' ');

test.each(['bars', 'dots', 'circles'])('a reader who asks for %s is told what other sources give', async (form) => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  await page.goto(`${site('the-list').url}charts/how-exactly/?form=${form}&show=countries,outlets`);
  await page.locator('.choices').waitFor();
  await expect.poll(() => drawn(page)).not.toContain('50,000');
  expect(await drawn(page)).toContain('The Washington Post: more than 50');
  expect(await drawn(page)).toContain('The Washington Post: 16 partner news organisations');
  expect(await page.locator('.legend').textContent()).toContain('Small type: another source’s figure.');
});

test('a reader who leaves them out is told nothing of small type', async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  await page.goto(`${site('the-list').url}charts/how-exactly/?show=phones,people`);
  await page.locator('.choices').waitFor();
  await expect.poll(() => drawn(page)).not.toContain('50,000');
  expect(await drawn(page)).not.toContain('The Washington Post');
  expect(await page.locator('.legend').textContent()).not.toContain('Small type');
});
