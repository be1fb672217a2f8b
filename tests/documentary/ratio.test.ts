import { describe, expect, test } from 'vitest';
import { type Bound, bounds, ratioOf } from '../../src/documentary/index.ts';

/** A number as its bound allows it: "50 at-least". */
const amount = (written: string) => {
  const [value, bound = 'exactly'] = written.split(' ') as [string, Bound?];
  return { value: Number(value), bound };
};
const ratio = (dividend: string, divisor: string) => ratioOf(amount(dividend), amount(divisor));

describe('how many times one count goes into another', () => {
  test.each([
    ['50', '10', '5 exactly'],
    ['37', '17', '2.2 about'],
    ['1', '4', '0.3 about'],
    ['1', '8', '0.1 about'],
    ['2.75', '0.55', '5 exactly'],
    ['214', '8', '27 about'],
    ['9.96', '1', '10 about'],
    ['50000 at-least', '37', '1351 at-least'],
    ['50 at-least', '37', '1.3 at-least'],
    ['99.9 at-least', '10', '9.9 at-least'],
    ['50 at-most', '37', '1.4 at-most'],
    ['1000 at-most', '37', '28 at-most'],
    ['1 at-most', '1', '1 at-most'],
    ['1.1 at-most', '1', '1.1 at-most'],
    ['1000', '37 at-least', '28 at-most'],
    ['1000', '37 at-most', '27 at-least'],
    ['1000 at-least', '50 at-most', '20 at-least'],
    ['1000 at-most', '37 at-least', '28 at-most'],
    ['1000 about', '37', '27 about'],
    ['1000', '37 about', '27 about'],
    ['1000 about', '37 about', '27 about'],
    ['0', '37', '0 exactly'],
    ['0', '37 at-least', '0 exactly'],
    ['0 at-least', '37', '0 at-least'],
  ])('%s by %s is %s', (dividend, divisor, quotient) => {
    expect(ratio(dividend, divisor)).toEqual(amount(quotient));
  });

  // "At most 50" may be 50, and then "more than 20" would be false.
  test('stays below a quotient that an upper bound may reach', () => {
    expect(ratio('1000', '50 at-most')).toEqual(amount('19 at-least'));
    expect(ratio('100', '50 at-most')).toEqual(amount('1.9 at-least'));
  });

  test.each([
    ['1000 at-least', '100 at-least'],
    ['1000 at-most', '100 at-most'],
    ['1000 at-least', '100 about'],
    ['1000 at-most', '100 about'],
    ['1000 about', '100 at-least'],
    ['1000 about', '100 at-most'],
  ])('%s by %s is not told by their bounds', (dividend, divisor) => {
    expect(ratio(dividend, divisor)).toEqual({ untold: 'bounds' });
  });

  test.each(bounds)('nothing is divided by zero, %s', (bound) => {
    expect(ratio('12', `0 ${bound}`)).toEqual({ untold: 'zero' });
  });

  test('of less than rounding leaves, nothing is told', () => {
    expect(ratio('37', '1000')).toEqual({ untold: 'small' });
    expect(ratio('37 at-least', '1000')).toEqual({ untold: 'small' });
  });
});

/** The numbers that a number with a bound may stand for, among those that are tried. */
const meant = ({ value, bound }: { value: number; bound: Bound }): number[] =>
  ({
    exactly: [value],
    about: [value],
    'at-least': [value * 1.0001, value * 1.5, value * 40],
    'at-most': [value, value * 0.9, value * 0.02],
  })[bound];

test('no quotient says more than the two counts do', () => {
  let told = 0;
  for (const [dividend, divisor] of [
    [1000, 37],
    [50, 50],
    [7, 3],
    [50000, 17],
    [1, 1.5],
  ] as const) {
    for (const above of bounds) {
      for (const below of bounds) {
        const [a, b] = [
          { value: dividend, bound: above },
          { value: divisor, bound: below },
        ];
        const quotient = ratioOf(a, b);
        if ('untold' in quotient || quotient.bound === 'about') continue;
        told += 1;
        for (const numerator of meant(a)) {
          for (const denominator of meant(b)) {
            const real = numerator / denominator;
            const holds = {
              exactly: real === quotient.value,
              'at-least': real > quotient.value,
              'at-most': real <= quotient.value,
            }[quotient.bound];
            expect(holds, `${numerator} / ${denominator} against ${quotient.bound} ${quotient.value}`).toBe(true);
          }
        }
      }
    }
  }
  expect(told).toBeGreaterThan(20);
});
