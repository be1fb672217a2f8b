import { describe, expect, test } from 'vitest';
import { historyOf } from '../../src/documentary/index.ts';
import { aChapter, aCorrection, aCount, aDocumentary, aSource } from '../support/entries.ts';

const corrections = ['2023', '2022-04-02'].map((date) => aCorrection({ id: date, date }));
const ships = aCount({ id: 'ships', asOf: '2021', source: aSource({ date: '2021-03-01' }), corrections });

describe('the history of a count', () => {
  const late = aChapter({ id: 'late', published: '2022-01-01' }, 'Count ships');
  const early = aChapter({ id: 'early', published: '2021-08' }, 'Count ships');
  const never = aChapter({ id: 'never', published: '2020' }, 'Count boats');
  const documentary = aDocumentary({ chapters: [late, early, never] });

  test('begins with its date, its source and the earliest chapter that gives it, and goes on with its corrections', () => {
    expect(historyOf(documentary, ships)).toEqual([
      { what: 'counted', date: '2021' },
      { what: 'published', date: '2021-03-01', source: ships.source },
      { what: 'given', date: '2021-08', chapter: early },
      { what: 'corrected', date: '2022-04-02', correction: corrections[1] },
      { what: 'corrected', date: '2023', correction: corrections[0] },
    ]);
  });

  test('has no chapter where none gives it', () => {
    expect(historyOf(aDocumentary(), ships).map(({ what }) => what)).toEqual([
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
