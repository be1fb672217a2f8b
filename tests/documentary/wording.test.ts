import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { aCount } from '../support/entries.ts';

const unit = { one: 'phone number', other: 'phone numbers' };
/** Intl separates the ends of a span by thin spaces; to a reader they are spaces. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

describe('a count in words', () => {
  test.each(['en', 'en-GB'])('carries its bound in %s', (language) => {
    const { phrase, value } = wordingIn(language);
    expect(phrase({ value: 50000, bound: 'at-least', unit })).toBe('more than 50,000 phone numbers');
    expect(phrase({ value: 50000, bound: 'at-most', unit })).toBe('at most 50,000 phone numbers');
    expect(phrase({ value: 50000, bound: 'about', unit })).toBe('about 50,000 phone numbers');
    expect(phrase({ value: 50000, bound: 'exactly', unit })).toBe('50,000 phone numbers');
    expect(value({ value: 50000, bound: 'at-least' })).toBe('more than 50,000');
  });

  test.each([
    [0, '0 phone numbers'],
    [1, '1 phone number'],
    [2, '2 phone numbers'],
    [0.5, '0.5 phone numbers'],
    [1.5, '1.5 phone numbers'],
    [1234567.25, '1,234,567.25 phone numbers'],
    [10_000_000, '10,000,000 phone numbers'],
    [0.000001, '0.000001 phone numbers'],
  ])('%d takes its plural', (value, words) => {
    expect(wordingIn('en').phrase({ value, bound: 'exactly', unit })).toBe(words);
  });

  test('says who gives it', () => {
    const count = aCount({ value: 37, bound: 'exactly', claimant: 'Amnesty International' });
    expect(wordingIn('en').claim(count)).toBe('37 things, according to Amnesty International');
  });

  test('uses each plural category that the unit has', () => {
    const arabic = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const forms = [0, 1, 2, 3, 11, 100].map((value) => wordingIn('ar').unit({ value, unit: arabic }));
    expect(forms).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });

  test('falls back to the general plural where the unit lacks a category', () => {
    expect(wordingIn('ar').unit({ value: 2, unit })).toBe('phone numbers');
    expect(wordingIn('fr').unit({ value: 1.5, unit })).toBe('phone number');
  });
});

describe('a language without a table', () => {
  test('has English furniture', () => {
    expect(wordingIn('de').words.site.sources).toBe('Sources');
    expect(wordingIn('ar').words.site.sources).toBe('Sources');
  });

  test('formats numbers by its own rules', () => {
    expect(wordingIn('de').number(50000.5)).toBe('50.000,5');
    expect(wordingIn('ar-EG').number(50000)).toBe('٥٠٬٠٠٠');
    expect(spaced(wordingIn('fr').number(50000))).toBe('50 000');
  });

  test('writes dates and lists by its own rules', () => {
    expect(wordingIn('de').date('2021-07-28')).toBe('28. Juli 2021');
    expect(wordingIn('ar-EG').date('2021')).toBe('٢٠٢١');
    expect(wordingIn('de').list(['a', 'b', 'c'])).toBe('a, b und c');
  });
});

describe('a date in words', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021-07', 'July 2021', 'July 2021'],
    ['2021-07-28', '28 July 2021', 'July 28, 2021'],
    ['2021-07-19/2021-07-25', '19 – 25 July 2021', 'July 19 – 25, 2021'],
    ['2021-06-28/2021-07-02', '28 June – 2 July 2021', 'June 28 – July 2, 2021'],
    ['2021-06/2021-07', 'June – July 2021', 'June – July 2021'],
    ['2020/2021', '2020 – 2021', '2020 – 2021'],
    ['2021-01-01', '1 January 2021', 'January 1, 2021'],
    ['2021-12-31', '31 December 2021', 'December 31, 2021'],
  ])('%s', (date, british, american) => {
    expect(spaced(wordingIn('en-GB').date(date))).toBe(british);
    expect(spaced(wordingIn('en-US').date(date))).toBe(american);
  });

  test('a span between dates of unlike precision invents no day and no month', () => {
    const { date } = wordingIn('en-GB');
    expect(spaced(date('2021-07-18/2021-08'))).not.toContain('1 August');
    expect(spaced(date('2020-07/2021'))).not.toContain('January');
    expect(spaced(date('2020/2021-07'))).toContain('July 2021');
  });
});

test.each([
  ['en', ['a'], 'a'],
  ['en', ['a', 'b'], 'a and b'],
  ['en-GB', ['a', 'b', 'c'], 'a, b and c'],
  ['en', [], ''],
])('a list in %s: %j', (language, items, words) => {
  expect(wordingIn(language).list(items)).toBe(words);
});

test.each([
  ['en', 'more than one', 'More than one'],
  ['en', 'élan', 'Élan'],
  ['tr', 'istanbul', 'İstanbul'],
  ['en', '50 people', '50 people'],
  ['en', '', ''],
])('a capital in %s: %j', (language, text, capital) => {
  expect(wordingIn(language).capital(text)).toBe(capital);
});

test.each([
  ['he', 'rtl'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['en-GB', 'ltr'],
  ['ja', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(wordingIn(language)).toMatchObject({ language, direction });
});

test('refuses a malformed tag', () => {
  expect(() => wordingIn('not a tag')).toThrow(RangeError);
});
