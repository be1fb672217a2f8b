import { beforeAll, describe, expect, test } from 'vitest';
import { drawings, sideways } from './looks.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

const looks = {
  'each chart is shown in one drawing that can be read, whatever the width': drawings,
  'nothing scrolls sideways, with tables shut or open, also for a reader who has set letters of twice the size':
    sideways,
};
const names = Object.keys(looks) as (keyof typeof looks)[];

describe.each(siteNames)('%s with scripts off', (name) => {
  const found = new Map(names.map((look) => [look, [] as string[]]));
  beforeAll(async () => {
    const page = await open({ javaScriptEnabled: false });
    const browser = await page.context().newCDPSession(page);
    const lookAt = async (widths: readonly number[], wanted = names) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const look of wanted)
          found
            .get(look)!
            .push(...(await looks[look](page)).map((what) => `${shortly(page.url())} at ${width} px: ${what}`));
      }
    };
    const letters = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('p')!).fontSize));
    for (const address of site(name).pages) {
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      await page.goto(address);
      await lookAt([320, 390, 768, 1280, 1600]);
      const before = await letters();
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await lookAt([640, 1280], [names[1]!]);
      expect(await letters()).toBeGreaterThan(before * 1.5);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await lookAt([320], [names[1]!]);
    }
  });

  test.each(names)('%s', (look) => {
    expect(found.get(look)).toEqual([]);
  });
});

test('every chapter of The List shows its charts', async () => {
  const page = await open({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const chapters = site('the-list').pages.filter((address) => address.includes('/chapters/'));
  expect(chapters.length).toBeGreaterThan(0);
  for (const address of chapters) {
    await page.goto(address);
    expect(await page.locator('figure.chart svg:visible').count(), shortly(address)).toBeGreaterThan(0);
  }
});

test('a documentary from right to left begins at the right', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  await page.goto(`${site('arabic').url}chapters/coast/`);
  const directions = await page.evaluate(() =>
    [...document.querySelectorAll('h1, figure.chart svg')].map((element) => getComputedStyle(element).direction),
  );
  expect(directions.length).toBeGreaterThan(4);
  expect(new Set(directions)).toEqual(new Set(['rtl']));
});

test('the looks find what is wrong', async () => {
  // What is spoilt on purpose, the policy of the page would stop.
  const page = await open({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  await page.goto(`${site('the-list').url}chapters/candiru/`);
  await page.addStyleTag({
    content: '.lead { width: 500px } .chart-drawing { display: block !important; font-size: 8px }',
  });
  expect(await sideways(page)).not.toEqual([]);
  expect((await drawings(page)).join('\n')).toMatch(/shows [23] drawings/);
});
