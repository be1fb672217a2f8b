import { describe, expect, test } from 'vitest';
import { countForms, wordingIn } from '../../src/documentary/index.ts';
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

  test('keeps the zeros behind its point that were written, and takes the plural that they ask for', () => {
    const { phrase, value, the } = wordingIn('en');
    const price = { value: 2.4, digits: 2, bound: 'at-least', unit: { one: 'euro', other: 'euros' } } as const;
    expect(phrase(price)).toBe('more than 2.40 euros');
    expect(the(price)).toBe('the more than 2.40 euros');
    expect(value(price)).toBe('more than 2.40');
    expect(phrase({ ...price, value: 1, bound: 'exactly' })).toBe('1.00 euros');
    expect(phrase({ ...price, value: 2.345, bound: 'exactly' })).toBe('2.345 euros');
  });

  test.each([
    ['exactly', 37, '37 phone numbers', '37', 'the 37 phone numbers'],
    ['exactly', 0, '0 phone numbers', '0', 'the 0 phone numbers'],
    ['exactly', 1, '1 phone number', '1', 'the 1 phone number'],
    ['exactly', 1.5, '1.5 phone numbers', '1.5', 'the 1.5 phone numbers'],
    ['at-least', 0, 'more than 0 phone numbers', 'more than 0', 'the more than 0 phone numbers'],
    ['at-least', 1, 'more than 1 phone number', 'more than 1', 'the more than 1 phone number'],
    ['at-least', 50000, 'more than 50,000 phone numbers', 'more than 50,000', 'the more than 50,000 phone numbers'],
    ['at-most', 1, 'at most 1 phone number', 'at most 1', 'the up to 1 phone number'],
    ['at-most', 100, 'at most 100 phone numbers', 'at most 100', 'the up to 100 phone numbers'],
    ['at-most', 1.5, 'at most 1.5 phone numbers', 'at most 1.5', 'the up to 1.5 phone numbers'],
    ['about', 0, 'about 0 phone numbers', 'about 0', 'the 0 or so phone numbers'],
    ['about', 1, 'about 1 phone number', 'about 1', 'the 1 or so phone number'],
    ['about', 50, 'about 50 phone numbers', 'about 50', 'the 50 or so phone numbers'],
    ['about', 2.5, 'about 2.5 phone numbers', 'about 2.5', 'the 2.5 or so phone numbers'],
  ] as const)('%s %d in each place', (bound, value, phrase, alone, behindArticle) => {
    const { capital, ...wording } = wordingIn('en-GB');
    const count = aCount({ value, bound, unit, claimant: 'the keeper' });
    const said = countForms.map((form) => wording[form](count));
    expect(said).toEqual([phrase, alone, behindArticle, `${phrase}, according to the keeper`]);
    const [first, second, third] = said.map(capital);
    const digit = /^\d/.test(phrase);
    expect([first, second]).toEqual(
      [phrase, alone].map((words) => (digit ? words : words[0]!.toUpperCase() + words.slice(1))),
    );
    expect(third).toBe(behindArticle.replace('the', 'The'));
  });

  test.each([
    [0, 'الـ0 صفر'],
    [1, 'الـ1 واحد'],
    [2, 'الـ2 اثنان'],
    [3, 'الـ3 قليل'],
    [11, 'الـ11 كثير'],
    [100, 'الـ100 آخر'],
    [1.5, 'الـ1.5 آخر'],
  ])('%d takes the form of its category in Arabic', (value, words) => {
    const forms = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: 'قليل', many: 'كثير', other: 'آخر' };
    expect(wordingIn('ar').the({ value, bound: 'exactly', unit: forms })).toBe(words);
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

describe('a count in a language whose nouns have cases and genders', () => {
  const ships = { value: 12, bound: 'at-least', unit: { one: 'Schiff', other: 'Schiffe' } } as const;

  test('stands in the nominative in German', () => {
    const { phrase, the, claim } = wordingIn('de-AT');
    expect(phrase(ships)).toBe('mehr als 12 Schiffe');
    expect(the({ ...ships, bound: 'exactly' })).toBe('die 12 Schiffe');
    expect(claim(aCount({ ...ships, claimant: 'das Hafenamt' }))).toBe('mehr als 12 Schiffe, so das Hafenamt');
  });

  test('has no article in Spanish', () => {
    const nets = { ...ships, bound: 'about', unit: { one: 'red', other: 'redes' } } as const;
    const { the, claim } = wordingIn('es');
    expect(the(nets)).toBe('cerca de 12 redes');
    expect(claim(aCount({ ...nets, claimant: 'el puerto' }))).toBe('cerca de 12 redes, según el puerto');
  });
});

describe('a language without a table', () => {
  test('has English furniture', () => {
    expect(wordingIn('it').words.site.sources).toBe('Sources');
    expect(wordingIn('he').words.site.sources).toBe('Sources');
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
  ['ff-Adlm', '𞤢𞤣𞤤𞤢𞤥', '𞤀𞤣𞤤𞤢𞤥'],
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
