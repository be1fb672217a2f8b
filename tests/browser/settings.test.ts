import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { settingsWordsIn } from '../../src/documentary/index.ts';
import { findings } from './findings.ts';
import { sideways } from './looks.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();
const chapter = () => `${site('the-list').url}chapters/inspection/`;

/** Opens the settings of the page that is open. */
async function settings(page: Page): Promise<void> {
  await page.locator('.settings button').click();
  await page.locator('.panel').waitFor();
}
const choose = (page: Page, name: string) => page.locator('.panel').getByLabel(name, { exact: true }).check();
/** What the settings say on the pages of a site. */
const wordsOn = async (page: Page) => settingsWordsIn(await page.evaluate(() => document.documentElement.lang));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main p')!).fontSize));
const kept = (page: Page) => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
const [light, dark] = ['rgb(250, 248, 243)', 'rgb(18, 18, 16)'];

test.each([
  ['light', 'Dark', dark],
  ['dark', 'Light', light],
] as const)(
  'where the device is %s, a reader has the page %s, until the next one',
  async (colorScheme, name, colour) => {
    const page = await open({ colorScheme });
    await page.goto(chapter());
    const usual = await paper(page);
    expect(usual).not.toBe(colour);
    await settings(page);
    await choose(page, name);
    expect(await paper(page)).toBe(colour);
    await choose(page, 'As the device is set');
    expect(await paper(page)).toBe(usual);
    await choose(page, name);
    await page.locator('.name').click();
    await page.waitForURL(site('the-list').url);
    expect(await paper(page)).toBe(usual);
    expect(await kept(page)).toEqual([0, 0, 0]);
  },
);

test('what is remembered holds on the next page before any script is fetched, and is forgotten on demand', async () => {
  const page = await open({ colorScheme: 'light' });
  await page.goto(chapter());
  const usual = await letters(page);
  await settings(page);
  await choose(page, 'Dark');
  await choose(page, 'Largest');
  await choose(page, 'Remember on this device');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${site('the-list').url}chapters/candiru/`);
  expect(await paper(page)).toBe(dark);
  expect(await letters(page)).toBeGreaterThan(usual * 1.2);
  await page.unroute('**/*.js');
  await page.reload();
  await settings(page);
  const checked = page.locator('.panel input:checked');
  expect(await checked.evaluateAll((all) => all.map((one) => one.closest('label')!.innerText.trim()))).toEqual([
    'Dark',
    'Largest',
    'Remember on this device',
  ]);
  await page.locator('.panel').getByLabel('Remember on this device').uncheck();
  expect(await kept(page)).toEqual([0, 0, 0]);
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await paper(page)).toBe(light);
});

test('settings stay out of print and of frames', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(chapter());
  await settings(page);
  await choose(page, 'Dark');
  await choose(page, 'Largest');
  await choose(page, 'Remember on this device');
  const large = await letters(page);
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  expect(await letters(page)).toBeLessThan(large);
  expect(await page.locator('.panel').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${site('the-list').url}embed/july-2021/`);
  expect(await page.locator('html').getAttribute('data-reading')).toBe(null);
});

test('a browser that keeps nothing is said to, and the page is set all the same', async () => {
  const page = await open({ colorScheme: 'light' });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto(chapter());
  await settings(page);
  await choose(page, 'Dark');
  await choose(page, 'Remember on this device');
  expect(await page.locator('.panel [role="status"]').innerText()).toContain('does not let the page remember');
  expect(await paper(page)).toBe(dark);
  expect(errors).toEqual([]);
});

test('the address of each paragraph is there for who asks, by keyboard too', async () => {
  const page = await open({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' });
  await page.goto(chapter());
  expect(await page.locator('.place').count()).toBe(0);
  await settings(page);
  await choose(page, 'Show the address of each paragraph');
  const links = page.locator('.place');
  expect(await links.count()).toBe(await page.locator('p[id^="p."]').count());
  await page.keyboard.press('Escape');
  const last = page.getByRole('link', { name: 'Address of the paragraph “To be on the list …”' });
  await last.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#p.to-be-on-the');
  expect(await page.locator(':target').innerText()).toMatch(/^To be on the list/);
  await settings(page);
  await choose(page, 'Remember on this device');
  await page.goto(`${site('the-list').url}chapters/candiru/`);
  await expect.poll(() => links.count()).toBeGreaterThan(3);
  await page.goto(`${site('the-list').url}figures/`);
  await settings(page);
  expect(await page.locator('.panel').getByText('paragraph').count()).toBe(0);
});

test('by keyboard the settings are opened, walked, changed and left', async () => {
  const page = await open({ colorScheme: 'light' });
  await page.goto(chapter());
  const button = page.getByRole('button', { name: 'Settings', expanded: false });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel').waitFor();
  expect(await page.getByRole('button', { name: 'Settings', expanded: true }).count()).toBe(1);
  await page.keyboard.press('Tab');
  while (await page.evaluate(() => document.activeElement!.closest('nav') !== null)) await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  expect(await focused()).toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('light');
  await page.keyboard.press('ArrowDown');
  expect(await paper(page)).toBe(dark);
  await page.keyboard.press('Escape');
  expect(await page.locator('.panel').isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('nothing is fetched before it is used, and nothing moves when the button comes', async () => {
  const page = await open({ viewport: { width: 390, height: 700 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(shortly(request.url())));
  // What fonts move when they come is another matter.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(chapter(), { waitUntil: 'networkidle' });
  expect(await page.locator('.settings button').isVisible()).toBe(true);
  expect(asked.filter((path) => path.includes('/settings.'))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('keeps to a policy that names the scripts and styles of the page', async () => {
  const page = await open({ colorScheme: 'light' });
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.route(chapter(), async (route) => {
    const response = await route.fetch();
    const hashes = [...(await response.text()).matchAll(/<(style|script)(?: data-[^>]*)?>([\s\S]*?)<\/\1>/g)].map(
      ([, , text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`,
    );
    const own = `'self' ${hashes.join(' ')}`;
    const policy = `default-src 'none'; script-src ${own}; style-src ${own}; font-src 'self'; img-src 'self'`;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(chapter());
  await settings(page);
  await choose(page, 'Dark');
  await choose(page, 'Remember on this device');
  await page.reload();
  expect(await paper(page)).toBe(dark);
  await settings(page);
  expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).position)).toBe('absolute');
  expect(broken).toEqual([]);
});

test.each(siteNames)('there are none in %s without scripts', async (name) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(site(name).url);
  const button = settingsWordsIn((await page.locator('html').getAttribute('lang'))!).open;
  expect(await page.getByText(button, { exact: true }).filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button', { name: button }).count()).toBe(0);
});

describe.each(siteNames)('on the pages of %s', (name) => {
  test('letters of the largest size never make a page too wide', async () => {
    const page = await open();
    await page.goto(site(name).url);
    await settings(page);
    const { size, remember } = await wordsOn(page);
    await choose(page, size.choices.largest);
    await choose(page, remember);
    for (const address of site(name).pages.filter((one) => !one.includes('/embed/'))) {
      await page.goto(address);
      for (const width of [320, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sideways(page), `${shortly(address)} at ${width}`).toEqual([]);
      }
    }
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the panel, and it is not too wide, %s',
    async (scheme) => {
      const page = await open({ viewport: { width: 320, height: 700 }, colorScheme: scheme });
      await page.goto(site(name).pages.find((one) => one.includes('/chapters/'))!);
      await settings(page);
      if (await page.locator('[name="places"]').count()) await page.locator('[name="places"]').check();
      expect(await findings(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      expect(await page.locator('.panel').evaluate((panel) => panel.getBoundingClientRect().x)).toBeGreaterThanOrEqual(
        0,
      );
    },
  );
});
