import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { SearchEntry, SearchRecord } from '../../src/publish/search/entry.ts';
import { finder } from '../../src/publish/search/finder.ts';
import { builtCase } from '../support/built-case.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { theListBase } from '../support/the-list.ts';

async function searchable(site: string): Promise<SearchEntry[]> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site, 'search', file), 'utf8'));
  const { entries } = (await json('record.json')) as SearchRecord;
  return [...entries, ...((await json('text.json')) as SearchEntry[])];
}

const cases = ['the-list', 'glaciers', 'arabic', 'hostile', 'innocent'];

test.each(cases)('everything that a search finds in %s is where it leads, and says so there', async (name) => {
  const site = name === 'the-list' ? inject('theList') : await builtCase(name);
  const base = name === 'the-list' ? theListBase : '/a/path/';
  const pages = new Map((await pagesOf(site)).map((page) => [`${base}${addressOf(page)}`, page.document]));
  const entries = await searchable(site);
  const lost = entries.filter(({ path }) => {
    const [page = '', anchor] = path.split('#');
    const document = pages.get(page);
    return !document || (anchor !== undefined && !document.getElementById(anchor));
  });
  expect(lost).toEqual([]);
  expect(entries.length).toBeGreaterThan(3);
});

test.each(cases)('what a search finds in the chapters of %s is written on their pages', async (name) => {
  const site = name === 'the-list' ? inject('theList') : await builtCase(name);
  const base = name === 'the-list' ? theListBase : '/a/path/';
  const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const texts = new Map(
    (await pagesOf(site)).map((page) => {
      const main = page.document.querySelector('main')!.cloneNode(true) as Element;
      for (const aside of main.querySelectorAll('.note, sup')) aside.remove();
      for (const image of main.querySelectorAll('img')) image.replaceWith(image.getAttribute('alt') ?? '');
      return [`${base}${addressOf(page)}`, words(main.textContent)];
    }),
  );
  const passages = (await searchable(site)).filter(({ kind }) => kind === 'passage');
  const absent = passages.filter(({ path, text }) => !texts.get(path.split('#')[0]!)?.includes(words(text)));
  expect(absent.map(({ text }) => text)).toEqual([]);
  expect(passages.length).toBeGreaterThan(0);
});

describe('The List', async () => {
  const entries = await searchable(inject('theList'));
  const index = finder('en-GB');
  index.add(entries);
  const found = (query: string, kind: SearchEntry['kind']) =>
    index.find(query).flatMap(({ entry }) => (entry.kind === kind ? [entry] : []));

  test.each([
    ['Pegasus', 'term', 'glossary/#pegasus'],
    ['spywear', 'term', 'glossary/#spyware'],
    ['50000', 'figure', 'figures/#numbers'],
    ['50,000 phone numbers', 'figure', 'figures/#numbers'],
    ['Washington Post', 'source', 'sources/#wapo-takeaways'],
    ['two floors', 'chart', 'charts/two-floors/'],
    ['raid visit', 'passage', 'chapters/inspection/#p.the-newspaper-was-the'],
    ['a list, shared', 'chapter', 'chapters/global-scandal/#a-list-shared'],
    ['inspect offices', 'event', 'timeline/#inspection'],
  ] as const)('finds “%s” as a %s', (query, kind, place) => {
    expect(found(query, kind).map(({ path }) => path)).toContain(`${theListBase}${place}`);
  });

  test('gives a figure with its bound, its unit, its standing and its denial', () => {
    const [numbers] = found('50000', 'figure');
    expect(numbers!.title).toBe('More than 50,000 phone numbers');
    expect(numbers!.text).toContain('alleged, according to Forbidden Stories and Amnesty International');
    expect(numbers!.denials!.join()).toContain('says that the list never existed');
  });

  test('gives a passage that tells of an alleged figure with its denial', () => {
    const passages = found('50000', 'passage');
    expect(passages.length).toBeGreaterThan(1);
    for (const { text, denials } of passages) {
      expect(text).toContain('more than 50,000 phone numbers (alleged)');
      expect(denials!.join()).toContain('says that the list never existed');
    }
  });
});
