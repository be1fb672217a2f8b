import { expect, test } from 'vitest';
import { lineCount, lineWidth, type Run, wrap } from '../../src/chart/wrap.ts';

const label = (text: string): Run => ({ text, style: 'label' });
const lines = (runs: Run[], width: number) => wrap(runs, width).map((line) => line.map(({ text }) => text).join('|'));

test('text breaks at spaces, and no line is too wide', () => {
  const text = 'What a reader needs to know of it, in a sentence or two';
  expect(lines([label(text)], 1000)).toEqual([text]);
  const wrapped = wrap([label(text)], 120);
  expect(wrapped.map((line) => line.map((run) => run.text).join('')).join(' ')).toBe(text);
  for (const line of wrapped) expect(lineWidth(line)).toBeLessThanOrEqual(120);
});

test('runs keep their styles across lines', () => {
  expect(
    wrap(
      [
        { text: 'more than 50,000', style: 'value' },
        { text: ' phone numbers', style: 'unit' },
      ],
      190,
    ),
  ).toEqual([
    [
      { text: 'more than 50,000', style: 'value' },
      { text: ' phone', style: 'unit' },
    ],
    [{ text: 'numbers', style: 'unit' }],
  ]);
});

test('a separating dot neither ends nor starts a line', () => {
  const runs: Run[] = [label('On a list · '), { text: 'alleged', style: 'standing' }];
  expect(lines(runs, 200)).toEqual(['On a list · |alleged']);
  expect(lines(runs, 80)).toEqual(['On a list', 'alleged']);
});

test('a word that is too long breaks between graphemes', () => {
  const wrapped = lines([label('e\u0301'.repeat(40))], 60);
  expect(wrapped.join('')).toBe('e\u0301'.repeat(40));
  for (const line of wrapped) expect(line.startsWith('\u0301')).toBe(false);
});

test('scripts without spaces break anywhere, a space that must not break never', () => {
  expect(lines([label('出现在名单上的电话号码')], 60).length).toBeGreaterThan(1);
  expect(lines([label('at least 50\u00a0000')], 75)).toEqual(['at least', '50\u00a0000']);
});

test('no text is no line', () => {
  expect(wrap([label('')], 100)).toEqual([]);
  expect(wrap([], 100)).toEqual([]);
});

test('text of any size takes as many lines as in a column that is wider by as much', () => {
  const text = 'What a reader needs to know of it, in a sentence or two';
  expect(lineCount(text, 120, { size: 14, weight: 400 })).toBe(lines([label(text)], 120).length);
  expect(lineCount(text, 240, { size: 28, weight: 400 })).toBe(lineCount(text, 120, { size: 14, weight: 400 }));
  expect(lineCount(text, 120, { size: 28, weight: 400 })).toBeGreaterThan(
    lineCount(text, 120, { size: 14, weight: 400 }),
  );
  expect(lineCount('m'.repeat(50), 400, { size: 14, weight: 600 })).toBe(2);
});
