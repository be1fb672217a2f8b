import { describe, expect, test } from 'vitest';
import { type Count, wordingIn } from '../../src/documentary/index.ts';
import { ledgerStyle } from '../../src/publish/ledger-style.ts';
import { ledgerViews, type LedgerView, objectionsTo } from '../../src/publish/ledger-views.ts';
import { aChapter, aCorrection, aCount, aDocumentary, aSource } from '../support/entries.ts';

const paper = aSource();
const book = aSource({ id: 'book', publisher: 'A Press', title: 'A book' });
const denials = [{ who: 'The port', what: 'says no', source: paper }];
const elsewhere = [{ value: 5, bound: 'about' as const, unit: aCount().unit, source: book }];
const counts = [
  aCount({ id: 'ships', value: 3, standing: 'alleged', denials, claimant: 'the keeper' }),
  aCount({ id: 'boats', value: 0.5, standing: 'established', elsewhere, claimant: 'a guide', source: book }),
  aCount({ id: 'rafts', value: 200, standing: 'alleged', claimant: 'the keeper', corrections: [aCorrection()] }),
];
const record = (given: readonly Count[]) => new Map(given.map((count) => [count.id, count]));
const documentary = aDocumentary({
  counts: record(counts),
  chapters: [aChapter({}, 'Count boats', 'Count rafts')],
});
const ids = (given: readonly Count[]) => given.map(({ id }) => id);
const viewsOf = (given = documentary) =>
  Object.fromEntries(
    ledgerViews(given, wordingIn('en')).map((view: LedgerView) => [
      view.by,
      'counts' in view
        ? ids(view.counts)
        : view.groups.map((group) => [group.id, group.name, ids(group.counts).join(' ')]),
    ]),
  );

test('the counts stand in the order of the record, of their numbers, and of the text', () => {
  const { record: first, size, text } = viewsOf();
  expect([first, size, text]).toEqual([
    ['ships', 'boats', 'rafts'],
    ['rafts', 'ships', 'boats'],
    ['boats', 'rafts', 'ships'],
  ]);
});

test('they are grouped by standing, by who gives them and by source, in alphabetical order, the largest first', () => {
  const { standing, claimant, source } = viewsOf();
  expect(standing).toEqual([
    ['standing.established', 'established', 'boats'],
    ['standing.alleged', 'alleged', 'rafts ships'],
  ]);
  expect(claimant).toEqual([
    ['claimant.boats', 'a guide', 'boats'],
    ['claimant.ships', 'the keeper', 'rafts ships'],
  ]);
  expect(source).toEqual([
    ['source.book', 'A Press, A book', 'boats'],
    ['source.paper', 'The Paper, A report', 'rafts ships'],
  ]);
});

test('what is denied, what others count otherwise and what was corrected can be looked at alone', () => {
  expect(viewsOf()['contested']).toEqual([
    ['contested.denied', 'a denial', 'ships'],
    ['contested.elsewhere', 'another figure elsewhere', 'boats'],
    ['contested.corrected', 'a correction', 'rafts'],
  ]);
  expect(counts.map((count) => objectionsTo(count))).toEqual([['denied'], ['elsewhere'], ['corrected']]);
});

describe('what tells nothing is left out', () => {
  const alike = [aCount({ id: 'a', value: 1, denials }), aCount({ id: 'b', value: 2, denials })];

  test('groups that every count is in', () => {
    expect(Object.keys(viewsOf(aDocumentary({ counts: record(alike) })))).toEqual(['record', 'size', 'text']);
  });

  test('orders of one count', () => {
    expect(viewsOf(aDocumentary({ counts: record(alike.slice(0, 1)) }))).toEqual({ record: ['a'] });
  });

  test('everything where there is nothing', () => {
    expect(viewsOf(aDocumentary())).toEqual({ record: [] });
  });
});

test('the style of a ledger hides the entries of every group but the one that the address names', () => {
  const style = ledgerStyle(ledgerViews(documentary, wordingIn('en')));
  expect(style).toContain('.ledger:has([id="source.book"]:target) .entry:not([data-in~="source.book"]){display:none}');
  expect(style.match(/display:none/g)).toHaveLength(9);
  expect(style).not.toContain('order.record"]:target) .entry');
});
