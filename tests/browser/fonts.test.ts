import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { painted } from './looks.ts';
import { kinds, looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/** Holds back the fonts that a page asks for, until they are let go. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\.woff2$/, (route) => promise.then(() => route.continue()));
  return resolve;
}

/** How far the parts of the page that is open have jumped since it was first painted, and which. */
function jumps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A shift is told of in the frame after it.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    const entries = await new Promise<PerformanceEntryList>((told) => {
      new PerformanceObserver((list) => told(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => told([]), 50);
    });
    return (entries as Shift[]).map(
      ({ value, sources }) =>
        `${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.trim().slice(0, 30)).join(' | ')}`,
    );
  });
}

test.each(siteNames)('no kind of page of %s asks for more than 70 kB of fonts', async (name) => {
  const page = await open();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    // What the browser has kept from the page before has its size too.
    const size = () => response.headerValue('content-length').then(Number);
    if (response.url().endsWith('.woff2')) sizes.set(response.url(), size());
  });
  for (const address of kinds(site(name))) {
    sizes.clear();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const asked = await Promise.all(sizes.values());
    const total = asked.reduce((sum, size) => sum + size, 0);
    expect.soft(total, shortly(address)).toBeLessThanOrEqual(70 * 1024);
    // A chart in a frame is set in the reader's own fonts.
    if (!address.includes('/embed/')) expect.soft(asked.length, shortly(address)).toBeGreaterThanOrEqual(3);
  }
});

/** Opens a page whose fonts come only after it has been painted. */
async function openBeforeFonts(page: Page, address: string): Promise<void> {
  const release = await holdFonts(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await painted(page);
  release();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

describe.each([
  { name: 'the-list', widths: [320, 390, 768, 1280] },
  { name: 'arabic', widths: [390, 1280] },
])('$name with fonts that come late', ({ name, widths }) => {
  test.each(widths)('is painted before they come and does not move then, at %i px', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    for (const address of kinds(site(name))) {
      await openBeforeFonts(page, address);
      expect.soft(await jumps(page), shortly(address)).toEqual([]);
      await page.unrouteAll();
    }
  });
});

test('a page moves where fonts take the place of others after the first paint', async () => {
  const page = await open({ bypassCSP: true, viewport: { width: 390, height: 800 } });
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('display:optional', 'display:swap') });
  });
  await openBeforeFonts(page, `${site('the-list').url}about/`);
  expect(await jumps(page)).not.toEqual([]);
});
