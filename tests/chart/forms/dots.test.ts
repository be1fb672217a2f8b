import { describe, expect, test } from 'vitest';
import { dots } from '../../../src/chart/forms/dots.ts';
import { boxOf } from '../../../src/chart/label.ts';
import { wordingIn } from '../../../src/documentary/index.ts';
import { misplaced } from '../boxes.ts';
import {
  arabic,
  contested,
  count,
  countChart,
  everyMark,
  extremes,
  forty,
  longTexts,
  theList,
} from '../gallery/record.ts';

const wording = wordingIn('en');
const block = (value: number, width: number) => {
  const [first] = dots.layout(countChart('dots', [count(value)]), { width, wording }).blocks;
  return { columns: first?.columns, rows: first?.rows, rest: first?.rest };
};

test.each([
  [0, { columns: 0, rows: 0, rest: 0 }],
  [1, { columns: 1, rows: 1, rest: 0 }],
  [10, { columns: 10, rows: 1, rest: 0 }],
  [37, { columns: 10, rows: 3, rest: 7 }],
  [50, { columns: 10, rows: 5, rest: 0 }],
  [1000, { columns: 50, rows: 20, rest: 0 }],
  [50_000, { columns: 90, rows: 555, rest: 50 }],
  [10_000_000, { columns: 90, rows: 111_111, rest: 10 }],
])('%d units stand in full rows and an exact last one', (value, expected) => {
  expect(block(value, 288)).toEqual(expected);
});

describe.each([
  [288, 3],
  [640, 4],
  [1160, 4],
])('dots in %d px', (width, pitch) => {
  test('stand equally far apart, whatever is counted', () => {
    const layout = dots.layout(countChart('dots', [...Object.values(theList), ...extremes]), { width, wording });
    expect(layout.pitch).toBe(pitch);
    for (const { count, columns, rows, rest, box } of layout.blocks) {
      expect(columns * rows + rest).toBe(count.value);
      expect(box.width).toBe(columns * pitch);
      expect(box.height).toBe((rows + Math.sign(rest)) * pitch);
      expect([box.x, box.y].every(Number.isInteger)).toBe(true);
    }
  });

  test('share no place with text', () => {
    for (const language of ['en', 'ar']) {
      for (const counts of [Object.values(theList), everyMark, extremes, longTexts, contested, forty, arabic]) {
        const wording = wordingIn(language);
        const layout = dots.layout(countChart('dots', counts), { width, wording });
        const boxes = layout.blocks.flatMap(({ box, label }) => [box, boxOf(label, wording.direction)]);
        expect(misplaced(boxes, layout)).toEqual([]);
      }
    }
  });
});

test('the edge follows the last dot', () => {
  const [first] = dots.layout(countChart('dots', [count(37)]), { width: 288, wording }).blocks;
  expect(first?.edge).toMatchObject({ x: 7 * 3 + 1, y: (first?.box.y ?? 0) + 3 * 3 });
});

test('parts of a unit cannot be drawn', () => {
  const layout = () => dots.layout(countChart('dots', [count(2.5)]), { width: 288, wording });
  expect(layout).toThrow(new RangeError('dots need whole units: 2.5'));
});
