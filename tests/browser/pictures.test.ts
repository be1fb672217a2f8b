import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/** The width and height of a picture as the browser decodes it, and how many of its pixels are not paper. */
const decoded = (page: Page, url: string) =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 0x80) ink++;
    return { width: canvas.width, height: canvas.height, ink };
  }, url);

/** What the head of the open page says of its picture. */
const said = (page: Page) =>
  page.evaluate(() => {
    const content = (name: string) =>
      document.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content');
    return {
      url: content('') ?? '',
      width: Number(content(':width')),
      height: Number(content(':height')),
      type: content(':type'),
      alt: content(':alt') ?? '',
      card: document.querySelector('meta[name="twitter:card"]')?.getAttribute('content'),
      title: document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
    };
  });

describe.each(siteNames)('%s', (name) => {
  test('every page that is to be found has a picture of its own, as large as the page says', async () => {
    const { url, pages } = site(name);
    const page = await open();
    const seen = new Map<string, string>();
    const findable = pages.filter((one) => !/404\.html$|\/embed\/|\/print\/$/.test(one));
    for (const address of findable) {
      await page.goto(address);
      const { alt, card, type, title, ...stated } = await said(page);
      expect(stated.url, address).toMatch(/^https:\/\//);
      const [path] = /previews\/.+$/.exec(stated.url) ?? [];
      const response = await page.request.get(`${url}${path}`);
      expect([response.status(), response.headers()['content-type']], address).toEqual([200, type]);
      const { ink, ...size } = await decoded(page, `${url}${path}`);
      expect(size, address).toEqual({ width: stated.width, height: stated.height });
      expect(ink, shortly(address)).toBeGreaterThan(1500);
      expect(alt.length).toBeGreaterThan(title.length > 0 ? 5 : 0);
      expect(card).toBe('summary_large_image');
      seen.set((await response.body()).toString('base64'), address);
    }
    expect(seen.size).toBe(findable.length);
  });

  test('every chart is a picture 1,600 px wide, as its page tells machines', async () => {
    const { url, pages } = site(name);
    const page = await open();
    const charts = pages.filter((one) => /\/charts\/[^/]+\/$/.test(one));
    expect(charts.length).toBeGreaterThan(2);
    for (const address of charts) {
      await page.goto(address);
      const { image, distribution } = await page.evaluate(() =>
        JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!),
      );
      const file = image.contentUrl.slice(image.contentUrl.indexOf('charts/'));
      const { ink, ...size } = await decoded(page, `${url}${file}`);
      expect(size).toEqual({ width: 1600, height: image.height });
      expect(image.width).toBe(1600);
      expect(ink).toBeGreaterThan(5000);
      expect(image).toMatchObject({ '@type': 'ImageObject', license: expect.stringMatching(/^https:/) });
      expect(image.creditText.length).toBeGreaterThan(5);
      expect(distribution.map((one: { contentUrl: string }) => one.contentUrl)).toContain(image.contentUrl);
    }
  });
});
