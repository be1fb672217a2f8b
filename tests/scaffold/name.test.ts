import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id } from '../../src/documentary/index.ts';
import { freeId, idFrom } from '../../src/scaffold/name.ts';
import { trying } from '../support/arbitrary/trying.ts';

test.each([
  ['The pond', 'the-pond'],
  ['  Frogs & “toads”: 14, or more?  ', 'frogs-toads-14-or-more'],
  ['Über den Großen Straße', 'uber-den-grossen-strasse'],
  ['L’été à Łódź', 'lete-a-lodz'],
  ['2021', '2021'],
  ['a--b__c', 'a-b-c'],
])('%s makes the id %s', (words, made) => {
  expect(idFrom(words)).toBe(made);
});

test.each(['', ' ', '…', 'مرفأ', 'порт', '港', 'The مرفأ'])('“%s” makes none', (words) => {
  expect(idFrom(words)).toBeUndefined();
});

test('whatever is made of words is an id', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (words) => {
      const made = idFrom(words);
      expect(made === undefined || id.safeParse(made).success).toBe(true);
    }),
    trying(100),
  );
});

test('a number goes on to the first that is free', () => {
  expect(freeId('chapter', 2, new Set(['chapter-2', 'chapter-3']))).toBe('chapter-4');
});
