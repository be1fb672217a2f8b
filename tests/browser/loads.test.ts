import { expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

test.each(siteNames)('every page of %s loads without a complaint and asks nobody else', async (name) => {
  const { url, pages } = site(name);
  const page = await open();
  const complaints: string[] = [];
  let at = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${at}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${at}: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`${at}: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${at}: ${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      complaints.push(`${at}: asks ${request.url()}`);
  });

  for (const address of pages) {
    at = shortly(address);
    const response = await page.goto(address, { waitUntil: 'load' });
    expect.soft(response?.status(), at).toBe(200);
    expect.soft(await page.locator('h1').count(), at).toBe(1);
    // Fonts are asked for when letters need them, which may be after the page has loaded.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('a page that is not there answers with the way back', async () => {
  const { url } = site('the-list');
  const page = await open();
  const response = await page.goto(`${url}nowhere/`);
  expect(response?.status()).toBe(404);
  await page.locator('main a').click();
  expect(page.url()).toBe(url);
});
