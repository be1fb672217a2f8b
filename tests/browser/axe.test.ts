import { expect, test } from 'vitest';
import { findings, rulesOfViews } from './findings.ts';
import { kinds, looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

// Every page as it comes is looked at in every-page.test.ts, with all rules; here are the views between, with those rules
// that depend on a view, and what a reader makes of some pages.
const views = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const satisfies { width: number; colorScheme: 'light' | 'dark' }[];

test.each([true, false])('axe finds nothing at any width in either scheme, with scripts: %s', async (scripts) => {
  const page = await open({ reducedMotion: 'reduce' });
  const browser = await page.context().newCDPSession(page);
  const found: string[] = [];
  // The book holds what the others do.
  for (const address of kinds(site('the-list')).filter((one) => !one.endsWith('/print/'))) {
    await browser.send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    await page.goto(address);
    // What looks at a page needs scripts; the page itself has had none.
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const where = `${shortly(address)} at ${width} px, ${colorScheme}`;
        found.push(...(await findings(page, rulesOfViews)).map((what) => `${where}: ${what}`));
      }
    }
  }
  expect(found).toEqual([]);
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
