import { describe, expect, test } from 'vitest';
import type { Documentary } from '../../src/documentary/index.ts';
import { alternates, commonPages, counterparts } from '../../src/publish/counterparts.ts';
import { editionsOf } from '../../src/publish/edition.ts';
import { theListRecord } from '../support/the-list.ts';

const { documentary } = await theListRecord();
const [first, second] = documentary.chapters.map(({ id }) => id) as [string, string];

/** A translation that has only some of the chapters, and no charts. */
const translated = (language: string, chapters: readonly string[]): Documentary => ({
  ...documentary,
  language,
  chapters: documentary.chapters.filter(({ id }) => chapters.includes(id)),
  charts: new Map(),
});

const editions = editionsOf(
  documentary,
  [translated('fr', [first]), translated('pt-BR', [])],
  'https://example.org/story/',
);
const [original, french] = editions;
const same = (page: string, from = original) => counterparts(page, from, editions, commonPages);
const pathsOf = (page: string, from = original) => same(page, from).map(({ path }) => path);

describe('a page in other languages', () => {
  test.each([
    ['the front page', '', ['/story/', '/story/fr/', '/story/pt-BR/']],
    ['a section', 'glossary/', ['/story/glossary/', '/story/fr/glossary/', '/story/pt-BR/glossary/']],
    ['a chapter that some have', `chapters/${first}/`, [`/story/chapters/${first}/`, `/story/fr/chapters/${first}/`]],
    ['a chapter that none has', `chapters/${second}/`, [`/story/chapters/${second}/`]],
    ['the book', 'print/', ['/story/print/', '/story/fr/print/', '/story/pt-BR/print/']],
    ['what is no page', 'nowhere/', []],
  ])('is found from the original: %s', (_, page, expected) => {
    expect(pathsOf(`/story/${page}`)).toEqual(expected);
  });

  test('is found from a translation in the same way', () => {
    expect(pathsOf(`/story/fr/chapters/${first}/`, french)).toEqual(pathsOf(`/story/chapters/${first}/`));
    expect(pathsOf('/story/fr/', french)).toEqual(pathsOf('/story/'));
  });
});

describe('what search engines are told', () => {
  test('names the page itself, its counterparts, and the original for all others', () => {
    expect(alternates(same(`/story/fr/chapters/${first}/`, french))).toEqual([
      { lang: documentary.language, url: `https://example.org/story/chapters/${first}/` },
      { lang: 'fr', url: `https://example.org/story/fr/chapters/${first}/` },
      { lang: 'x-default', url: `https://example.org/story/chapters/${first}/` },
    ]);
  });

  test('is nothing of a page that stands alone', () => {
    expect(alternates(same(`/story/chapters/${second}/`))).toEqual([]);
    const alone = editionsOf(documentary, [], 'https://example.org/');
    expect(alternates(counterparts('/', alone[0], alone, commonPages))).toEqual([]);
  });
});
