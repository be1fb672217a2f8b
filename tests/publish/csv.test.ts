import { csvParse, csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aCount, aDocumentary } from '../support/entries.ts';

const csvWith = (count: Parameters<typeof aCount>[0]) => csvOf(dataOf(aCount(count)));
const labelIn = (csv: string) => csvParse(csv)[0]?.['label'];
function dataOf(...counts: ReturnType<typeof aCount>[]) {
  const chart: Chart = { id: 'things', form: 'dots', title: 'Things', takeaway: 'Many.', counts };
  return chartData(chart, aDocumentary(), pathsOf('https://example.org/docs/'), wordingIn('en'));
}

/** The cells that a program finds which takes another sign for the end of a cell, and knows no quotation marks. */
const split = (csv: string) => csv.split(/[;\t\r\n]/).map((cell) => cell.replace(/^["\s]+/, ''));

test('lines end as RFC 4180 says, and quotes, commas and lines inside a cell stay inside it', () => {
  const csv = csvWith({ label: 'things, "seen"', rule: 'One.\nOr two.' });
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.startsWith('id,label,value,bound,')).toBe(true);
  const [, row] = csvParseRows(csv);
  expect(row).toContain('things, "seen"');
  expect(row).toContain('One.\nOr two.');
});

test('a chart of no events has a header all the same', () => {
  const data = { ...dataOf(), counts: undefined, events: [] };
  expect(csvOf(data as unknown as typeof data & { counts: never })).toBe(
    'id,date,title,text,elsewhere,source,source_address\r\n',
  );
});

test('a part names its whole, and only charts of parts have a column for it', () => {
  const things = aCount({ value: 5 });
  const some = aCount({ id: 'some', value: 2 });
  const chart: Chart = { id: 'things', form: 'parts', title: 'Things', takeaway: 'Few.', counts: [things, some] };
  const data = chartData(chart, aDocumentary(), pathsOf('https://example.org/docs/'), wordingIn('en'));
  expect(csvParse(csvOf(data)).map(({ id, part_of }) => [id, part_of])).toEqual([
    ['things', ''],
    ['some', 'things'],
  ]);
  expect(data.counts?.map(({ part_of }) => part_of)).toEqual([null, 'things']);
  expect(csvParse(csvOf(dataOf(things, some))).columns).not.toContain('part_of');
});

test.each([0, 0.5, 50_000, 1_234_567.25, 1e21])('the number %d reads back as it is', (value) => {
  expect(Number(csvParse(csvWith({ value }))[0]?.['value'])).toBe(value);
});

describe('a cell that a spreadsheet would run is made text and can still be read', () => {
  const calls = ['=1+1', '+1', '@SUM(A1)', '-2+3', '-cmd|x', '＝1+1', '＋1', '－1', '＠A', "=cmd|' /C calc'!A0"];
  const hidden = [' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '\0=1', '\tx', '\rx', '\n=1'];
  test.each([...calls, ...hidden])('%j', (label) => {
    expect(labelIn(csvWith({ label }))).toMatch(/^'/);
    expect(labelIn(csvWith({ label }))?.replaceAll("'", '')).toBe(label.replaceAll("'", ''));
  });

  test.each(['cold; =1+1', 'cold;=1+1', 'a\t@x', 'One.\n- two', 'a;"=1+1"'])(
    '%j, where it is taken apart at another sign',
    (label) => {
      expect(split(csvWith({ label })).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      expect(labelIn(csvWith({ label }))?.replaceAll("'", '')).toBe(label);
    },
  );
});

test.each(['-5', '-5.25', 'more - or less', 'a=b', '5 − 3', '50 %', "'so'", 'ships @ sea', 'سفن'])(
  'the cell %j, which is no formula, is left alone',
  (label) => {
    expect(labelIn(csvWith({ label }))).toBe(label);
  },
);
