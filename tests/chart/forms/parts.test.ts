import { describe, expect, test } from 'vitest';
import { parts } from '../../../src/chart/forms/parts.ts';
import { boxOf } from '../../../src/chart/label.ts';
import { edgeWidths } from '../../../src/chart/marks.ts';
import { type Count, wordingIn } from '../../../src/documentary/index.ts';
import { misplaced } from '../boxes.ts';
import { arabic, count, countChart, everyMark, longTexts, theList } from '../gallery/record.ts';

const layoutOf = (counts: Count[], width = 640, language = 'en') =>
  parts.layout(countChart('parts', counts), { width, wording: wordingIn(language) });
const whole = (value: number, more: Partial<Count> = {}) => count(value, { id: 'whole', ...more });
const textOf = (labels: readonly { lines: readonly { text: string }[][] }[]) =>
  labels.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(''))).join(' ');

const cases = [
  [whole(37), count(23)],
  [whole(37), count(23), count(14)],
  [whole(2000, { bound: 'about' }), ...everyMark],
  [whole(10_000_000), count(0), count(1), count(9_000_000, { bound: 'about' }), count(37)],
  [whole(10_000_000), count(9_999_998), count(1, { bound: 'at-least' })],
  [whole(1500, { bound: 'about' }), ...longTexts],
  [whole(100, { bound: 'about' }), count(60), count(49)],
  [whole(0), count(0)],
  [theList.phones, count(37, { bound: 'at-most' })],
  arabic,
];

describe.each([288, 560, 640, 1160])('parts in %d px', (width) => {
  test('have lengths in proportion, each from the end of the one before it to that of the whole', () => {
    const { whole: all, parts: placed, rest } = layoutOf([whole(100), count(50), count(20), count(0)], width);
    const bars = [...placed, rest!];
    expect(bars.map(({ bar }) => bar.width / all.bar.width)).toEqual(
      [0.5, 0.2, 0, 0.3].map((one) => expect.closeTo(one)),
    );
    let end = all.bar.x;
    for (const { bar } of bars) {
      expect(bar.x).toBeCloseTo(end);
      end = bar.x + bar.width;
    }
    expect(end).toBeCloseTo(all.bar.x + all.bar.width);
  });

  test('no text, bar or edge covers another', () => {
    for (const language of ['en', 'ar']) {
      for (const counts of cases) {
        const { direction } = wordingIn(language);
        const layout = layoutOf(counts, width, language);
        const marks = [layout.whole, ...layout.parts, ...(layout.rest ? [layout.rest] : [])];
        const boxes = marks.flatMap(({ bar, edge, labels }) => {
          const reach = edgeWidths[edge.bound];
          const mark = { ...bar, x: edge.sign === 1 ? bar.x : bar.x - reach, width: bar.width + reach };
          return [mark, ...labels.map((label) => boxOf(label, direction))];
        });
        expect(misplaced(boxes, layout)).toEqual([]);
      }
    }
  });

  test('lines that lead from bar to bar cross no text', () => {
    for (const counts of cases) {
      const { whole: all, parts: placed, rest, leads } = layoutOf(counts, width);
      const boxes = [all, ...placed, ...(rest ? [rest] : [])].flatMap(({ labels }) =>
        labels.map((label) => boxOf(label, 'ltr')),
      );
      for (const { x, lines } of leads) {
        for (const [from, to] of lines) {
          expect(to).toBeGreaterThan(from);
          expect(
            boxes.filter((box) => box.x < x && x < box.x + box.width && from < box.y + box.height && box.y < to),
          ).toEqual([]);
        }
      }
    }
  });

  test('a part that could not be seen is drawn a pixel long and says so, and stays within the whole', () => {
    const { whole: all, parts: placed, enlarged } = layoutOf([whole(1_000_000), count(999_999), count(1)], width);
    const [most, last] = placed;
    expect(enlarged).toEqual(['count-1']);
    expect(last!.bar.width).toBe(1);
    expect(last!.bar.x + last!.bar.width).toBeCloseTo(all.bar.x + all.bar.width);
    expect(textOf(last!.labels)).toContain('drawn larger');
    expect(textOf(most!.labels)).not.toContain('drawn larger');
  });
});

describe('the rest', () => {
  const restOf = (...counts: Count[]) => layoutOf(counts).rest;

  test('has its number with the bound that the bounds give, and its unit', () => {
    expect(textOf(restOf(theList.phones, count(23))!.labels)).toBe('14 phones not counted among these · alleged');
    const open = restOf(theList.phones, count(23, { bound: 'at-least' }))!;
    expect(open.edge.bound).toBe('at-most');
    expect(textOf(open.labels)).toContain('at most 14 phones');
  });

  test('has no number where the bounds leave it open', () => {
    const { told, labels } = restOf(whole(50, { bound: 'about' }), count(20))!;
    expect(told).toBe(false);
    expect(textOf(labels)).not.toMatch(/\d/);
  });

  test('is nothing where the parts fill the whole, or might be more than it', () => {
    expect(restOf(theList.phones, count(23), count(14))).toBeUndefined();
    expect(restOf(whole(100, { bound: 'about' }), count(105))).toBeUndefined();
    expect(restOf(whole(0), count(0))).toBeUndefined();
  });

  test('is as contested as the most contested of the counts that it is made of', () => {
    const standing = (one: Count['standing'], other: Count['standing']) =>
      restOf(whole(9, { standing: one }), count(4, { standing: other }))!.count.standing;
    expect(standing('established', 'established')).toBe('established');
    expect(standing('established', 'alleged')).toBe('alleged');
    expect(standing('disputed', 'alleged')).toBe('disputed');
  });
});

test('parts of right-to-left readers start at the right', () => {
  const { whole: all, parts: placed } = layoutOf([whole(100), count(60), count(40)], 288, 'ar');
  const [first, second] = placed;
  expect(all.bar.x + all.bar.width).toBe(288);
  expect(first!.bar.x + first!.bar.width).toBe(288);
  expect(second!.bar.x + second!.bar.width).toBeCloseTo(first!.bar.x);
  expect(second!.edge).toMatchObject({ x: second!.bar.x, sign: -1 });
});
