import { describe, expect, test } from 'vitest';
import { amountIn, dateIn, numberIn, theAmountIn } from './words.ts';

// What reads the faces must itself read rightly, or it would find the same mistake on both sides.
describe('an amount in words', () => {
  test.each([
    ['more than 50,000 phone numbers', 'en', { bound: 'at-least', value: 50_000, rest: 'phone numbers' }],
    ['About 50\u00a0countries', 'en', { bound: 'about', value: 50, rest: 'countries' }],
    ['37 phones', 'en', { bound: 'exactly', value: 37, rest: 'phones' }],
    ['at most 1.234,5 km', 'de', { bound: 'at-most', value: 1234.5, rest: 'km' }],
    ['1\u202f000\u202f000 voix', 'fr', { bound: 'exactly', value: 1_000_000, rest: 'voix' }],
    ['more than ٥٠٬٠٠٠٫٥ شيء', 'ar-EG', { bound: 'at-least', value: 50_000.5, rest: 'شيء' }],
    ['0', 'en', { bound: 'exactly', value: 0, rest: '' }],
    ['some phones', 'en', undefined],
  ])('%s', (phrase, language, amount) => {
    expect(amountIn(phrase, language)).toEqual(amount);
  });
});

describe('an amount behind the article', () => {
  test.each([
    ['the 37 phones', 'en', { bound: 'exactly', value: 37, rest: 'phones' }],
    ['The more than 50,000\u00a0phone numbers', 'en', { bound: 'at-least', value: 50_000, rest: 'phone numbers' }],
    ['the up to 1.234,5 km', 'de', { bound: 'at-most', value: 1234.5, rest: 'km' }],
    ['the 50 or so countries', 'en', { bound: 'about', value: 50, rest: 'countries' }],
    ['37 phones', 'en', undefined],
  ])('%s', (phrase, language, amount) => {
    expect(theAmountIn(phrase, language)).toEqual(amount);
  });
});

test('an amount is read where all spaces have been taken away', () => {
  expect(amountIn('morethan50countries', 'en')).toEqual({ bound: 'at-least', value: 50, rest: 'countries' });
});

test('a number is of the language that it stands in', () => {
  expect([numberIn('1.500', 'de'), numberIn('1.500', 'en'), numberIn('١٬٥٠٠', 'ar-EG')]).toEqual([1500, 1.5, 1500]);
});

describe('a date in words', () => {
  test.each([
    ['28 July 2021', 'en-GB', '2021-07-28'],
    ['July 28, 2021', 'en', '2021-07-28'],
    ['July 2021', 'en', '2021-07'],
    ['2021', 'en', '2021'],
    ['28. Juli 2021', 'de', '2021-07-28'],
    ['19 – 25 July 2021', 'en-GB', '2021-07-19/2021-07-25'],
    ['June 28 – July 2, 1899', 'en', '1899-06-28/1899-07-02'],
    ['31 December 2020 – 1 January 2021', 'en-GB', '2020-12-31/2021-01-01'],
    ['2020 – July 2021', 'en', '2020/2021-07'],
    ['٣–٩ فبراير ٢٠٢١', 'ar-EG', '2021-02-03/2021-02-09'],
  ])('%s', (words, language, date) => {
    expect(dateIn(words, language)).toBe(date);
  });
});
