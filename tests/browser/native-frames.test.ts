import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../support/serve.ts';
import { fits, type Framed, openHost, toggle } from './hosts/framed.ts';
import { frame, type Host, hostPage } from './hosts/host.ts';
import { serveHosts } from './hosts/serve-hosts.ts';
import { looking } from './sites.ts';

// A browser that sizes frames by what is in them needs no script in the host's page. Chromium does so from 154 on.
const hosts: Host[] = [
  {
    name: 'a page without a script, as the chart page offers it',
    page: (chart) =>
      hostPage(
        frame(
          chart,
          'height="450" style="height:450px;height:if(supports(frame-sizing:content-height):auto;else:450px);frame-sizing:content-height"',
        ),
      ),
  },
  { name: 'a page that leaves the frame as it is', page: (chart) => hostPage(frame(chart)) },
];
const { site, page: open } = looking();
let served: Served;

beforeAll(async () => {
  served = await serveHosts(hosts, `${site('the-list').url}embed/how-exactly/`);
});
afterAll(() => served?.close());

/** A page in a browser that measures when it is asked to, as wide as the page was at first, and what it measured. */
async function openMeasured(): Promise<{ framed: Framed; measured(): Promise<number[]> }> {
  const page = await open({ viewport: { width: 320, height: 900 } });
  await page.addInitScript(() => {
    const measured: number[] = [];
    const width = `${innerWidth}px`;
    const requestResize = () => {
      const root = document.documentElement;
      root.style.minWidth = width;
      measured.push(root.scrollHeight);
      root.style.minWidth = '';
    };
    Object.assign(window, { measured, requestResize });
  });
  const framed = await openHost(page, `${served.url}1`);
  return {
    framed,
    measured: () => framed.frame.evaluate(() => (window as unknown as { measured: number[] }).measured),
  };
}

test('the page asks to be measured whenever it has another height, and is that high then', async () => {
  const { framed, measured } = await openMeasured();
  const closed = Math.ceil(await framed.content());
  await expect.poll(async () => (await measured()).at(-1)).toBe(closed);
  await toggle(framed);
  const opened = Math.ceil(await framed.content());
  expect(opened).toBeGreaterThan(closed);
  await expect.poll(async () => (await measured()).at(-1)).toBe(opened);
  await framed.frame.page().setViewportSize({ width: 600, height: 900 });
  await framed.wide(600);
  const wider = Math.ceil(await framed.content());
  expect(wider).toBeLessThan(opened);
  await expect.poll(async () => (await measured()).at(-1)).toBe(wider);
});

test('the frame has the height of the chart where the browser sizes frames, and elsewhere the one it was given', async () => {
  const page = await open({ viewport: { width: 600, height: 900 } });
  const framed = await openHost(page, `${served.url}0`);
  const sizes = await page.evaluate(() => CSS.supports('frame-sizing: content-height'));
  const grants = (height: number) => (sizes ? height : 450);
  for (const width of [600, 320, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await framed.wide(width);
    const closed = await fits(framed, grants);
    await toggle(framed);
    expect(await fits(framed, grants)).toBeGreaterThan(closed);
    await toggle(framed);
    await fits(framed, grants);
  }
});
