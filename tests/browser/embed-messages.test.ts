import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../support/serve.ts';
import { openHost, twoFrames } from './hosts/framed.ts';
import { frame, type Host, hostPage } from './hosts/host.ts';
import { serveHosts } from './hosts/serve-hosts.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const plain = (name: string, suffix: string): Host => ({ name, page: (chart) => hostPage(frame(`${chart}${suffix}`)) });
const markup = encodeURIComponent('"><img src=x onerror=alert(1)>');
const hosts = [
  plain('as it is', ''),
  plain('markup in its query', `?theme=${markup}&childId=${markup}&${markup}`),
  plain('markup in its secret', `#?secret=${markup}`),
  plain('markup, unescaped', '?theme=<script>alert(1)</script>&childId=<b>#secret=<script>alert(1)</script>'),
];
let served: Served;

beforeAll(async () => {
  served = await serveHosts(hosts, `${site('the-list').url}embed/how-exactly/`);
});
afterAll(() => served?.close());

const inside = (frame: Frame) => frame.evaluate(() => document.documentElement.outerHTML);

/** Everything that goes wrong in a page or its frames, and every dialog that it opens. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

test('nothing of an address gets into the page', async () => {
  const page = await open();
  const complaints = complaintsOf(page);
  const pages: string[] = [];
  for (const place of hosts.keys()) {
    const { frame } = await openHost(page, `${served.url}${place}`);
    pages.push(await inside(frame));
  }
  expect(new Set(pages).size).toBe(1);
  expect(complaints).toEqual([]);
});

test('messages that mean nothing change nothing and are not answered', async () => {
  const page = await open();
  const complaints = complaintsOf(page);
  const framed = await openHost(page, `${served.url}0`);
  await twoFrames(framed);
  const before = await inside(framed.frame);
  const heard = await framed.heard();
  await page.evaluate(() => {
    const nested: Record<string, unknown> = {};
    nested['type'] = nested['context'] = nested['message'] = nested;
    const messages: unknown[] = [
      null,
      undefined,
      0,
      Number.NaN,
      true,
      '',
      'x'.repeat(1 << 20),
      '[iFrameSizer]',
      `[iFrameSizer]${'<script>alert(1)</script>'}`,
      '[iFrameSizer]message:{"html":"<img src=x onerror=alert(1)>"}',
      'pymxPYMx<script>xPYMxnavigateToxPYMxjavascript:alert(1)',
      'pymxPYMxxPYMxheightxPYMx1',
      JSON.stringify({ type: 'navigate', value: 'javascript:alert(1)' }),
      { type: '<script>', html: '<img src=x onerror=alert(1)>', theme: 'dark' },
      { message: 'link', value: 'javascript:alert(1)', secret: 'a1B2c3D4e5' },
      { sentinel: 'amp', type: 'embed-size', height: 1 },
      { context: 'H5P', action: 'eval' },
      { toString: null, valueOf: 1 },
      nested,
      [['type', 'frames-init']],
      new ArrayBuffer(8),
      new Map([['type', 'frames-init']]),
    ];
    const { contentWindow } = document.querySelector('iframe')!;
    for (const message of messages) contentWindow!.postMessage(message, '*');
  });
  await twoFrames(framed);
  await page.waitForTimeout(200);
  expect(await framed.heard()).toBe(heard);
  expect(await inside(framed.frame)).toBe(before);
  expect(framed.frame.url()).toMatch(/embed\/how-exactly\/$/);
  expect(complaints).toEqual([]);
});

test('another window than the parent is not answered', async () => {
  const page = await open();
  const framed = await openHost(page, `${served.url}0`);
  await twoFrames(framed);
  const heard = await framed.heard();
  const ask = "{ type: 'iframe-child-init' }";
  await page.evaluate((message) => {
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.frames[0].postMessage(${message}, '*'); parent.document.body.id = 'asked'</script>`;
    document.body.append(other);
  }, ask);
  await page.locator('body#asked').waitFor();
  await twoFrames(framed);
  await page.waitForTimeout(200);
  expect(await framed.heard()).toBe(heard);
  // The same words from the parent are answered: it is not the words that were wrong.
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'iframe-child-init' }, '*'),
  );
  await expect.poll(framed.heard).toBe(heard + 1);
});

test('a thousand questions at once get few answers', async () => {
  const page = await open();
  const framed = await openHost(page, `${served.url}0`);
  await twoFrames(framed);
  const heard = await framed.heard();
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    for (let asked = 0; asked < 1000; asked += 1)
      contentWindow!.postMessage({ type: 'frames-init', sentinel: 'amp' }, '*');
  });
  await expect.poll(framed.heard).toBeGreaterThan(heard);
  await page.waitForTimeout(200);
  expect((await framed.heard()) - heard).toBeLessThan(100);
});

test.each([
  ['dark', 'dark'],
  ['auto', 'auto'],
  ['light', 'light'],
  ['DARK', null],
  ['toString', null],
  ['', null],
])('the theme %j in the address makes it %j', async (wanted, theme) => {
  const page = await open();
  await page.goto(`${site('the-list').url}embed/how-exactly/?theme=${wanted}`);
  expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
});

test('a page that stands in no frame sends nothing', async () => {
  const page = await open();
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    Object.assign(window, { heard: 0 });
    addEventListener('message', () => ((window as unknown as { heard: number }).heard += 1));
  });
  await page.goto(`${site('the-list').url}embed/how-exactly/?childId=a#secret=a1B2c3D4e5`, { waitUntil: 'load' });
  await page.locator('summary').first().click();
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
  expect(complaints).toEqual([]);
});
