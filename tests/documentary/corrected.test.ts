import { describe, expect, test } from 'vitest';
import {
  type Chart,
  chartCorrections,
  correctedPlaces,
  inOrder,
  lastChange,
  mayPrecede,
} from '../../src/documentary/index.ts';
import { aChapter, aCorrection, aCount, aDocumentary } from '../support/entries.ts';

const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);
const noted = (id: string, date: string) => aCorrection({ id, date });
const aChart = (given: Partial<Extract<Chart, { form: 'dots' }>> = {}): Chart => ({
  id: 'fleet',
  form: 'dots',
  title: 'Ships',
  takeaway: 'Many.',
  counts: [aCount()],
  ...given,
});

describe('what came out', () => {
  test.each([
    ['2021-07-18', '2021-07-18'],
    ['2021-07', '2021-07-18'],
    ['2021-07-18', '2021-07'],
    ['2021', '2021-03'],
    ['2021-07-17', '2021-07-18'],
    ['2021-12', '2021'],
    ['2020', '2021'],
  ])('%s may have been wrong until %s', (published, correction) => {
    expect(mayPrecede(published, correction)).toBe(true);
  });

  test.each([
    ['2021-07-19', '2021-07-18'],
    ['2021-08', '2021-07'],
    ['2021-08-01', '2021-07'],
    ['2022', '2021'],
    ['2022-01', '2021'],
    ['2022', '2021-12-31'],
  ])('%s was right from the start after %s', (published, correction) => {
    expect(mayPrecede(published, correction)).toBe(false);
  });
});

test('corrections stand once each, the newest first, in whatever order they come', () => {
  const notes = [noted('c', '2021'), noted('b', '2021-07-18'), noted('a', '2021-07-18'), noted('d', '2021-07')];
  expect(ids(inOrder(notes))).toEqual(['b', 'a', 'd', 'c']);
  expect(inOrder([...notes.toReversed(), ...notes])).toEqual(inOrder(notes));
});

describe('a chart tells', () => {
  test('of its own corrections and of those of the counts that it draws', () => {
    const counts = [
      aCount({ corrections: [noted('b', '2021-08')] }),
      aCount({ corrections: [noted('c', '2021-09'), noted('b', '2021-08')] }),
    ];
    expect(ids(chartCorrections(aChart({ counts, corrections: [noted('a', '2021-07')] })))).toEqual(['c', 'b', 'a']);
  });

  test('of none that was made before it came out', () => {
    const counts = [aCount({ corrections: [noted('c', '2021-09'), noted('b', '2021-08')] })];
    expect(ids(chartCorrections(aChart({ counts, published: '2021-09' })))).toEqual(['c']);
  });

  test('of nothing where nothing was wrong', () => {
    expect(chartCorrections(aChart())).toEqual([]);
  });
});

test('the places of a correction are the chapters and charts that tell of it', () => {
  const note = noted('a', '2021-08');
  const wrong = aChart({ counts: [aCount({ corrections: [note] })] });
  const documentary = aDocumentary({
    chapters: [aChapter(), aChapter({ id: 'second', corrections: [noted('b', '2021-08'), note] })],
    charts: new Map([
      ['fleet', wrong],
      ['other', aChart({ id: 'other' })],
    ]),
  });
  const { chapters, charts } = correctedPlaces(documentary, note);
  expect([ids(chapters), ids(charts)]).toEqual([['second'], ['fleet']]);
});

describe('the last change', () => {
  test.each([
    ['none', { published: '2021-07' }, [], undefined],
    ['its own', { published: '2021-07', updated: '2021-09' }, [], '2021-09'],
    ['its own where that is later', { published: '2021-07', updated: '2021-09' }, ['2021-08'], '2021-09'],
    ['the correction where that is later', { published: '2021-07', updated: '2021-08' }, ['2021-09'], '2021-09'],
    ['the latest of several', { published: '2021-07' }, ['2021-08', '2022-01-02', '2021-12'], '2022-01-02'],
    ['the more exact of two', { published: '2021-07', updated: '2021-08' }, ['2021-08-09'], '2021-08-09'],
    ['the more exact, if it is its own', { published: '2021-07', updated: '2021-08-09' }, ['2021-08'], '2021-08-09'],
    ['none that was made before it came out', { published: '2021-07' }, ['2021-06'], undefined],
    ['a correction in the month when it came out', { published: '2021-07' }, ['2021-07-18'], '2021-07-18'],
    ['no correction in the year of which nobody knows more', { published: '2021-07' }, ['2021'], undefined],
    ['a correction of what has no date', {}, ['2021'], '2021'],
  ])('is %s', (_, dates, corrections, expected) => {
    const notes = corrections.map((date) => ({ date }));
    expect(lastChange(dates, notes)).toBe(expected);
    expect(lastChange(dates, notes.toReversed())).toBe(expected);
  });
});
