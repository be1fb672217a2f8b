import { describe, expect, test } from 'vitest';
import { type Correction, correctionsOf, historyOf } from '../../src/documentary/index.ts';
import { aChapter, aCount, aDocumentary, aSource } from '../support/entries.ts';

const ships = aCount({ id: 'ships', asOf: '2021', source: aSource({ date: '2021-03-01' }) });
const boats = aCount({ id: 'boats' });
const correction = (date: string, given: Partial<Correction>): Correction => ({
  date,
  said: 'Two.',
  right: 'Three.',
  why: 'A slip.',
  ...given,
});

describe('the history of a count', () => {
  const late = aChapter({ id: 'late', published: '2022-01-01' }, 'Count ships');
  const early = aChapter({ id: 'early', published: '2021-08' }, 'Count ships');
  const never = aChapter({ id: 'never', published: '2020' }, 'Count boats');
  const corrections = [
    correction('2023', { count: ships }),
    correction('2022-05', { chapter: late }),
    correction('2022-04-03', { count: boats }),
    correction('2022-04-02', { count: ships }),
  ];
  const documentary = aDocumentary({ chapters: [late, early, never], corrections });

  test('begins with its date, its source and the earliest chapter that gives it, and goes on with its corrections', () => {
    expect(historyOf(documentary, ships)).toEqual([
      { what: 'counted', date: '2021' },
      { what: 'published', date: '2021-03-01', source: ships.source },
      { what: 'given', date: '2021-08', chapter: early },
      { what: 'corrected', date: '2022-04-02', correction: corrections[3] },
      { what: 'corrected', date: '2023', correction: corrections[0] },
    ]);
  });

  test('has no chapter where none gives it', () => {
    expect(historyOf(aDocumentary({ corrections }), ships).map(({ what }) => what)).toEqual([
      'counted',
      'published',
      'corrected',
      'corrected',
    ]);
  });

  test('of two chapters of one date names the one that is read first', () => {
    const chapters = ['a', 'b'].map((id) => aChapter({ id, published: '2021' }, 'Count ships'));
    expect(historyOf(aDocumentary({ chapters }), ships)).toContainEqual({
      what: 'given',
      date: '2021',
      chapter: chapters[0],
    });
  });
});

test('corrections of chapters and of other counts are no corrections of a count', () => {
  const corrections = [correction('2022', { count: boats }), correction('2021', { chapter: aChapter() })];
  expect(correctionsOf(aDocumentary({ corrections }), boats)).toEqual([corrections[0]]);
  expect(correctionsOf(aDocumentary({ corrections }), ships)).toEqual([]);
});
