import { describe, expect, test } from 'vitest';
import { type Bound, remainderOf } from '../../src/documentary/index.ts';

const amount = (text: string) => {
  const [bound = '', value] = text.split(' ');
  return { bound: bound as Bound, value: Number(value) };
};
const left = (whole: string, ...parts: string[]) => remainderOf(amount(whole), parts.map(amount));

describe('what parts leave of a whole', () => {
  test.each([
    ['exactly 37', ['exactly 23'], { value: 14, bound: 'exactly' }],
    ['exactly 37', ['exactly 23', 'exactly 14'], { value: 0, bound: 'exactly' }],
    ['exactly 37', ['at-least 23'], { value: 14, bound: 'at-most' }],
    ['exactly 37', ['at-least 20', 'exactly 3'], { value: 14, bound: 'at-most' }],
    ['at-most 37', ['exactly 23'], { value: 14, bound: 'at-most' }],
    ['at-most 37', ['at-least 23'], { value: 14, bound: 'at-most' }],
    ['exactly 0.3', ['exactly 0.1', 'exactly 0.2'], { value: 0, bound: 'exactly' }],
    ['exactly 1234.5', ['exactly 1000.25'], { value: 234.25, bound: 'exactly' }],
    ['exactly 10000000', ['exactly 1'], { value: 9_999_999, bound: 'exactly' }],
    ['exactly 0', ['exactly 0'], { value: 0, bound: 'exactly' }],
  ])('%s without %j is told', (whole, parts, expected) => {
    expect(left(whole, ...parts)).toEqual(expected);
  });

  test.each([
    ['exactly 37', ['at-most 23']],
    ['exactly 37', ['about 23']],
    ['about 37', ['exactly 23']],
    ['about 37', ['about 23']],
    ['about 37', ['at-least 23']],
    ['at-most 37', ['at-most 23']],
    ['at-most 37', ['about 23']],
    ['at-least 37', ['exactly 23']],
    ['at-least 37', ['at-least 23']],
    ['exactly 37', ['at-least 20', 'at-most 3']],
  ])('%s without %j is left open', (whole, parts) => {
    expect(left(whole, ...parts)).toEqual({ untold: 'bounds', value: 14 });
  });

  test.each([
    ['exactly 37', ['exactly 38']],
    ['exactly 37', ['exactly 20', 'at-least 18']],
    ['at-most 37', ['exactly 38']],
    ['exactly 0.3', ['exactly 0.1', 'exactly 0.21']],
    ['about 100', ['exactly 111']],
    ['exactly 100', ['about 112']],
    ['exactly 0', ['exactly 1']],
  ])('%s cannot hold %j', (whole, parts) => {
    expect(left(whole, ...parts)).toMatchObject({ untold: 'excess' });
  });

  test.each([
    ['at-least 37', ['exactly 1000']],
    ['exactly 37', ['at-most 38']],
    ['about 100', ['exactly 60', 'exactly 49']],
    ['about 100', ['about 60', 'about 60']],
    ['exactly 100', ['about 110']],
  ])('%s may hold %j, as the bounds allow', (whole, parts) => {
    expect(left(whole, ...parts)).toMatchObject({ untold: 'bounds' });
  });
});
