import { cp } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { precompress } from '../../src/site/precompress.ts';
import { launchBrowser } from '../support/browser.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { theListBase } from '../support/the-list.ts';

let browser: Browser;
let folder: TemporaryFolder;
let served: Served;
let chapters: string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(inject('theList'), folder.path, { recursive: true });
  await precompress(folder.path);
  served = await serve(folder.path, theListBase);
  chapters = (await pagesOf(folder.path)).map(addressOf).filter((address) => address.startsWith('chapters/'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await folder?.[Symbol.asyncDispose]();
});

/** What came over the wire for a page: the bytes of each answer, its head and body as they were sent, by its address. */
async function watched(page: Page): Promise<Map<string, number>> {
  const asked = new Map<string, string>();
  const came = new Map<string, number>();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    came.set(asked.get(requestId) ?? '', encodedDataLength),
  );
  return came;
}

/** Goes through a page to its end, as far as a window reaches each time. */
async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const next = () => new Promise((shown) => requestAnimationFrame(shown));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await next();
    }
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
}

test.each([320, 1280])('at %i px a chapter that is read to its end has asked for less than 120 kB', async (width) => {
  expect(chapters.length).toBeGreaterThan(1);
  for (const chapter of chapters) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const came = await watched(page);
    await page.goto(`${served.url}${chapter}`);
    await readToEnd(page);
    expect(came.get(page.url()), chapter).toBeGreaterThan(5000);
    // The head of the answer comes before the 14,600 bytes of its body.
    expect(came.get(page.url()), chapter).toBeLessThan(14_600 + 1460);
    expect([...came.keys()].filter((url) => url.endsWith('.woff2')).length, chapter).toBeGreaterThan(0);
    expect(
      [...came.values()].reduce((sum, bytes) => sum + bytes, 0),
      chapter,
    ).toBeLessThanOrEqual(120_000);
    await context.close();
  }
});
