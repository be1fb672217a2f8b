import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { sitesFolder, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { brokenLinks, followLinks } from './support/links.ts';
import { brokenPromises } from './support/promised-places.ts';
import { serve } from './support/serve.ts';
import { addressOf, pagesOf } from './support/site.ts';
import { theListBase, theListContent } from './support/the-list.ts';

/** Follows the links inside a built site, and finds out which of its pages can be reached. */
async function walk(site: string, base: string) {
  const served = await serve(site, base);
  try {
    const links = await followLinks(served.url, () => false);
    const reached = links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url.split('#')[0]!);
    const hidden = 'meta[name="robots"][content="noindex"]';
    const pages = (await pagesOf(site)).filter(({ document }) => !document.querySelector(hidden)).map(addressOf);
    const lost = pages.filter((address) => !reached.includes(`${served.url}${address}`));
    return { broken: brokenLinks(links), lost, links };
  } finally {
    await served.close();
  }
}

describe('The List', async () => {
  const { broken, lost, links } = await walk(inject('theList'), theListBase);

  test('every link inside leads to a page, and every anchor to a place on it', () => {
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(100);
  });

  test('every page can be reached from the first', () => {
    expect(lost).toEqual([]);
  });

  test('the desk knows every page and place to which a chapter may link, and no other', async () => {
    expect(await brokenPromises(theListContent, inject('theList'))).toEqual([]);
  });

  test('no link leaves the site but to its sources and its licence', () => {
    const outside = links.filter(({ state }) => state === LinkState.SKIPPED).map(({ url }) => new URL(url).protocol);
    expect(new Set(outside)).toEqual(new Set(['https:']));
  });
});

test.each(['glaciers', 'arabic', 'innocent'])(
  '%s: every link and anchor leads somewhere, every page is reached, and the desk knows them',
  async (name) => {
    const site = await builtCase(name);
    const { broken, lost } = await walk(site, '/a/path/');
    expect(broken).toEqual([]);
    expect(lost).toEqual([]);
    expect(await brokenPromises(join(sitesFolder, name, 'content'), site)).toEqual([]);
  },
);

test('a link to a page or an anchor that is not there is found', async () => {
  await using folder = await temporaryFolder();
  const site = join(folder.path, 'site');
  await cp(await builtCase('arabic'), site, { recursive: true });
  const page = join(site, 'about/index.html');
  const links = '<a href="/a/path/nowhere/">Nowhere</a><a href="/a/path/figures/#nothing">Nothing</a>';
  await writeFile(page, (await readFile(page, 'utf8')).replace('</main>', `${links}</main>`));
  const { broken } = await walk(site, '/a/path/');
  const from = broken.filter((link) => link.includes('/about/ -> '));
  expect(from.map((link) => link.replace(/^.* -> http:\/\/[^/]+/, '')).sort()).toEqual([
    '/a/path/figures/#nothing (200)',
    '/a/path/nowhere/ (404)',
  ]);
});
