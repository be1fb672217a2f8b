import { describe, expect, test } from 'vitest';
import { bars } from '../../../src/chart/forms/bars.ts';
import { boxOf } from '../../../src/chart/label.ts';
import { edgeWidths } from '../../../src/chart/marks.ts';
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
const lengths = (values: number[], scale: 'linear' | 'logarithmic', width = 288) =>
  bars
    .layout(
      countChart(
        'bars',
        values.map((value) => count(value)),
        { scale },
      ),
      { width, wording },
    )
    .bars.map(({ bar }) => bar.width);

describe.each([288, 640])('bars in %d px', (width) => {
  test('lengths on a linear scale are in proportion', () => {
    const [all = 0, half, quarter, none] = lengths([1000, 500, 250, 0], 'linear', width);
    expect(half).toBeCloseTo(all / 2);
    expect(quarter).toBeCloseTo(all / 4);
    expect(none).toBe(0);
  });

  test('a count that is not nothing is seen', () => {
    expect(lengths([50_000, 37, 0], 'linear', width).slice(1)).toEqual([1, 0]);
  });

  test('a count that is drawn longer than it is says so, in proportion and nowhere else', () => {
    const placed = (scale: 'linear' | 'logarithmic') => {
      const counts = [count(50_000), count(37), count(1), count(0)];
      return bars.layout(countChart('bars', counts, { scale }), { width, wording });
    };
    const { bars: drawn, enlarged } = placed('linear');
    const says = drawn.map(({ labels }) => JSON.stringify(labels).includes('drawn larger'));
    expect(says).toEqual([false, true, true, false]);
    expect(enlarged).toEqual(['count-37', 'count-1']);
    expect(placed('logarithmic').enlarged).toEqual([]);
  });

  test('each step on a logarithmic scale is ten times the last', () => {
    const [thousand = 0, hundred, ten, one, none] = lengths([1000, 100, 10, 1, 0], 'logarithmic', width);
    expect(hundred).toBeCloseTo((thousand * 2) / 3);
    expect(ten).toBeCloseTo(thousand / 3);
    expect([one, none]).toEqual([1, 0]);
  });

  test.each(['linear', 'logarithmic'] as const)('no text, bar or edge covers another on a %s scale', (scale) => {
    for (const language of ['en', 'ar']) {
      for (const counts of [
        Object.values(theList),
        everyMark,
        extremes,
        longTexts,
        contested,
        forty,
        arabic,
        [count(0)],
        [count(7)],
      ]) {
        const wording = wordingIn(language);
        const layout = bars.layout(countChart('bars', counts, { scale }), { width, wording });
        const boxes = layout.bars.flatMap(({ bar, edge, labels }) => {
          const reach = edgeWidths[edge.bound];
          const whole = { ...bar, x: edge.sign === 1 ? bar.x : bar.x - reach, width: bar.width + reach };
          return [whole, ...labels.map((label) => boxOf(label, wording.direction))];
        });
        const ticks = layout.axis?.ticks.flatMap(({ label }) => (label ? [boxOf(label, wording.direction)] : [])) ?? [];
        expect(misplaced([...boxes, ...ticks], layout)).toEqual([]);
      }
    }
  });
});

test('a logarithmic scale starts below the smallest count where that is less than one', () => {
  const { axis } = bars.layout(countChart('bars', [count(0.02), count(30)], { scale: 'logarithmic' }), {
    width: 640,
    wording,
  });
  expect(axis?.ticks.map(({ value }) => value)).toEqual([0.01, 0.1, 1, 10]);
});

test('lines of the axis cross no text', () => {
  const layout = bars.layout(countChart('bars', Object.values(theList), { scale: 'logarithmic' }), {
    width: 640,
    wording,
  });
  const boxes = layout.bars.flatMap(({ labels }) => labels.map((label) => boxOf(label, 'ltr')));
  for (const { x, lines } of layout.axis?.ticks ?? []) {
    for (const [from, to] of lines) {
      expect(
        boxes.filter((box) => box.x < x && x < box.x + box.width && from < box.y + box.height && box.y < to),
      ).toEqual([]);
    }
  }
});

test('bars of right-to-left readers start at the right', () => {
  const layout = bars.layout(countChart('bars', arabic), { width: 288, wording: wordingIn('ar') });
  expect(layout.bars.map(({ bar }) => bar.x + bar.width)).toEqual([288, 288, 288]);
  expect(layout.bars.map(({ edge, bar }) => edge.x === bar.x && edge.sign === -1)).toEqual([true, true, true]);
});

test('every bound has its edge at the value', () => {
  const layout = bars.layout(countChart('bars', everyMark), { width: 640, wording });
  expect(layout.bars.slice(0, 4).map(({ edge }) => edge.bound)).toEqual(['exactly', 'at-least', 'at-most', 'about']);
  for (const { bar, edge } of layout.bars) expect(edge.x).toBeCloseTo(bar.x + bar.width);
});
