import { describe, expect, test } from 'vitest';
import { pageWords, searchWords, settingsWords, words } from '../../../src/documentary/words/index.ts';

/** A text or a function of a table, by its path: `words.site.skip`. */
type Leaf = [path: string, value: unknown];

const tables = { words, pageWords, searchWords, settingsWords };
type Kind = keyof typeof tables;

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const leavesIn = (language: string) =>
  (Object.keys(tables) as Kind[]).flatMap((kind) => leavesOf(tables[kind][language], kind));

/** What is given to functions whose arguments are not all texts; the texts are those that must be found again. */
const given: Record<string, readonly unknown[]> = {
  'words.explore.versionWith': [['⟦0⟧', '⟦1⟧']],
  'words.cite.line': [{ author: '⟦0⟧', title: '⟦1⟧', genre: '⟦2⟧', whole: '⟦3⟧', date: '⟦4⟧', address: '⟦5⟧' }],
  'searchWords.found': [2, '⟦1⟧'],
};

const marked = (path: string, of: { length: number }) =>
  given[path] ?? Array.from({ length: of.length }, (_, n) => `⟦${n}⟧`);
const marksIn = (value: unknown) => [...new Set(JSON.stringify(value).match(/⟦\d⟧/g))].sort();

function said([path, value]: Leaf): string {
  if (typeof value !== 'function') return String(value);
  return String(value(...marked(path, value)));
}

/** Texts that are the same in English and in another language, as words or names. */
const same: Record<string, readonly string[]> = {
  ar: [],
  de: [
    'words.explore.form',
    'words.explore.scales.linear',
    'pageWords.package.columns.id.title',
    'pageWords.package.columns.text.title',
  ],
  es: ['pageWords.package.columns.id.title'],
  fr: [
    'words.footnotes.label',
    'words.site.sources',
    'words.site.corrections',
    'words.site.licence',
    'words.chart.table.columns.source',
    'words.chart.table.columns.date',
    'words.chart.table.columns.sources',
    'pageWords.ledger.table.source',
    'pageWords.ledger.holders.sources',
    'searchWords.kinds.source',
    'searchWords.kinds.correction',
  ],
};

/** Names that no language translates, and signs that many have. */
const names = /^words\.(cite\.files|signs)\.|^pageWords\.colophon\.(specimens\.|sample$)/;

const languages = Object.keys(words);
const english = new Map(leavesIn('en'));

test('each language has all four tables', () => {
  for (const table of Object.values(tables)) expect(Object.keys(table)).toEqual(languages);
  expect(languages).toContain('en');
});

describe.each(languages.filter((language) => language !== 'en'))('the words of %s', (language) => {
  const leaves = leavesIn(language);

  test('say everything that is said in English, in the same places', () => {
    expect(leaves.map(([path, value]) => [path, typeof value])).toEqual(
      [...english].map(([path, value]) => [path, typeof value]),
    );
    for (const leaf of leaves) expect(said(leaf), leaf[0]).toMatch(/\S/);
  });

  test('are English nowhere but where both languages have the same word', () => {
    const copied = leaves.filter(([path, value]) => typeof value === 'string' && english.get(path) === value);
    expect(copied.map(([path]) => path).filter((path) => !names.test(path))).toEqual(same[language] ?? []);
  });
});

describe.each(languages)('the sentences of %s', (language) => {
  const sentences = leavesIn(language).filter(([, value]) => typeof value === 'function');

  test('keep what they are given, each once and in full', () => {
    expect(sentences.length).toBeGreaterThan(50);
    for (const leaf of sentences) {
      const [path, value] = leaf as [string, (...given: unknown[]) => string];
      const english0 = english.get(path) as (...given: unknown[]) => string;
      expect(marksIn(said(leaf)), path).toEqual(marksIn(marked(path, english0)));
      expect(value.length, path).toBeLessThanOrEqual(english0.length);
      expect(said(leaf), path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('leave no space at their ends but where another text begins', () => {
    const loose = leavesIn(language).filter((leaf) => /^[ \t\n]|\s$/.test(said(leaf)));
    expect(loose.map(([path]) => path)).toEqual(['words.site.unseenStanding']);
  });
});

/** What must not be found in the words of a language, as a reader sees them. */
const faults: Record<string, Record<string, RegExp>> = {
  ar: {
    'a sign of Latin punctuation': /[\p{Script=Arabic}⟧»)]\s*[,;?%]/u,
    'a space before a sign': / [،؛؟.:»]/,
    'a straight or Latin quotation mark': /['"“”]/,
  },
  de: {
    'a straight quotation mark or apostrophe': /['"’]/,
    'a quotation mark that closes where one opens': /(?:^|[\s(])“|„(?=[\s.,]|$)/,
  },
  es: {
    'a quotation mark of another language': /['"“”„’]/,
    'a space inside quotation marks': /« | »/,
    'a question or a call that is not opened': /^[^¿]*\?|^[^¡]*!/,
  },
  fr: {
    'a breaking space before a double sign': / [;:!?%»]/,
    'a double sign without its space': /[\p{L}\p{N}⟧)][;!?»]|[\p{L}⟧)»]:(?!\/)/u,
    'a breaking space inside quotation marks': /« | »/,
    'a straight apostrophe or quotation mark': /['"“”]/,
  },
};

describe.each(Object.entries(faults))('the typography of %s', (language, kinds) => {
  test.each(Object.entries(kinds))('is without %s', (_, fault) => {
    const faulty = leavesIn(language).filter((leaf) => fault.test(said(leaf)));
    expect(faulty.map((leaf) => `${leaf[0]}: ${said(leaf)}`)).toEqual([]);
  });
});

test('Arabic has the signs that its punctuation is tried on', () => {
  const text = leavesIn('ar').map(said).join('\n');
  for (const sign of ['،', '؛', '«']) expect(text).toContain(sign);
});

test('French has the signs that its typography is tried on', () => {
  const text = leavesIn('fr').map(said).join('\n');
  for (const sign of ['\u202f;', '\u00a0:', '«\u00a0', '’']) expect(text).toContain(sign);
});
