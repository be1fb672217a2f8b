import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { type rooms, unbreaking } from '../../src/publish/unbroken.ts';
import { aCount, aSource } from '../support/entries.ts';

const phones = { one: 'phone number', other: 'phone numbers' };
const counts = new Map(
  [
    aCount({ id: 'numbers', value: 50000, bound: 'at-least', unit: phones }),
    aCount({ id: 'visitors', value: 1_500_000, bound: 'at-least' }),
    aCount({
      id: 'phones',
      value: 37,
      bound: 'exactly',
      elsewhere: [{ value: 2.5, bound: 'about', unit: phones, source: aSource() }],
    }),
  ].map((count) => [count.id, count]),
);
/** The text with its no-break spaces made visible. */
const shown = (text: string, language = 'en', place?: keyof typeof rooms) =>
  unbreaking({ counts }, wordingIn(language))(text, place).replaceAll('\u00a0', '~');

describe('the number of a count stays with its bound and the next word', () => {
  test.each([
    ['A list of more than 50,000 phone numbers.', 'A list of more~than~50,000~phone numbers.'],
    ['More than 50,000 phone numbers', 'More~than~50,000~phone numbers'],
    ['The more than 50,000 phone numbers', 'The more~than~50,000~phone numbers'],
    ['The Paper: about 2.5 phone numbers', 'The Paper: about~2.5~phone numbers'],
    ['the 2.5 or so phone numbers', 'the~2.5~or~so~phone numbers'],
    ['(more than 50,000), and', '(more~than~50,000), and'],
    ['the 37 phones', 'the~37~phones'],
    ['37', '37'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  test.each([
    ['text', 'more than 1,500,000 sightseers', 'more than 1,500,000~sightseers'],
    ['text', 'more than 1,500,000 visitors', 'more than~1,500,000~visitors'],
    ['text', 'about 2.5 Rindfleischetikettierungsgesetze', 'about 2.5 Rindfleischetikettierungsgesetze'],
    ['title', 'More than 50,000 phone numbers', 'More than 50,000~phone numbers'],
    ['title', 'The 37 phones', 'The~37~phones'],
  ] as const)('as far as there is room in a %s: %s', (place, text, words) => {
    expect(shown(text, 'en', place)).toBe(words);
  });

  test('in other languages, whose own spaces stay as they are', () => {
    expect(shown('Es sind mehr als 50.000 Nummern.', 'de')).toBe('Es sind mehr~als~50.000~Nummern.');
    expect(shown('plus : plus de 50\u202f000 numéros', 'fr')).toBe('plus : plus~de~50\u202f000~numéros');
  });
});

test.each(['In 1937 phones rang.', 'It took 37.5 days.', '1,050,000 of them', '137 phones', 'A37 phones'])(
  'other numbers are left alone: %s',
  (text) => {
    expect(shown(text)).toBe(text);
  },
);

test('a record without counts changes nothing', () => {
  expect(unbreaking({ counts: new Map() }, wordingIn('en'))('about 50 things')).toBe('about 50 things');
});
