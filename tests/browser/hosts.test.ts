import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../support/serve.ts';
import { contractHosts } from './hosts/contracts.ts';
import { fits, openHost, toggle, twoFrames } from './hosts/framed.ts';
import { packagedHosts } from './hosts/packages.ts';
import { serveHosts } from './hosts/serve-hosts.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const hosts = [...packagedHosts, ...contractHosts];
const widths = [320, 600, 900];
let served: Served;

beforeAll(async () => {
  served = await serveHosts(hosts, `${site('the-list').url}embed/how-exactly/`);
});
afterAll(() => served?.close());

/** The page of a host, by the name that its address has for this machine. */
function addressOf(host: string, machine = '127.0.0.1') {
  return served.url.replace('127.0.0.1', machine) + hosts.findIndex(({ name }) => name === host);
}

describe.each(hosts)('$name', ({ name, grants }) => {
  test('gives the frame the height of the chart, and hears nothing while that stays', async () => {
    const page = await open({ viewport: { width: 600, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const framed = await openHost(page, addressOf(name));
    await fits(framed, grants);

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await framed.wide(width);
      const closed = await fits(framed, grants);
      await toggle(framed);
      expect(await fits(framed, grants)).toBeGreaterThan(closed + 40);
      await toggle(framed);
      expect(await fits(framed, grants)).toBe(closed);
    }

    await twoFrames(framed);
    const before = await framed.heard();
    await page.waitForTimeout(1000);
    expect(await framed.heard()).toBe(before);
    expect(errors).toEqual([]);
  });
});

test.each(['pym.js', 'iframe-resizer 4', '@datawrapper/chart-core', 'WordPress'])(
  '%s does so on another site too, where the chart has a process of its own',
  async (name) => {
    const { grants } = hosts.find((host) => host.name === name)!;
    const page = await open({ viewport: { width: 600, height: 900 } });
    const framed = await openHost(page, addressOf(name, 'localhost'));
    expect(new URL(page.url()).hostname).not.toBe(new URL(framed.frame.url()).hostname);
    const closed = await fits(framed, grants);
    await toggle(framed);
    expect(await fits(framed, grants)).toBeGreaterThan(closed + 40);
  },
);

test('iframe-resizer 4 calls what its page wants called at the beginning', async () => {
  const page = await open();
  await openHost(page, addressOf('iframe-resizer 4'));
  await page.locator('html.begun').waitFor();
  expect(await page.locator('html').getAttribute('class')).toBe('begun');
});

test('a frame that is shown later gets its height then, and none before', async () => {
  const page = await open({ viewport: { width: 600, height: 900 } });
  await page.addInitScript(() => {
    const heights: number[] = [];
    Object.assign(window, { heights });
    addEventListener('message', ({ data }) => data.type === 'embed-size' && heights.push(data.height));
  });
  const framed = await openHost(page, addressOf('AMP'));
  await fits(framed);
  const show = (display: string) => page.locator('iframe').evaluate((frame, to) => (frame.style.display = to), display);
  await show('none');
  const hidden = () => framed.frame.evaluate(() => document.documentElement.getBoundingClientRect().width);
  await expect.poll(hidden).toBe(0);
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  });
  await page.waitForTimeout(100);
  await page.setViewportSize({ width: 320, height: 900 });
  await show('block');
  await framed.wide(320);
  const content = await fits(framed);
  const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
  expect(heights.every((height) => height > 100)).toBe(true);
  expect(heights.at(-1)).toBe(Math.ceil(content));
});

test('a link in the sandbox of WordPress leads to the page of the chart', async () => {
  const page = await open();
  const framed = await openHost(page, addressOf('WordPress'));
  const link = framed.frame.locator('.credit a').first();
  // The site is built for another address than the one it is served under here.
  await link.evaluate(
    (element, url) => element.setAttribute('href', `${url}charts/how-exactly/`),
    site('the-list').url,
  );
  await link.click();
  await page.waitForURL(`${site('the-list').url}charts/how-exactly/`);
  expect(await page.locator('h1').count()).toBe(1);
});

test('where no host follows links, they open a window as they say', async () => {
  const page = await open();
  const framed = await openHost(page, addressOf('Canvas'));
  const link = framed.frame.locator('.credit a').first();
  await link.evaluate(
    (element, url) => element.setAttribute('href', `${url}charts/how-exactly/`),
    site('the-list').url,
  );
  const opened = page.waitForEvent('popup');
  await link.click();
  expect((await opened).url()).toBe(`${site('the-list').url}charts/how-exactly/`);
  expect(page.url()).toBe(addressOf('Canvas'));
});
