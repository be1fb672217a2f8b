import { expect, test } from 'vitest';
import { findings } from './findings.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

// Every page as it comes is looked at in every-page.test.ts; here is what a reader makes of some.
const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const satisfies { width: number; colorScheme: 'light' | 'dark' }[];

test.each(siteNames)('axe finds nothing on the charts of %s for frames in the dark', async (name) => {
  const page = await open({ viewport: { width: 600, height: 900 } });
  const found: string[] = [];
  for (const address of site(name).pages.filter((one) => one.includes('/embed/'))) {
    await page.goto(`${address}?theme=dark`);
    for (const summary of await page.locator('summary').all()) await summary.click();
    found.push(...(await findings(page)).map((what) => `${shortly(address)}: ${what}`));
  }
  expect(found).toEqual([]);
});
test.each(views)(
  'axe finds nothing where a chart is explored, at $width px in the $colorScheme scheme',
  async (view) => {
    const { width, colorScheme } = view;
    const page = await open({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    const charts = site('the-list').pages.filter((address) => /\/charts\/./.test(address));
    expect(charts.length).toBeGreaterThan(3);
    for (const address of charts) {
      await page.goto(address);
      await page.locator('.explore > button').click();
      await page.locator('.explore input').last().click();
      expect.soft(await findings(page), shortly(address)).toEqual([]);
    }
  },
);
