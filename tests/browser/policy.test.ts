import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serve, type Served } from '../support/serve.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { theListBase } from '../support/the-list.ts';
import { type Plant, plants } from './plants.ts';
import { kinds, looking, shortly, siteNames } from './sites.ts';
import { kept, useAll, watch } from './watch.ts';

const { site, page: open } = looking();

/** The List on a host that sends no headers of its own. */
let bare: Served;
/** A server that is not the site's, and what it is asked. */
let elsewhere: Local;
const asked: string[] = [];
/** A server for pages in which something is planted, and what it answers with just now. */
let staged: Local;
let stage: RequestListener;
let folder: string;

/** A server on this machine, with its address, which ends in a slash. */
interface Local {
  server: Server;
  url: string;
}

async function local(listener: RequestListener): Promise<Local> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

beforeAll(async () => {
  bare = await serve(inject('theList'), theListBase, { headers: false });
  elsewhere = await local((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(new URL(request.url ?? '', 'http://elsewhere.example/').searchParams.get('page') ?? '');
  });
  staged = await local((request, response) => stage(request, response));
  folder = await mkdtemp(join(tmpdir(), 'on-record-'));
});
afterAll(async () => {
  await bare?.close();
  for (const { server } of [elsewhere, staged]) {
    server.close();
    server.closeAllConnections();
  }
  if (folder) await rm(folder, { recursive: true });
});
beforeEach(() => {
  asked.length = 0;
});

test('a host without headers shows every page as strictly, without a word', async () => {
  const page = await open();
  const complaints = await watch(page, bare.url);
  for (const one of await pagesOf(inject('theList'))) {
    const response = await page.goto(`${bare.url}${addressOf(one)}`);
    expect(response?.headers()).not.toHaveProperty('content-security-policy');
  }
  expect(complaints).toEqual([]);
});

/** The pages on which most can be done. */
const busy = (pages: readonly string[]) => pages.filter((page) => /\/(chapters|charts|figures)\//.test(page));

test.each(siteNames)(
  'nothing on a page of %s breaks its policy or leaves anything when all of it is used',
  async (name) => {
    const { url } = site(name);
    // As wide as a phone, notes are behind marks.
    const page = await open({ viewport: { width: 390, height: 800 } });
    const complaints = await watch(page, url);
    for (const address of [url, ...busy(kinds(site(name)))]) {
      await page.goto(address);
      await useAll(page);
      expect.soft(await kept(page), shortly(address)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  },
);

test('the story and the tools work by the policy that pages have in them', async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  const complaints = await watch(page, bare.url);
  for (const path of ['chapters/inspection/', 'charts/how-exactly/']) {
    await page.goto(`${bare.url}${path}`);
    await useAll(page);
  }
  expect(complaints).toEqual([]);
});

/** The ways by which a page of The List may come to a reader, each as what opens it with something planted in it. */
const deliveries = {
  'with headers': (page: Page, path: string, plant: string) => openPlanted(page, site('the-list').url, path, plant),
  'without headers': (page: Page, path: string, plant: string) => openPlanted(page, bare.url, path, plant),
  async 'from a disk'(page: Page, path: string, plant: string) {
    const html = await (await fetch(`${bare.url}${path}`)).text();
    const file = join(folder, 'page.html');
    await writeFile(file, planted(html, plant));
    await page.goto(pathToFileURL(file).href);
  },
};

const planted = (html: string, plant: string) => html.replace('</body>', `${plant}</body>`);

/**
 * Opens a page from a host that serves what another does, but for something planted in it. What is planted may ask a
 * server on this machine, which a browser allows only to pages that come from one.
 */
async function openPlanted(page: Page, url: string, path: string, plant: string, change = planted): Promise<void> {
  const { origin, pathname } = new URL(`${url}${path}`);
  stage = async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`);
    for (const [name, value] of answer.headers)
      if (!/^(content-length|date)$/.test(name)) response.setHeader(name, value);
    const here = request.url === pathname;
    response.end(here ? change(await answer.text(), plant) : Buffer.from(await answer.arrayBuffer()));
  };
  await page.goto(new URL(pathname, staged.url).href);
}

/**
 * Opens a page with plants in it and has them tried.
 *
 * @param openWith opens the page with a markup in it
 * @returns what has come of them so far: what has acted, and which directives have stopped something
 */
async function tryPlants(page: Page, tried: readonly Plant[], openWith: (markup: string) => Promise<void>) {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
  });
  for (const { attempt } of tried) {
    // In a task of its own, because what the test itself evaluates may do what the page may not.
    const call = `(${String(attempt).replace(/^attempt/, 'function ')})(${JSON.stringify(elsewhere.url)})`;
    if (attempt) await page.addInitScript(`addEventListener('load', () => setTimeout(() => ${call}))`);
  }
  await openWith(tried.map(({ markup }) => markup?.(elsewhere.url) ?? '').join(''));
  for (const { click } of tried) if (click) await page.locator(click).dispatchEvent('click');
  return async () => {
    const inPage = await page
      .evaluate((there) => {
        const marks = [...document.querySelectorAll('.plant')];
        const acted =
          document.documentElement.dataset['planted'] === 'acted' ||
          marks.some((mark) => mark.matches('.acted') || getComputedStyle(mark).color === 'rgb(1, 2, 3)') ||
          document.baseURI === there;
        return { acted, stopped: (window as unknown as { stopped: string[] }).stopped };
      }, elsewhere.url)
      // The page may be on its way to somewhere else, where it has been led.
      .catch(() => ({ acted: false, stopped: [] }));
    return { acted: inPage.acted || asked.length > 0, stopped: [...new Set(inPage.stopped)].sort() };
  };
}

describe('whatever is planted in a page', () => {
  const all = Object.values(plants);
  const directives = [...new Set(all.map(({ directive }) => directive))].sort();

  test.each(['chapters/candiru/', 'charts/how-exactly/', 'embed/how-exactly/'])('is stopped in %s', async (path) => {
    for (const [way, deliver] of Object.entries(deliveries)) {
      const page = await open();
      const outcome = await tryPlants(page, all, (markup) => deliver(page, path, markup));
      await expect.poll(outcome, { timeout: 20_000, message: way }).toEqual({ acted: false, stopped: directives });
    }
  });

  test.each(Object.keys(plants))('would act without a policy: %s', async (name) => {
    const page = await open();
    const without = (html: string, plant: string) =>
      planted(html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''), plant);
    const outcome = await tryPlants(page, [plants[name]!], (markup) =>
      openPlanted(page, bare.url, 'chapters/candiru/', markup, without),
    );
    await expect.poll(outcome, { timeout: 20_000 }).toEqual({ acted: true, stopped: [] });
  });
});

describe('a frame on another site', () => {
  const framed = async (address: string, attributes = '') => {
    const page = await open();
    const frame = `<iframe src="${address}" ${attributes}></iframe>`;
    await page.goto(`${elsewhere.url}?page=${encodeURIComponent(frame)}`);
    return page.frameLocator('iframe').locator('h1').count();
  };

  test('shows no page where the host sends headers', async () => {
    expect(await framed(`${bare.url}about/`)).toBe(1);
    for (const path of ['', 'about/', 'chapters/candiru/', 'charts/how-exactly/', 'print/']) {
      expect.soft(await framed(`${site('the-list').url}${path}`), path).toBe(0);
    }
  });

  test('shows a chart, in a sandbox and in a page from a disk too', async () => {
    const embed = `${site('the-list').url}embed/how-exactly/`;
    expect(await framed(embed)).toBe(1);
    expect(await framed(embed, 'sandbox="allow-scripts"')).toBe(1);
    const page = await open();
    const file = join(folder, 'host.html');
    await writeFile(file, `<iframe src="${embed}"></iframe>`);
    await page.goto(pathToFileURL(file).href);
    expect(await page.frameLocator('iframe').locator('h1').count()).toBe(1);
    await writeFile(file, `<iframe sandbox="allow-scripts" srcdoc='<iframe src="${embed}"></iframe>'></iframe>`);
    await page.reload();
    expect(await page.frameLocator('iframe').frameLocator('iframe').locator('h1').count()).toBe(1);
  });
});

test('other sites may show and read what is made for them, and nothing else', async () => {
  const { url } = site('the-list');
  const page = await open();
  await page.goto(elsewhere.url);
  const shows = (path: string) =>
    page.evaluate(
      (address) =>
        new Promise((done) => {
          const image = new Image();
          image.addEventListener('load', () => done(true));
          image.addEventListener('error', () => done(false));
          image.src = address;
        }),
      `${url}${path}`,
    );
  const reads = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      `${url}${path}`,
    );
  for (const path of ['charts/how-exactly.svg', 'charts/how-exactly.png', 'previews/index.png']) {
    expect.soft(await shows(path), path).toBe(true);
  }
  expect(await shows('favicon.svg')).toBe(false);
  for (const path of [
    'charts/how-exactly.csv',
    'figures.json',
    'feed.xml',
    'chapters/candiru.md',
    'embed/explore.js',
  ]) {
    expect.soft(await reads(path), path).toBe(true);
  }
  for (const path of ['', 'chapters/candiru/', 'settings.js']) expect.soft(await reads(path), path).toBe(false);
});
