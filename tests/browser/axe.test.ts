import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { looking, shortly, type SiteName, siteNames } from './sites.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { site, page: open } = looking();

/** What axe-core finds on the page that is open, all rules and best practices, a line for each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

// The colours are the same everywhere: of the small documentaries each scheme is looked at in one width.
const views = [
  { width: 320, colorScheme: 'light', of: siteNames },
  { width: 1280, colorScheme: 'dark', of: siteNames },
  { width: 320, colorScheme: 'dark', of: ['the-list'] },
  { width: 1280, colorScheme: 'light', of: ['the-list'] },
] as const satisfies { width: number; colorScheme: 'light' | 'dark'; of: readonly SiteName[] }[];

describe.each(views)('at $width px in the $colorScheme scheme', ({ width, colorScheme, of }) => {
  test.each(of)('axe finds nothing on any page of %s', async (name) => {
    const page = await open({ viewport: { width, height: 900 }, colorScheme });
    const found: string[] = [];
    for (const address of site(name).pages) {
      await page.goto(address);
      found.push(...(await findings(page)).map((what) => `${shortly(address)}: ${what}`));
    }
    expect(found).toEqual([]);
  });
});

test.each(siteNames)('axe finds nothing on the charts of %s for frames in the dark', async (name) => {
  const page = await open({ viewport: { width: 600, height: 900 } });
  const found: string[] = [];
  for (const address of site(name).pages.filter((one) => one.includes('/embed/'))) {
    await page.goto(`${address}?theme=dark`);
    await page.locator('summary').click();
    found.push(...(await findings(page)).map((what) => `${shortly(address)}: ${what}`));
  }
  expect(found).toEqual([]);
});

test('axe finds what is wrong', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect((await findings(page)).map((line) => line.split(':')[0])).toContain('image-alt');
});
