import { createHash } from 'node:crypto';
import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';
import { sideways } from './looks.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/** Opens the search of the page that is open and waits until there is something to search. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('.search button').click();
  await page.locator('.find input').fill(query);
  await page.locator('.find li').first().waitFor();
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

test.each(siteNames)('every page of %s has a way into the search but those for frames', async (name) => {
  const page = await open();
  for (const address of site(name).pages.filter((one) => !one.includes('/embed/'))) {
    await page.goto(address);
    expect.soft(await page.locator('.search button').isVisible(), shortly(address)).toBe(true);
  }
});

test('nothing is fetched before the search is used, and then what it needs, once', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request: Request) => asked.push(request.url().slice(site('the-list').url.length)));
  await page.goto(`${site('the-list').url}chapters/candiru/`, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search[./]/.test(path))).toEqual([]);
  await search(page, 'Pegasus');
  await page.keyboard.press('Escape');
  await search(page, 'Candiru');
  const fetched = asked.filter((path) => /search[./]/.test(path)).map((path) => path.replace(/\.\w{8}\./, '.*.'));
  expect(fetched.sort()).toEqual(['assets/search.*.js', 'search/record.json', 'search/text.json']);
});

test.each([
  ['a term', 'spyware', 'Glossary', /Spyware/i],
  ['a figure', '50000', 'Figures', /More than 50,000 phone numbers/],
  ['a source', 'Washington Post', 'Sources', /The Washington Post, /],
  ['a chart', 'floors', 'Charts', /The smallest counts are given exactly/],
  ['a paragraph', 'coordinated beforehand', 'In the text', /coordinated with NSO beforehand/],
])('finds %s, under the name of its kind, with what was looked for marked', async (_, query, kind, text) => {
  const page = await open();
  await page.goto(site('the-list').url);
  await search(page, query);
  const group = page.locator('.find section', { has: page.getByRole('heading', { name: kind }) });
  await expect.poll(() => group.innerText()).toMatch(text);
  expect(await group.locator('mark').count()).toBeGreaterThan(0);
});

test('shows with an alleged figure its standing, who gives it and who denies it', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  await search(page, '50,000');
  const figure = await page.locator('.find li', { has: page.locator('a[href$="#numbers"]') }).innerText();
  expect(figure).toContain('alleged, according to Forbidden Stories and Amnesty International');
  expect(figure).toContain('says that the list never existed');
});

test('leads to the very place, which is seen', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  for (const [from, query] of [
    ['', 'coordinated beforehand'],
    ['chapters/inspection/', 'coordinated beforehand'],
    ['charts/two-floors/', '50000'],
  ]) {
    await page.goto(`${site('the-list').url}${from}`);
    await search(page, query!);
    const href = await page.locator('.find li a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ href: now }) => now === href);
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await expect
      .poll(
        () =>
          page.locator(':target').evaluate((target) => {
            const { top } = target.getBoundingClientRect();
            return top >= 0 && top < innerHeight;
          }),
        // A busy machine may take longer than the second that is usual; nothing here is about how long.
        { timeout: 30_000 },
      )
      .toBe(true);
  }
});

describe('by keyboard', () => {
  test.each(['Control', 'Meta'])('opens with %s and K, closes with Escape and gives the focus back', async (key) => {
    const page = await open();
    await page.goto(`${site('the-list').url}figures/`);
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(`${key}+k`);
    await page.locator('dialog[open] input:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a single letter opens nothing', async () => {
    const page = await open();
    await page.goto(site('the-list').url);
    for (const key of ['k', '/', 's', 'Shift+K', 'Alt+k']) await page.keyboard.press(key);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('arrows and Tab walk through what was found', async () => {
    const page = await open();
    await page.goto(site('the-list').url);
    await search(page, 'Pegasus');
    const names = await page.locator('.find li a').allInnerTexts();
    expect(names.length).toBeGreaterThan(3);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[0]!.trim());
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[1]!.trim());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(names[2]!.trim());
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});

test('says how many places were found, and that there are none', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  await search(page, 'Pegasus');
  const status = page.locator('.find [role="status"]');
  expect(await status.innerText()).toMatch(/^\d+ places found\.$/);
  await page.locator('.find input').fill('zzzzzz');
  expect(await status.innerText()).toBe('Nothing found for “zzzzzz”.');
  await page.locator('.find input').fill('<img src=x onerror=alert(1)>');
  expect(await page.locator('.find img').count()).toBe(0);
  await page.locator('.find input').fill('');
  expect(await status.innerText()).toBe('');
});

test('keeps what is looked for to itself', async () => {
  const page = await open();
  await page.goto(site('the-list').url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await search(page, 'Hulio');
  expect(asked.join()).not.toMatch(/hulio/i);
  expect(page.url()).not.toMatch(/hulio/i);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('says so when what it needs cannot be had, and works when it can', async () => {
  const page = await open();
  await page.route('**/assets/search.*.js', (route) => route.abort());
  await page.goto(site('the-list').url);
  await page.locator('.search button').click();
  expect(await page.getByRole('alert').innerText()).toContain('could not be loaded');
  await page.unroute('**/assets/search.*.js');
  await page.route('**/search/text.json', (route) => route.abort());
  await page.locator('.search button').click();
  const status = page.locator('.find [role="status"]');
  await expect.poll(() => status.innerText()).toContain('could not be loaded');
  await page.unroute('**/search/text.json');
  await page.keyboard.press('Escape');
  await search(page, 'Pegasus');
  expect(await status.innerText()).toMatch(/places found/);
});

test('asks before it fetches a text that is heavy', async () => {
  const page = await open();
  await page.route('**/search/record.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), textBytes: 1_200_000 } });
  });
  await page.goto(site('the-list').url);
  await search(page, 'Pegasus');
  const text = page.locator('.find').getByRole('heading', { name: 'In the text' });
  expect(await text.count()).toBe(0);
  await page.getByRole('button', { name: 'Search the text of the chapters too (1.2 MB)' }).click();
  await text.waitFor();
  expect(await page.getByRole('button', { name: /too/ }).count()).toBe(0);
});

test('keeps to a policy that allows the site’s own files and the styles of the page', async () => {
  const page = await open();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.route(site('the-list').url, async (route) => {
    const response = await route.fetch();
    const styles = [...(await response.text()).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
      ([, style]) => `'sha256-${createHash('sha256').update(style!).digest('base64')}'`,
    );
    const remembering = /<head>[\s\S]*?<script>([\s\S]*?)<\/script>/.exec(await response.text())![1]!;
    const script = createHash('sha256').update(remembering).digest('base64');
    const policy = `default-src 'none'; script-src 'self' 'sha256-${script}'; style-src 'self' ${styles.join(' ')}; connect-src 'self'; img-src 'self'; font-src 'self'`;
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(site('the-list').url);
  await search(page, 'Pegasus');
  expect(await page.locator('.find').evaluate((dialog) => getComputedStyle(dialog).borderInlineStartStyle)).toBe(
    'solid',
  );
  expect(broken).toEqual([]);
});

test('is not there without scripts', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(site('the-list').url);
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
  expect(await page.getByText('Search').filter({ visible: true }).count()).toBe(0);
});

test('finds Arabic words as they are typed, from right to left', async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  const { url } = site('arabic');
  await page.goto(url);
  await search(page, 'الساحل');
  expect(await page.locator('.find mark').count()).toBeGreaterThan(0);
  const box = await page.locator('.find li a').first().boundingBox();
  expect(box!.x + box!.width).toBeGreaterThan(350);
  expect(await sideways(page)).toEqual([]);
});

describe.each([
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width px in the $colorScheme scheme', ({ width, colorScheme }) => {
  test.each(siteNames)('axe finds nothing in what was found in %s, and nothing is too wide', async (name) => {
    const page = await open({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(site(name).url);
    await search(page, name === 'arabic' ? 'السفن' : 'the');
    expect(await findings(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    const wide = await page.locator('.find').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide).toBe(0);
  });
});
