import { expect, test } from 'vitest';
import { readingDirection, visualOrder } from '../../src/publish/visual-order.ts';

test.each([
  ['hello', 'ltr'],
  ['«سفينة»', 'rtl'],
  ['12 שלום', 'rtl'],
  ['Привет', 'ltr'],
  ['1,200 …', undefined],
] as const)('%s is read in the direction %s', (text, direction) => {
  expect(readingDirection(text)).toBe(direction);
});

test.each([
  ['in English, pieces stand as they are read', 'ltr', ['ltr', undefined, 'ltr'], [0, 1, 2]],
  [
    'Arabic words in a row are turned round in English',
    'ltr',
    ['ltr', 'rtl', undefined, 'rtl', 'ltr'],
    [0, 3, 2, 1, 4],
  ],
  ['a sign between two directions goes with the line', 'ltr', ['rtl', undefined, 'ltr'], [0, 1, 2]],
  ['in Arabic, the first piece stands at the right', 'rtl', ['rtl', undefined, 'rtl'], [2, 1, 0]],
  [
    'English words in a row keep their order in Arabic',
    'rtl',
    ['rtl', 'ltr', undefined, 'ltr', 'rtl'],
    [4, 1, 2, 3, 0],
  ],
  ['a line of nothing but signs', 'rtl', [undefined, undefined], [1, 0]],
] as const)('%s', (_, line, pieces, order) => {
  expect(visualOrder(pieces, line)).toEqual(order);
});
