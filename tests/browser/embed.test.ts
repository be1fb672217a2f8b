import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { wordingIn } from '../../src/documentary/index.ts';
import { embedHeight, embedWidth } from '../../src/publish/embed.ts';
import { sitesFolder } from '../support/build.ts';
import { theListContent } from '../support/the-list.ts';
import { drawings } from './looks.ts';
import { looking, shortly, type SiteName, siteNames } from './sites.ts';

const { site, page: open } = looking();
const embedsOf = (name: SiteName) => site(name).pages.filter((address) => address.includes('/embed/'));

/** Puts a page into a frame of a page that has no address, as one opened from a disk has none that a site could know. */
async function framed(page: Page, address: string, attributes: string): Promise<Frame> {
  await page.setContent(`<iframe src="${address}" title="A chart" width="600" height="500" ${attributes}></iframe>`);
  const frame = page.frames()[1]!;
  await frame.locator('.credit').waitFor();
  return frame;
}

/** What can be seen of a chart in a frame. */
const seen = (frame: Frame) => ({
  takeaway: frame.locator('h1'),
  drawing: frame.locator('svg:visible'),
  table: frame.locator('summary'),
  credit: frame.locator('.credit a').first(),
});

describe.each(siteNames)('the charts of %s for frames', (name) => {
  test('are one request each, which fits into the first flight of a connection', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of embedsOf(name)) {
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      const bytes = gzipSync(await response!.body(), { level: 9 }).length;
      expect.soft(bytes, shortly(address)).toBeLessThanOrEqual(14_600);
    }
    expect(asked).toEqual(embedsOf(name));
    expect(asked.length).toBeGreaterThan(2);
  });

  test('are as high in a frame as the build says, to a line', async () => {
    const { documentary } = await read(
      diskFolder(name === 'the-list' ? theListContent : join(sitesFolder, name, 'content')),
    );
    const page = await open({ viewport: { width: embedWidth, height: 800 } });
    for (const address of embedsOf(name)) {
      await page.goto(address);
      const truth = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      const chart = documentary!.charts.get(new URL(address).pathname.split('/').at(-2)!)!;
      const said = embedHeight(chart, documentary!, wordingIn(documentary!.language));
      expect.soft(Math.abs(said - truth), `${shortly(address)}: ${said} for ${truth}`).toBeLessThanOrEqual(24);
    }
  });

  test('show the drawing for their width and no other', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const address of embedsOf(name)) {
      await page.goto(address);
      for (const [width, size] of [
        [320, 'narrow'],
        [600, 'frame'],
        [900, 'frame'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await drawings(page), `${shortly(address)} at ${width} px`).toEqual([]);
        const shown = await page.locator('svg:visible').getAttribute('class');
        expect.soft(shown, `${shortly(address)} at ${width} px`).toContain(size);
      }
    }
  });
});

describe('a chart in a frame is whole', () => {
  test.each([
    ['in a sandbox that allows nothing', 'sandbox=""', true],
    ['in a sandbox that allows scripts', 'sandbox="allow-scripts"', true],
    ['with scripts off', '', false],
  ])('%s', async (_, attributes, javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const address of embedsOf('the-list')) {
      const frame = await framed(page, address, attributes);
      for (const part of Object.values(seen(frame))) expect(await part.isVisible()).toBe(true);
      expect(await frame.locator('table').isVisible()).toBe(false);
      await frame.locator('summary').click();
      expect(await frame.locator('table').isVisible()).toBe(true);
    }
    // In a sandbox that allows no scripts the browser says so of ours.
    const unexpected = complaints.filter(
      (text) => !/sandboxed and the 'allow-scripts' permission is not set/.test(text),
    );
    expect(unexpected).toEqual([]);
  });
});

describe('the theme of a chart in a frame', () => {
  const paper = (frame: Frame | Page) =>
    frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [light, dark] = ['rgb(250, 248, 243)', 'rgb(18, 18, 16)'];

  test.each([
    ['', 'dark', light],
    ['?theme=light', 'dark', light],
    ['?theme=dark', 'light', dark],
    ['?theme=auto', 'dark', dark],
    ['?theme=auto', 'light', light],
    ['?theme=neon', 'dark', light],
    ['?theme=DARK', 'dark', light],
  ] as const)('%s on a device in the %s scheme', async (query, colorScheme, color) => {
    const page = await open({ colorScheme });
    await page.goto(`${embedsOf('the-list')[0]}${query}`);
    expect(await paper(page)).toBe(color);
  });

  test('is light without scripts, whatever was asked', async () => {
    const page = await open({ colorScheme: 'dark', javaScriptEnabled: false });
    await page.goto(`${embedsOf('the-list')[0]}?theme=dark`);
    expect(await paper(page)).toBe(light);
  });

  test('can be asked for in a sandbox', async () => {
    const page = await open();
    const frame = await framed(page, `${embedsOf('the-list')[0]}?theme=dark`, 'sandbox="allow-scripts"');
    expect(await paper(frame)).toBe(dark);
  });
});

test('what is to be clicked in a frame is large enough for a finger', async () => {
  const page = await open({ viewport: { width: 320, height: 800 } });
  for (const address of embedsOf('the-list')) {
    await page.goto(address);
    const targets = await page
      .locator('summary, .credit a')
      .evaluateAll((all) =>
        all.flatMap((target) => [...target.getClientRects()].map(({ width, height }) => Math.min(width, height))),
      );
    expect(targets.length).toBeGreaterThan(2);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
  }
});

test('other sites may read a chart and its files, and not the pages around them', async () => {
  const page = await open();
  const { url, pages } = site('the-list');
  // A page with no address of its own is a stranger to every site.
  const reads = (address: string) =>
    page.evaluate(
      (from) =>
        fetch(from).then(
          ({ ok }) => ok,
          () => false,
        ),
      address,
    );
  const files = ['charts/the-list.csv', 'charts/the-list.json', 'charts/the-list.svg'].map((file) => `${url}${file}`);
  for (const address of [...files, ...pages.filter((one) => one.includes('/embed/'))]) {
    expect(await reads(address), shortly(address)).toBe(true);
  }
  expect(await reads(`${url}about/`)).toBe(false);
});
