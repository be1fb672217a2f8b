import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawings, sideways } from './looks.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/** Looks at the open page in windows of several widths, and says at which something is wrong. */
async function atWidths(
  page: Page,
  widths: readonly number[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await look(page)).map((what) => `${shortly(page.url())} at ${width} px: ${what}`));
  }
  return found;
}

describe.each(siteNames)('%s with scripts off', (name) => {
  test('shows each chart in one drawing that can be read, whatever the width', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const address of site(name).pages) {
      await page.goto(address);
      expect.soft(await atWidths(page, [320, 390, 768, 1280, 1600], drawings)).toEqual([]);
    }
  });

  test('never scrolls sideways, with tables shut or open', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const address of site(name).pages) {
      await page.goto(address);
      expect.soft(await atWidths(page, [320, 390, 768, 1280], sideways)).toEqual([]);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect.soft(await atWidths(page, [320], sideways)).toEqual([]);
    }
  });

  test('never scrolls sideways for a reader who has set letters of twice the size', async () => {
    const page = await open({ javaScriptEnabled: false });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    for (const address of site(name).pages) {
      await page.goto(address);
      const letters = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.querySelector('p')!).fontSize),
      );
      expect(letters).toBeGreaterThan(24);
      expect.soft(await atWidths(page, [640, 1280], sideways)).toEqual([]);
    }
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
  const page = await open({ viewport: { width: 320, height: 800 } });
  await page.goto(`${site('the-list').url}chapters/candiru/`);
  await page.addStyleTag({
    content: '.lead { width: 500px } .chart-drawing { display: block !important; font-size: 8px }',
  });
  expect(await sideways(page)).not.toEqual([]);
  expect((await drawings(page)).join('\n')).toMatch(/shows [23] drawings/);
});
