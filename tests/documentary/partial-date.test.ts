import { describe, expect, test } from 'vitest';
import { dateOrSpan, extent, partialDate, precision } from '../../src/documentary/index.ts';

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

describe('extent', () => {
  test.each([
    ['2021', '2021-01-01', '2022-01-01'],
    ['2021-07', '2021-07-01', '2021-08-01'],
    ['2021-12', '2021-12-01', '2022-01-01'],
    ['2021-07-18', '2021-07-18', '2021-07-19'],
    ['2021-12-31', '2021-12-31', '2022-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['2021-07-19/2021-07-25', '2021-07-19', '2021-07-26'],
    ['2021-07-19/2021-07-19', '2021-07-19', '2021-07-20'],
    ['2019-11/2020-02', '2019-11-01', '2020-03-01'],
    ['2019/2021', '2019-01-01', '2022-01-01'],
    ['1850', '1850-01-01', '1851-01-01'],
  ])('%s runs from %s up to %s', (date, start, end) => {
    expect(extent(date)).toEqual({ start: day(start), end: day(end) });
  });

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-07-00',
    '2021-7',
    '21',
    '',
    'July 2021',
    '2021-07-18T00:00',
    ' 2021',
    '/',
    '2021-07-19/',
    '/2021-07-19',
    '2021-07-25/2021-07-19',
    '2022/2021',
    '2020/2021/2022',
  ])('refuses %j', (date) => {
    expect(() => extent(date)).toThrow(new RangeError(`invalid date: ${date}`));
  });
});

test.each([
  ['2021', 'year'],
  ['2021-07', 'month'],
  ['2021-07-18', 'day'],
])('%s is known to the %s', (date, known) => {
  expect(precision(date)).toBe(known);
});

describe('schemas', () => {
  test('a bare year may be a number, as YAML reads it', () => {
    expect(partialDate.parse(2021)).toBe('2021');
    expect(dateOrSpan.parse(2021)).toBe('2021');
  });

  test.each([21, 12345, 2021.5, -2021, true, null, new Date(0)])('refuses %s', (value) => {
    expect(partialDate.safeParse(value).success).toBe(false);
    expect(dateOrSpan.safeParse(value).success).toBe(false);
  });

  test('only a date or span takes a span', () => {
    expect(dateOrSpan.parse('2021-07-19/2021-07-25')).toBe('2021-07-19/2021-07-25');
    expect(partialDate.safeParse('2021-07-19/2021-07-25').success).toBe(false);
  });

  test('say what a date looks like', () => {
    expect(partialDate.safeParse('2021-02-30').error?.issues[0]?.message).toBe(
      'must be a year, month or day that exists, such as 2021, 2021-07 or 2021-07-18',
    );
    expect(dateOrSpan.safeParse('2021-02-30').error?.issues[0]?.message).toBe(
      'must be a date that exists, such as 2021, 2021-07 or 2021-07-18, or two of them with a slash: 2021-07-19/2021-07-25',
    );
  });
});
