import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking, type SiteName } from './sites.ts';
import { unspaced } from './told.ts';

const { site, page: open } = looking();

/** What a browser takes for the largest thing that it has painted; it may change its mind. */
interface Largest {
  element: string;
  text: string;
  /** The address of a picture; empty where it is text. */
  url: string;
}

/** Opens a page that writes down what it paints. */
async function watching(width: number): Promise<Page> {
  const page = await open({ viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    const largest: Largest[] = [];
    Object.assign(window, { largest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { element, url } = entry as PerformanceEntry & { element: Element | null; url: string };
        largest.push({ element: element?.localName ?? '', text: element?.textContent ?? '', url });
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  return page;
}

/** All that was taken for the largest so far, once there is anything. */
async function largest(page: Page): Promise<Largest[]> {
  const all = () => (window as unknown as { largest: Largest[] }).largest;
  await page.waitForFunction(() => (window as unknown as { largest: Largest[] }).largest.length > 0);
  return page.evaluate(all);
}

const looked: [name: SiteName, path: RegExp][] = [
  ['the-list', /\/the-list\/$|\/chapters\/[^/]+\/$|\/charts\/the-list\/$|\/figures\/$/],
  ['arabic', /\/path\/$|\/chapters\/coast\/$/],
];
const addresses = () =>
  looked.flatMap(([name, path]) => site(name).pages.filter((url) => path.test(url) && !url.includes('/embed/')));

test.each([390, 1280])(
  'at %i px the largest paint is a text that the page itself brought, and stays it',
  async (width) => {
    const page = await watching(width);
    const held: (() => void)[] = [];
    await page.route('**/*', async (route) => {
      // All but the page comes only when it has been painted.
      if (route.request().resourceType() !== 'document') await new Promise<void>((come) => held.push(come));
      await route.continue();
    });
    expect(addresses().length).toBeGreaterThan(6);
    for (const url of addresses()) {
      const { document } = parseHTML(await (await fetch(url)).text());
      held.length = 0;
      await page.goto(url, { waitUntil: 'commit' });
      const before = await largest(page);
      expect.soft(held.length, url).toBeGreaterThan(0);
      const { element, text, url: picture } = before.at(-1)!;
      expect.soft(picture, url).toBe('');
      const brought = [...document.querySelectorAll(element)].map((one) => unspaced([one.textContent ?? '']));
      expect.soft(brought, url).toContain(unspaced([text]));

      while (held.length > 0) held.pop()!();
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect.soft(await largest(page), url).toEqual(before);
    }
  },
);

test('a page is painted whole when nothing else ever comes', async () => {
  const page = await watching(1280);
  let asked: string[] = [];
  await page.route('**/*', (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    if (route.request().resourceType() === 'stylesheet') asked.push(route.request().url());
    return route.abort();
  });
  for (const url of addresses()) {
    asked = [];
    await page.goto(url);
    expect((await largest(page)).length).toBeGreaterThan(0);
    const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    expect.soft(painted, url).toBe(1);
    // What would hold the first paint back: a style sheet or a script that the browser has to wait for. The one sheet
    // beside the page is for paper.
    const forPaper = await page
      .locator('link[rel="stylesheet"][media="print"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
    expect.soft(forPaper.length, url).toBeLessThanOrEqual(1);
    expect
      .soft(
        asked.filter((sheet) => !forPaper.includes(sheet)),
        url,
      )
      .toEqual([]);
    const waits = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter((one) => (one as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking').length,
    );
    expect.soft(waits, url).toBe(0);
  }
});

test('a picture that comes later and is larger would be found', async () => {
  const page = await watching(1280);
  await page.goto(`${site('the-list').url}chapters/candiru/`);
  const before = await largest(page);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'This came late and is larger than all else. '.repeat(60);
    document.querySelector('main')!.prepend(paragraph);
  });
  await page.waitForFunction(
    (count) => (window as unknown as { largest: Largest[] }).largest.length > count,
    before.length,
  );
  expect((await largest(page)).at(-1)!.text).toContain('This came late');
});
