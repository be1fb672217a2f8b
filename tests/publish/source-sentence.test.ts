import { expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { sourceName, sourceSentence } from '../../src/publish/source-sentence.ts';
import { aSource } from '../support/entries.ts';

const sources = ['paper', 'book', 'film'].map((id) => aSource({ id }));
const written = (language: string, number: number) =>
  sourceSentence(sources.slice(0, number), wordingIn(language))
    .map((part) => (typeof part === 'string' ? part : `[${part.id}]`))
    .join('');

test('a sentence names each source once, joined as its language joins', () => {
  expect(written('en', 1)).toBe('Source: [paper].');
  expect(written('en-GB', 3)).toBe('Source: [paper], [book] and [film].');
  expect(written('en-US', 3)).toBe('Source: [paper], [book], and [film].');
  expect(written('ar', 2)).toBe('المصدر: [paper] و[book].');
});

test('a source is named with the comma of its language', () => {
  const source = aSource({ publisher: 'AFP', date: '2021' });
  expect(sourceName(source, wordingIn('en'))).toBe('AFP, 2021');
  expect(sourceName(source, wordingIn('ar'))).toBe('AFP، 2021');
});
