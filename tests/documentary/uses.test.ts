import { expect, test } from 'vitest';
import { type Chart, chaptersGiving, inReadingOrder, usesOf } from '../../src/documentary/index.ts';
import { aChapter, aCount, aDocumentary, anEvent } from '../support/entries.ts';

const counts = ['ships', 'boats', 'rafts', 'buoys'].map((id) => aCount({ id }));
const [ships, boats, rafts, buoys] = counts;
const texts = { title: 'Things', takeaway: 'Many.' };
const fleet: Chart = { id: 'fleet', form: 'dots', ...texts, counts: [rafts!, boats!] };
const year: Chart = { id: 'year', form: 'timeline', ...texts, events: [anEvent()] };
const first = aChapter({ id: 'first' }, 'Chart year', 'Chart fleet', 'Cite ships');
const second = aChapter({ id: 'second', number: 2 }, 'Count ships', 'Count boats', 'Count ships');
const third = aChapter({ id: 'third', number: 3 });
const documentary = aDocumentary({
  chapters: [first, second, third],
  counts: new Map(counts.map((count) => [count.id, count])),
  charts: new Map([fleet, year].map((chart) => [chart.id, chart])),
  namings: new Map([
    ['ships', [{ holder: 'chapters', id: 'third', field: 'title' }]],
    ['boats', [{ holder: 'events', id: 'first', field: 'text' }]],
  ]),
});

test('a count is used where the text mentions it, where a chart draws it, and where a text names it', () => {
  expect(usesOf(documentary, ships!)).toEqual({
    mentions: [
      { chapter: second, anchor: 'mention-1', nth: 1 },
      { chapter: second, anchor: 'mention-3', nth: 2 },
    ],
    charts: [],
    namings: [{ holder: 'chapters', id: 'third', field: 'title' }],
  });
  expect(usesOf(documentary, boats!).charts).toEqual([fleet]);
  expect(usesOf(documentary, buoys!)).toEqual({ mentions: [], charts: [], namings: [] });
});

test('a chapter gives what it says, what its front matter names, and what its charts draw', () => {
  const giving = counts.map((count) => chaptersGiving(documentary, count).map(({ id }) => id));
  expect(giving).toEqual([['second', 'third'], ['first', 'second'], ['first'], []]);
});

test('counts are read in the order of chapters and of what stands in them, and the rest comes last', () => {
  expect(inReadingOrder(documentary).map(({ id }) => id)).toEqual(['rafts', 'boats', 'ships', 'buoys']);
});
