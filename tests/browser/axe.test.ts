import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';
import { looking, shortly, type SiteName, siteNames } from './sites.ts';

const { site, page: open } = looking();

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

test('axe finds what is wrong', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  expect((await findings(page)).map((line) => line.split(':')[0])).toContain('image-alt');
});
