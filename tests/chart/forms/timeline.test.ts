import { describe, expect, test } from 'vitest';
import { timeline } from '../../../src/chart/forms/timeline.ts';
import { dodge } from '../../../src/chart/forms/timeline-dodge.ts';
import { boxOf } from '../../../src/chart/label.ts';
import { wordingIn } from '../../../src/documentary/index.ts';
import { misplaced } from '../boxes.ts';
import { event, eventChart, paper } from '../gallery/record.ts';

const wording = wordingIn('en');

describe.each([288, 640])('a timeline in %d px', (width) => {
  test.each([
    ['one day', ['2021-07-18']],
    ['one year', ['2021']],
    ['one day, over and over', Array.from({ length: 40 }, () => '2021-07-18')],
    ['days', Array.from({ length: 40 }, (_, index) => `2021-07-${String(1 + (index % 31)).padStart(2, '0')}`)],
    ['decades', Array.from({ length: 40 }, (_, index) => String(1900 + index * 3))],
    ['a crowd at the end', ['1900', ...Array.from({ length: 20 }, () => '2021-07-18')]],
    ['spans over spans', ['2020/2021', '2020-02/2020-11', '2020-06', '2020-06-15', '2020-05-01/2020-09-30']],
  ])('sets no label over another: %s', (_, dates) => {
    for (const language of ['en', 'ar']) {
      const wording = wordingIn(language);
      const events = dates.map((date, index) =>
        event(date, `Event ${index}`, {
          ...(index % 3 === 0 && { text: 'What a reader needs to know of it, at some length.' }),
          ...(index % 4 === 0 && { elsewhere: [{ says: 'another day, as far as it is known', source: paper }] }),
        }),
      );
      const layout = timeline.layout(eventChart(events), { width, wording });
      const boxes = [...layout.events.map(({ label }) => label), ...layout.years].map((label) =>
        boxOf(label, wording.direction),
      );
      expect(misplaced(boxes, layout)).toEqual([]);
      for (const { mark } of layout.events) expect(mark.to).toBeLessThanOrEqual(layout.height);
    }
  });

  test('places marks in proportion to time', () => {
    const { events } = timeline.layout(
      eventChart(['2021-07-01', '2021-07-11', '2021-07-31'].map((date) => event(date))),
      { width, wording },
    );
    const [first = 0, second = 0, third = 0] = events.map(({ mark }) => mark.anchor);
    expect((third - first) / (second - first)).toBeCloseTo(3);
  });
});

test('a span is a bar over its days, a vague date an open one, and none covers another', () => {
  const dates = ['2021-07-19/2021-07-25', '2021-07-20', '2021-07'];
  const { events } = timeline.layout(eventChart(dates.map((date) => event(date))), { width: 640, wording });
  expect(events.map(({ mark }) => [mark.kind, mark.lane])).toEqual([
    ['span', 1],
    ['day', 0],
    ['vague', 2],
  ]);
  const [span, , month] = events.map(({ mark }) => mark.to - mark.from);
  expect((month ?? 0) / (span ?? 1)).toBeCloseTo(31 / 7);
});

test('dodging moves as little as it can, keeps the order and stays inside', () => {
  expect(dodge([0, 50, 100], [20, 20, 20], 120)).toEqual([0, 50, 100]);
  expect(dodge([50, 50], [20, 20], 120)).toEqual([40, 60]);
  expect(dodge([0, 0, 0], [20, 20, 20], 120)).toEqual([0, 20, 40]);
  expect(dodge([110, 115], [20, 20], 120)).toEqual([80, 100]);
});
