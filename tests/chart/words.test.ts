import { describe, expect, test } from 'vitest';
import { describeChart, legendOf, tableOf } from '../../src/chart/index.ts';
import { wordingIn } from '../../src/documentary/index.ts';
import { aCorrection } from '../support/entries.ts';
import { contested, count, countChart, event, eventChart, paper, theList } from './gallery/record.ts';

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

test.each([
  ['en', 'A knows of none (The Paper); B knows of none (The Paper)'],
  ['ar', 'A knows of none (The Paper)؛ B knows of none (The Paper)'],
  ['fr', 'A knows of none (The Paper)\u202f; B knows of none (The Paper)'],
])('what stands in one cell of a table is set apart as in %s', (language, cell) => {
  const denials = ['A', 'B'].map((who) => ({ who, what: 'knows of none', source: paper }));
  const chart = countChart('dots', [{ ...theList.phones, denials }]);
  expect(tableOf(chart, wordingIn(language)).rows[0]).toContain(cell);
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
    'Small type: another source’s figure.',
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

test('a timeline says what its small type is where a date is disputed', () => {
  const disputed = event('2021-07-28', 'A visit', { elsewhere: [{ says: 'Tuesday', source: paper }] });
  expect(legendOf(eventChart([disputed]), wording)).toEqual(['Small type: another source’s date.']);
});

test('a description says what other sources give, with unit and note', () => {
  const { description } = describeChart(countChart('dots', contested), wording);
  expect(description).toContain('The Paper gives another figure: more than 50,000 items.');
  expect(description).toContain(
    'The Provincial Press and Advertiser gives another figure: at most 48.5 items of the upper shelf, counted by night',
  );
});

test('a table says what other sources give, with unit and note', () => {
  const { columns, rows } = tableOf(countChart('bars', contested), wording);
  const cells = rows.map((row) => row[columns.indexOf('What other sources say')]);
  expect(cells).toEqual([
    expect.stringMatching(
      /^more than 50,000 items \(The Paper\); at most 48\.5 items of the upper shelf, counted by night .* \(The Provincial/,
    ),
    '1 item (The Provincial Press and Advertiser)',
    '',
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

describe('a chart of parts', () => {
  const part = count(23, { unit: theList.phones.unit, standing: 'alleged', label: 'Phones on which a hack succeeded' });
  const chart = countChart('parts', [theList.phones, part]);

  test('is described as a whole with its parts and the rest', () => {
    expect(describeChart(chart, wording)).toEqual({
      name: 'Chart of parts: Some counts',
      description:
        '37 phones: Phones with attempted or successful hacks; alleged, according to Forbidden Stories and Amnesty International. ' +
        'NSO Group denies any wrongdoing. ' +
        'Of 37 phones, 23 phones: Phones on which a hack succeeded; alleged, according to the keeper. ' +
        'In none of these parts: 14 phones; alleged. ' +
        'The first bar is the whole; those below it are its parts, each in its place and as long as its share.',
    });
    const about = countChart('parts', [theList.countries, count(20, { unit: theList.countries.unit })]);
    expect(describeChart(about, wording).description).toContain(
      'The rest: the numbers leave open how large it is; alleged.',
    );
    expect(describeChart(countChart('parts', [part, part]), wording).description).not.toMatch(/rest|among/);
  });

  test('has a legend that explains the rest and its edge', () => {
    const open = countChart('parts', [theList.phones, { ...part, bound: 'at-least' }]);
    expect(legendOf(open, wording)).toEqual([
      'Hatched: alleged.',
      'Thin outline: what the parts leave of the whole.',
      'Hard edge: exactly.',
      'Arrows onwards: more than.',
      'Arrows back: at most.',
      'The first bar is the whole; those below it are its parts, each in its place and as long as its share.',
    ]);
    expect(legendOf(countChart('parts', [part, part]), wording)).not.toContain(
      'Thin outline: what the parts leave of the whole.',
    );
  });

  test('has a table that says which is the whole, and holds nothing that is not on the record', () => {
    const { columns, rows } = tableOf(chart, wording);
    expect(columns.slice(0, 3)).toEqual(['Count', 'Whole or part', 'Number']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Phones with attempted or successful hacks', 'the whole', '37 phones'],
      ['Phones on which a hack succeeded', 'a part', '23 phones'],
    ]);
  });
});
