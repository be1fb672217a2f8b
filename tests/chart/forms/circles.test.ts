import { describe, expect, test } from 'vitest';
import { circles } from '../../../src/chart/forms/circles.ts';
import { boxOf } from '../../../src/chart/label.ts';
import { rimWidths } from '../../../src/chart/rim.ts';
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

describe.each([288, 640])('circles in %d px', (width) => {
  test('have areas in proportion', () => {
    const layout = circles.layout(countChart('circles', Object.values(theList)), { width, wording });
    const areas = layout.circles.map(({ rim }) => (rim?.r ?? 0) ** 2);
    const [most = 1] = areas;
    expect(areas.map((area) => (area / most) * 50_000)).toEqual(
      [50_000, 1000, 50, 37, 17].map((value) => expect.closeTo(value)),
    );
  });

  test('stand on common lines', () => {
    const { circles: placed } = circles.layout(countChart('circles', forty), { width, wording });
    const feet = new Set(placed.map(({ rim }) => Math.round((rim?.y ?? 0) + (rim?.r ?? 0))));
    expect(feet.size).toBe(width === 288 ? 20 : 10);
  });

  test('no circle, rim or text covers another', () => {
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
        const layout = circles.layout(countChart('circles', counts), { width, wording });
        const boxes = layout.circles.flatMap(({ rim, label }) => {
          const text = boxOf(label, wording.direction);
          if (!rim) return [text];
          const reach = rim.r + rimWidths[rim.bound];
          return [{ x: rim.x - reach, y: rim.y - reach, width: 2 * reach, height: 2 * reach }, text];
        });
        expect(misplaced(boxes, layout)).toEqual([]);
      }
    }
  });
});

test('nothing is no circle', () => {
  const { circles: placed } = circles.layout(countChart('circles', [count(0), count(4)]), { width: 640, wording });
  expect(placed.map(({ rim }) => rim !== undefined)).toEqual([false, true]);
});

test('a circle that is drawn larger than it is says so', () => {
  const counts = [count(10_000_000), count(5000), count(2), count(0)];
  const { circles: placed, enlarged } = circles.layout(countChart('circles', counts), { width: 288, wording });
  expect(enlarged).toEqual(['count-2']);
  const says = placed.map(({ label }) => JSON.stringify(label).includes('drawn larger'));
  expect(says).toEqual([false, false, true, false]);
});
