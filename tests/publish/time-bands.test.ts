import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { legendOfDates, timeBands } from '../../src/publish/time-bands.ts';

describe('timeBands', () => {
  test('runs from the first day that any date covers to the last', () => {
    expect(timeBands(['2021-07-15', '2021-07-18/2021-07-25'], 'ltr').ends).toEqual(['2021-07-15', '2021-07-25']);
    expect(timeBands(['2021-02', '2021-07-15'], 'ltr').ends).toEqual(['2021-02', '2021-07']);
    expect(timeBands(['1901', '2021-03-15'], 'ltr').ends).toEqual(['1901', '2021']);
  });

  test('gives a date no more room than it covers, and no less', () => {
    const { bands } = timeBands(['2021-07', '2021-07-01', '2021-07-31', '2021-07-11/2021-07-20'], 'ltr');
    expect(bands.map(({ kind }) => kind)).toEqual(['vague', 'day', 'day', 'span']);
    expect(bands[0]).toMatchObject({ from: 0, to: 100 });
    expect(bands[1]!.from).toBe(0);
    expect(bands[2]!.to).toBe(100);
    const days = bands.map(({ from, to }) => Math.round(((to - from) / 100) * 31));
    expect(days).toEqual([31, 1, 1, 10]);
  });

  test('runs from right to left where that is read', () => {
    const [left, right] = (['ltr', 'rtl'] as const).map((direction) =>
      timeBands(['2021-07-01/2021-07-03', '2021-07-31'], direction),
    );
    expect(right!.bands.map(({ from, to }) => [100 - to, 100 - from].map(Math.round))).toEqual(
      left!.bands.map(({ from, to }) => [from, to].map(Math.round)),
    );
    expect(right!.bands[0]!.from).toBeGreaterThan(right!.bands[1]!.from);
  });

  test('is whole for a single day', () => {
    const { bands, ticks } = timeBands(['2021-07-18'], 'ltr');
    expect(bands).toEqual([{ kind: 'day', from: 0, to: 100 }]);
    expect(ticks.every((tick) => tick >= 0 && tick <= 100)).toBe(true);
  });
});

test('the legend tells of the marks that are there', () => {
  const wording = wordingIn('en');
  const { bands } = timeBands(['2021-07-18', '2021-08'], 'ltr');
  expect(legendOfDates(bands, wording)).toMatch(/^Dot: .* Open bar: /);
  expect(legendOfDates(bands, wording)).not.toContain('from one day');
});
