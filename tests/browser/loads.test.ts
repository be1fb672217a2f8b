import { expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';
import { kept, watch } from './watch.ts';

const { site, page: open } = looking();

test.each(siteNames)('every page of %s loads without a word, asks nobody else and leaves nothing', async (name) => {
  const { url, pages } = site(name);
  const page = await open();
  const complaints = await watch(page, url);
  for (const address of pages) {
    const at = shortly(address);
    const response = await page.goto(address, { waitUntil: 'load' });
    expect.soft(response?.status(), at).toBe(200);
    expect.soft(await page.locator('h1').count(), at).toBe(1);
    // Fonts are asked for when letters need them, which may be after the page has loaded.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect.soft(await kept(page), at).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('a page that is not there answers with the way back', async () => {
  const { url } = site('the-list');
  const page = await open();
  const response = await page.goto(`${url}nowhere/`);
  expect(response?.status()).toBe(404);
  await page.locator('main a').click();
  expect(page.url()).toBe(url);
});
