import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtCase } from './support/built-case.ts';
import { addressOf, filesIn, type Page, pagesOf } from './support/site.ts';

const home = 'https://example.org/a/path/';
let site: string;
let pages: Map<string, Page>;

beforeAll(async () => {
  site = await builtCase('reed-beds');
  pages = new Map((await pagesOf(site)).map((page) => [addressOf(page), page]));
});

const page = (address: string) => pages.get(address)!.document;
const textOf = (address: string) => page(address).querySelector('main')!.textContent;
const ids = (address: string, selector: string) =>
  [...page(address).querySelectorAll(selector)].map((link) => link.getAttribute('href')!);
const json = async (file: string) => JSON.parse(await readFile(join(site, file), 'utf8')) as unknown;

describe('a documentary in several languages', () => {
  test('has a page of each language for what is translated into it, and no other', () => {
    const chapters = [...pages.keys()].filter((address) => address.includes('chapters/'));
    expect(chapters.sort()).toEqual([
      'ar/chapters/beds/',
      'chapters/beds/',
      'chapters/boats/',
      'fr/chapters/beds/',
      'fr/chapters/boats/',
    ]);
    for (const language of ['ar', 'fr']) {
      const own = [...pages.keys()].filter((address) => address.startsWith(`${language}/`));
      expect(own.map((address) => address.slice(3))).toEqual(
        expect.arrayContaining([
          '',
          'charts/',
          'charts/birds/',
          'embed/birds/',
          'figures/',
          'sources/',
          'timeline/',
          'glossary/',
          'corrections/',
          'about/',
        ]),
      );
    }
  });

  test('says on every page which language it is in, and in which direction it is read', () => {
    for (const [address, { document }] of pages) {
      const { lang, dir } = document.documentElement;
      const language = /^(ar|fr)\//.exec(address)?.[1] ?? 'en';
      expect([lang, dir], address).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    }
  });

  test('gives the numbers, bounds, sources and dates of the original in every language, and the words of its own', async () => {
    const counts = async (folder: string) =>
      (await json(`${folder}figures.json`)) as {
        id: string;
        value: number;
        bound: string;
        label: string;
        rule: string;
      }[];
    const of = (all: unknown) =>
      (Array.isArray(all) ? all : (all as { counts: unknown[] }).counts) as Awaited<ReturnType<typeof counts>>;
    const original = of(await counts(''));
    for (const folder of ['ar/', 'fr/']) {
      const own = of(await counts(folder));
      expect(own.length).toBeGreaterThan(1);
      for (const count of own) {
        const { value, bound, label } = original.find(({ id }) => id === count.id)!;
        expect([count.value, count.bound]).toEqual([value, bound]);
        expect(count.label).not.toBe(label);
      }
    }
    expect(textOf('fr/chapters/beds/')).toMatch(/plus de 1[\s\u202f]250[\s\u00a0]fauvettes/);
    expect(textOf('fr/figures/')).toContain('900,5');
    expect(textOf('chapters/beds/')).toMatch(/more than 1,250[\s\u00a0]warblers/);
  });

  test('says nothing in another language than its own, but for names and the way to other languages', () => {
    // Sources are called as they are.
    const english = [
      'The Reed Beds',
      'warblers',
      'The society',
      'Birds',
      'from which birds',
      'The count at dawn',
      'misread',
    ];
    const french = ['Les roselières', 'fauvettes', 'roseaux', 'Le comptage'];
    for (const [address] of pages) {
      if (address === '404.html') continue;
      const { document } = pages.get(address)!;
      const copy = document.querySelector('body')!.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll('[lang], script')) link.remove();
      const foreign = address.startsWith('fr/')
        ? english
        : address.startsWith('ar/')
          ? [...english, ...french]
          : french;
      for (const words of foreign) expect(copy.textContent, address).not.toContain(words);
    }
  });
});

describe('the way between languages', () => {
  const alternates = (document: Document) =>
    Object.fromEntries(
      [...document.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang')!,
        link.getAttribute('href')!,
      ]),
    );

  test('is told to search engines by every page of each other, with the original for readers of all others', () => {
    let told = 0;
    for (const [address, { document }] of pages) {
      const own = alternates(document);
      if (Object.keys(own).length === 0) continue;
      told += 1;
      expect(own[document.documentElement.lang], address).toBe(home + address);
      expect(own['x-default'], address).toBe(own['en']);
      for (const [language, url] of Object.entries(own)) {
        const other = pages.get(url.slice(home.length))!.document;
        expect(alternates(other), url).toEqual(own);
        if (language !== 'x-default') expect(other.documentElement.lang).toBe(language);
      }
    }
    // Ten pages in three languages, and a chapter in two.
    expect(told).toBe(10 * 3 + 2);
  });

  test('stands on every page for readers, to the same page or, where there is none, to the front page', () => {
    const ways = (address: string) => ids(address, 'nav.languages a').map((href) => href.slice('/a/path/'.length));
    expect(ways('')).toEqual(['ar/', 'fr/']);
    expect(ways('chapters/boats/')).toEqual(['ar/', 'fr/chapters/boats/']);
    expect(ways('ar/chapters/beds/')).toEqual(['chapters/beds/', 'fr/chapters/beds/']);
    const names = [...page('').querySelectorAll('nav.languages a')].map((link) => [
      link.textContent.trim(),
      link.getAttribute('lang'),
      link.getAttribute('dir'),
    ]);
    expect(names).toEqual([
      ['العربية', 'ar', 'rtl'],
      ['Français', 'fr', null],
    ]);
  });

  test('leads from the front page of a translation to the chapters that it lacks', () => {
    expect(ids('ar/', '.untranslated a')).toEqual(['/a/path/chapters/boats/']);
    expect(ids('fr/', '.untranslated a')).toEqual([]);
    expect(ids('', '.untranslated a')).toEqual([]);
  });

  test('is in the sitemap, which knows every page once', async () => {
    const sitemap = await readFile(join(site, 'sitemap-0.xml'), 'utf8');
    const urls = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url!.slice(home.length));
    const found = [...pages]
      .filter(([, { document }]) => !document.querySelector('meta[name=robots]'))
      .map(([address]) => address);
    expect(urls.sort()).toEqual(found.sort());
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="ar" href="${home}ar/chapters/beds/"/>`);
  });
});

test('links of a text stay in its language, whatever way they are written', () => {
  expect(ids('fr/', 'main a')).toContain('/a/path/fr/chapters/beds/');
  expect(ids('', 'main a')).toContain('/a/path/chapters/beds/');
  expect(ids('fr/chapters/beds/', 'main p a')).toContain('../boats/#tous-les-jours');
});

test('what a site has once it has once, and what belongs to a language in each', async () => {
  const files = await filesIn(site);
  const often = (name: string) => files.filter((file) => file === name || file.endsWith(`/${name}`));
  for (const once of ['robots.txt', '404.html', '_headers', 'manifest.json', 'favicon.svg', 'sitemap-index.xml'])
    expect(often(once)).toEqual([once]);
  for (const each of [
    'feed.xml',
    'corrections.xml',
    'llms.txt',
    'figures.csv',
    'embed/explore.js',
    'search/record.json',
  ])
    expect(often(each).sort()).toEqual([`ar/${each}`, each, `fr/${each}`].sort());
  const scripts = await Promise.all(
    ['', 'ar/', 'fr/'].map((folder) => readFile(join(site, folder, 'embed/explore.js'), 'utf8')),
  );
  expect(scripts[2]).toContain('Explorer');
  expect(scripts[0]).not.toContain('Explorer');
});

test('a chart in a frame leads back to its page in the same language', async () => {
  expect(ids('fr/embed/birds/', '.credit a')[0]).toBe(`${home}fr/charts/birds/`);
  const oembed = (await json('fr/oembed/birds.json')) as { html: string; title: string };
  expect(oembed.html).toContain(`${home}fr/embed/birds/`);
  expect(oembed.title).toContain('Les oiseaux des roseaux');
});
