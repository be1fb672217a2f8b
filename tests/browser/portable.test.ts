import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, temporaryFolder, type TemporaryFolder } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { bytesIn, pagesOf } from '../support/site.ts';
import { theListContent } from '../support/the-list.ts';
import { openControls, option } from './exploring.ts';
import { drawings } from './looks.ts';
import { looking } from './sites.ts';

const { page: open } = looking([]);
const published = 'https://example.org/the-list/';
const strange = 'Ünser Stick #1, 100%/the list & more';
let folder: TemporaryFolder;
let site: string;
let gateway: Served;

const build = async (outDir: string) => {
  const { code, output } = await run(
    'build',
    { CONTENT_DIR: theListContent, OUT_DIR: outDir, SITE_URL: published },
    '--portable',
  );
  if (code !== 0) throw new Error(output);
};

beforeAll(async () => {
  folder = await temporaryFolder();
  site = join(folder.path, strange);
  await build(site);
  gateway = await serve(site, '/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/');
}, 120_000);
afterAll(async () => {
  await gateway?.close();
  await folder?.[Symbol.asyncDispose]();
});

/** Where the site lies, with a slash at the end: on a disk, and where somebody passes it on. */
const places = {
  'from a disk': () => `${pathToFileURL(site).href}/`,
  'under another path': () => gateway.url,
};
type Where = keyof typeof places;

/** A page that notes what goes wrong: messages, and requests that leave the site. */
async function watched(root: string, options?: BrowserContextOptions): Promise<{ page: Page; wrong: string[] }> {
  const page = await open(options);
  const wrong: string[] = [];
  const note = (what: string) => void wrong.push(`${page.url().slice(root.length)}: ${what}`);
  page.on('console', (message) => note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(data|blob):/.test(request.url())) note(`asked for ${request.url()}`);
  });
  return { page, wrong };
}

/** The file of the site that an address leads to, without its query and its fragment. */
const fileAt = (address: string, root: string) => {
  const { pathname } = new URL(address);
  const path = decodeURIComponent(pathname.slice(new URL(root).pathname.length));
  return { path, isFile: existsSync(join(site, path)) && statSync(join(site, path)).isFile() };
};

/** Follows the links from the first page on, and looks at each page that it comes to. */
async function walk(page: Page, root: string) {
  const reached = new Set<string>();
  const places = new Map<string, Set<string>>();
  const wrong: string[] = [];
  const waiting = ['index.html'];
  const anchored: [from: string, path: string, anchor: string][] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    await page.goto(new URL(path.split('/').map(encodeURIComponent).join('/'), root).href);
    const found = await page.evaluate(async () => ({
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      // A style sheet that did not come has no sheet.
      unstyled: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet)
        .length,
      loaded: await document.fonts.ready.then((faces) => [...faces].filter(({ status }) => status === 'loaded').length),
      pictures: [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
    }));
    if (found.unstyled > 0) wrong.push(`${path}: lacks a style sheet`);
    if (found.loaded < 3) wrong.push(`${path}: has ${found.loaded} of its three typefaces`);
    if (found.pictures > 0) wrong.push(`${path}: lacks a picture`);
    wrong.push(...(await drawings(page)).map((what) => `${path}: ${what}`));
    places.set(path, new Set(found.ids));
    for (const link of found.links) {
      if (!link.startsWith(root)) {
        if (!/^(https:|mailto:)/.test(link)) wrong.push(`${path}: leads out to ${link}`);
        continue;
      }
      const target = fileAt(link, root);
      if (!target.isFile) wrong.push(`${path}: leads to ${link}`);
      else if (target.path.endsWith('.html')) {
        waiting.push(target.path);
        anchored.push([path, target.path, decodeURIComponent(new URL(link).hash.slice(1))]);
      }
    }
  }
  const lost = anchored.filter(([, path, anchor]) => anchor !== '' && !places.get(path)?.has(anchor));
  wrong.push(...lost.map(([from, path, anchor]) => `${from}: leads to ${path}#${anchor}`));
  return { reached, wrong };
}

describe.each(Object.keys(places) as Where[])('%s', (where) => {
  test.each([true, false])('all pages are reached and whole, with scripts: %s', async (javaScriptEnabled) => {
    const root = places[where]();
    const { page, wrong } = await watched(root, { javaScriptEnabled });
    const walked = await walk(page, root);
    expect(walked.wrong).toEqual([]);
    expect(wrong).toEqual([]);
    const findable = (await pagesOf(site)).filter(({ document }) => !document.querySelector('meta[content="noindex"]'));
    expect(findable.length).toBeGreaterThan(10);
    expect(findable.map(({ file }) => file).filter((file) => !walked.reached.has(file))).toEqual([]);
  });

  test('the search finds, and leads to what it has found', async () => {
    const root = places[where]();
    const { page, wrong } = await watched(root);
    await page.goto(`${root}chapters/candiru/index.html`);
    await page.locator('.search button').click();
    await page.locator('.find input').fill('50,000');
    const found = page.locator('.find li a[href$="#numbers"]').first();
    await found.click();
    await page.waitForURL(`${root}figures/index.html#numbers`);
    expect(await page.locator('#numbers').isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });

  test('a chart is explored, and its address keeps the state', async () => {
    const root = places[where]();
    const { page, wrong } = await watched(root);
    await openControls(page, `${root}charts/the-list/index.html`);
    await option(page, 'Bar chart').check();
    await expect.poll(() => page.locator('svg.chart-drawing').first().getAttribute('data-form')).toBe('bars');
    expect(new URL(page.url()).search).toContain('form=bars');
    await page.reload();
    await expect.poll(() => page.locator('svg.chart-drawing').first().getAttribute('data-form')).toBe('bars');
    expect(wrong).toEqual([]);
  });

  test('the settings are set', async () => {
    const root = places[where]();
    const { page, wrong } = await watched(root);
    await page.goto(`${root}index.html`);
    await page.locator('.settings button').click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.evaluate(() => document.documentElement.dataset['reading'])).toBe('dark');
    expect(wrong).toEqual([]);
  });

  test('a chart for frames is shown in the state that its address asks for', async () => {
    const root = places[where]();
    const { page, wrong } = await watched(root);
    await page.goto(`${root}embed/the-list/index.html?form=bars`);
    await expect.poll(() => page.locator('svg.chart-drawing').first().getAttribute('data-form')).toBe('bars');
    expect(wrong).toEqual([]);
  });
});

test('a tool that is not there says so in plain words', async () => {
  const page = await open();
  const root = places['from a disk']();
  await page.route('**/assets/settings.*.js', (route) => route.abort());
  await page.goto(`${root}index.html`);
  await page.locator('.settings button').click();
  await expect.poll(() => page.locator('.settings [role="alert"]').innerText()).toContain('could not be loaded');
});

test('what names the site on the web still does', async () => {
  const chapter = (await pagesOf(site)).find(({ file }) => file === 'chapters/candiru/index.html')!;
  const { document, html } = chapter;
  const address = `${published}chapters/candiru/`;
  expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
  expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(address);
  expect(JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!)['url']).toBe(address);
  expect(html).toContain(`${published}previews/chapters/candiru.png`);
});

test('two builds have the same bytes', async () => {
  const again = join(folder.path, 'again');
  await build(again);
  expect(await bytesIn(again)).toEqual(await bytesIn(site));
}, 60_000);

test('a flag that does not exist builds nothing, and says which does', async () => {
  const outDir = join(folder.path, 'none');
  const { code, output } = await run('build', { CONTENT_DIR: theListContent, OUT_DIR: outDir }, '--portabel');
  expect(output).toContain("Unknown option '--portabel'");
  expect(output).toContain('npm run build, with nothing or -- --portable');
  expect(code).toBe(1);
  expect(existsSync(outDir)).toBe(false);
});
