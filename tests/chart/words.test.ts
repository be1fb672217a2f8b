import { expect, test } from 'vitest';
import { describeChart, legendOf, tableOf } from '../../src/chart/index.ts';
import { wordingIn } from '../../src/documentary/index.ts';
import { aCorrection } from '../support/entries.ts';
import { count, countChart, event, eventChart, paper, theList } from './gallery/record.ts';

const wording = wordingIn('en-GB');

test('a chart is described from the record', () => {
  expect(
    describeChart(countChart('bars', [theList.numbers, theList.outlets], { scale: 'logarithmic' }), wording),
  ).toEqual({
    name: 'Bar chart: Some counts',
    description:
      'More than 50,000 phone numbers: Numbers of interest on a list; alleged, according to Forbidden Stories and Amnesty International. ' +
      "NSO's chief executive says that the list never existed. " +
      '17 media outlets: Outlets with which the list was shared; established, according to Forbidden Stories and Amnesty International. ' +
      'Logarithmic scale: each step is ten times the last.',
  });
});

test('a timeline is described from the record', () => {
  const chart = eventChart([
    event('2021-07-28', 'A visit', { elsewhere: [{ says: 'Tuesday', source: paper }] }),
    event('2021', 'An article'),
  ]);
  expect(describeChart(chart, wording).description).toBe(
    '28 July 2021: A visit. The Paper gives another date: Tuesday. 2021: An article.',
  );
});

test('a legend explains what occurs and nothing else', () => {
  expect(legendOf(countChart('bars', [theList.numbers, theList.outlets], { scale: 'logarithmic' }), wording)).toEqual([
    'Solid: established.',
    'Hatched: alleged.',
    'Hard edge: exactly.',
    'Arrows onwards: more than.',
    'Logarithmic scale: each step is ten times the last.',
  ]);
  expect(legendOf(countChart('circles', [theList.countries]), wording)).toEqual([
    'Hatched: alleged.',
    'Double edge: about.',
    'Areas are in proportion to the counts.',
  ]);
  expect(legendOf(countChart('dots', [theList.phones]), wording)).toEqual([
    'Rings: alleged.',
    'Hard edge: exactly.',
    'Each dot is one of the phones.',
  ]);
  expect(legendOf(countChart('dots', [theList.phones, theList.people]), wording).at(-1)).toBe(
    'Each dot is one of the things counted, and every dot has the same size.',
  );
});

test('a timeline has a legend where it has more than days', () => {
  expect(legendOf(eventChart([event('2021-07-28')]), wording)).toEqual([]);
  expect(legendOf(eventChart([event('2021-07-28'), event('2021-07')]), wording)).toEqual([
    'Dot: a day.',
    'Open bar: a date that is known only by its month or year.',
  ]);
});

test('a table of counts has all that the record says', () => {
  expect(tableOf(countChart('bars', [theList.numbers, theList.countries]), wording)).toEqual({
    columns: ['Count', 'Number', 'Standing', 'Who says so', 'Who denies it', 'What other sources say', 'Source'],
    rows: [
      [
        'Numbers of interest on a list',
        'more than 50,000 phone numbers',
        'alleged',
        'Forbidden Stories and Amnesty International',
        "NSO's chief executive says that the list never existed (The Paper)",
        '',
        'The Paper, Numbers in the news, July 2021',
      ],
      [
        'Countries those people come from',
        'about 50 countries',
        'alleged',
        'Forbidden Stories and Amnesty International',
        '',
        'more than 50 countries (The Paper)',
        'The Paper, Numbers in the news, July 2021',
      ],
    ],
  });
});

test('a table says which counts were corrected, and what was said before, unless it came out later', () => {
  const corrections = [aCorrection({ date: '2021-09' }), aCorrection({ date: '2021-08', said: '3 things' })];
  const table = (published: string) =>
    tableOf({ ...countChart('dots', [count(1, { corrections }), count(2)]), published }, wording);
  const { columns, rows } = table('2021-07');
  expect(rows.map((row) => row[columns.indexOf('Corrected')])).toEqual([
    'September 2021; before, it said: 2 things; August 2021; before, it said: 3 things',
    '',
  ]);
  expect(table('2021-10').columns).not.toContain('Corrected');
});

test('a column that would be empty is left out', () => {
  expect(tableOf(countChart('dots', [count(1)]), wording).columns).toEqual([
    'Count',
    'Number',
    'Standing',
    'Who says so',
    'Source',
  ]);
  expect(tableOf(eventChart([event('2021-07', 'An article')]), wording)).toEqual({
    columns: ['Date', 'Event', 'Sources'],
    rows: [['July 2021', 'An article', 'The Paper']],
  });
});
