import { expect, test } from 'vitest';
import { graphemes, textWidth } from '../../src/chart/text-width.ts';

const width = (text: string, weight: 400 | 600 = 400) => textWidth(text, { size: 100, weight });

test('widths are sums over characters, in px of the size', () => {
  expect(width('mm')).toBeCloseTo(2 * width('m'));
  expect(textWidth('m', { size: 10, weight: 400 })).toBeCloseTo(width('m') / 10);
  expect(width('more than', 600)).toBeGreaterThan(width('more than'));
});

test('figures are all of one width', () => {
  expect(new Set(Array.from('0123456789', (digit) => width(digit))).size).toBe(1);
});

test('other letters and scripts have a width too', () => {
  expect(width('é')).toBe(width('e'));
  expect(width('Å')).toBe(width('A'));
  expect(width('\u2009')).toBeCloseTo(28);
  expect(width('漢字')).toBe(200);
  expect(width('م')).toBe(66);
  expect(width('ж')).toBe(72);
  expect(width('👩‍👩‍👧')).toBe(130);
});

test('a character of several code points is one', () => {
  expect(graphemes('e\u0301👩‍👩‍👧ñ')).toEqual(['e\u0301', '👩‍👩‍👧', 'ñ']);
});
