import { expect, test } from 'vitest';
import { anchorReader, citedSources, givenCounts, mentionsOf } from '../../src/documentary/index.ts';
import { aChapter, aDocumentary } from '../support/entries.ts';

/** What names the mentions of one chapter. */
const mentionNamer = () => {
  const read = anchorReader();
  return (name: string, id: string) => read(name, () => id)?.anchor;
};

test('each mention of an entry in a chapter has its own name', () => {
  const name = mentionNamer();
  expect([name('Cite', 'paper'), name('Cite', 'paper'), name('Cite', 'book'), name('Cite', 'paper')]).toEqual([
    'cite.paper.1',
    'cite.paper.2',
    'cite.book.1',
    'cite.paper.3',
  ]);
});

test('a count and a source of the same id do not share names', () => {
  const name = mentionNamer();
  expect([name('Cite', 'paper'), name('Count', 'paper')]).toEqual(['cite.paper.1', 'count.paper.1']);
});

test('every chapter begins to count anew', () => {
  mentionNamer()('Cite', 'paper');
  expect(mentionNamer()('Cite', 'paper')).toBe('cite.paper.1');
});

test('what refers to no entry is no mention', () => {
  const name = mentionNamer();
  expect([name('Denial', 'paper'), name('b', 'paper'), anchorReader()('Cite', () => undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('mentions are found in reading order over all chapters', () => {
  const first = aChapter({ id: 'first' }, 'Count ships', 'Cite paper', 'Count ships');
  const second = aChapter({ id: 'second' }, 'Cite ships', 'Count boats');
  const third = aChapter({ id: 'third' }, 'Count ships');
  expect(mentionsOf(aDocumentary({ chapters: [first, second, third] }), 'Count', 'ships')).toEqual([
    { chapter: first, anchor: 'mention-1', nth: 1 },
    { chapter: first, anchor: 'mention-3', nth: 2 },
    { chapter: third, anchor: 'mention-1', nth: 1 },
  ]);
});

test('what the front page mentions comes first, and is in no chapter', () => {
  const { references } = aChapter({}, 'Count ships', 'Count ships');
  const chapter = aChapter({}, 'Count ships');
  const documentary = { ...aDocumentary({ chapters: [chapter] }), front: { references } };
  expect(mentionsOf(documentary, 'Count', 'ships')).toEqual([
    { chapter: undefined, anchor: 'mention-1', nth: 1 },
    { chapter: undefined, anchor: 'mention-2', nth: 2 },
    { chapter, anchor: 'mention-1', nth: 1 },
  ]);
});

test('an entry that nobody mentions has no mentions', () => {
  expect(mentionsOf(aDocumentary({ chapters: [aChapter({}, 'Cite paper')] }), 'Count', 'paper')).toEqual([]);
});

test('a chapter cites each source once, in the order of first mention', () => {
  const chapter = aChapter({}, 'Cite paper', 'Count ships', 'Cite book', 'Cite paper', 'Cite film', 'Cite book');
  expect(citedSources(chapter)).toEqual(['paper', 'book', 'film']);
  expect(citedSources(aChapter({}, 'Count ships'))).toEqual([]);
});

test('a chapter gives each count once, in the order of first mention', () => {
  const chapter = aChapter({}, 'Count ships', 'Cite boats', 'Count boats', 'Chart crews', 'Count ships');
  expect(givenCounts(chapter)).toEqual(['ships', 'boats']);
  expect(givenCounts(aChapter({}, 'Cite ships'))).toEqual([]);
});

test('names what the tags of a text mention, and the steps of its stories', () => {
  const read = anchorReader();
  const tag = (name: string, attributes: Record<string, string> = {}) => read(name, (each) => attributes[each]);
  const chart = { component: 'Chart', id: 'fleet' };
  expect(tag('Step')).toBeUndefined();
  expect(tag('Scrolly')).toBeUndefined();
  expect(tag('Account', { id: 'fleet' })).toBeUndefined();
  expect(tag('Chart', { id: 'fleet' })).toEqual({ anchor: 'chart.fleet', mentions: chart });
  expect(tag('Scrolly', { chart: 'fleet' })).toEqual({ anchor: 'scrolly.fleet.1', mentions: chart });
  expect(tag('Step')).toEqual({ anchor: 'step.fleet.1', chart: 'fleet' });
  expect(tag('Count', { id: 'ships' })).toMatchObject({ anchor: 'count.ships.1' });
  expect(tag('Pull', { id: 'ships' })).toEqual({
    anchor: 'count.ships.2',
    mentions: { component: 'Count', id: 'ships' },
  });
  expect(tag('Count', { id: 'ships' })).toMatchObject({ anchor: 'count.ships.3' });
  expect(tag('Step')).toEqual({ anchor: 'step.fleet.2', chart: 'fleet' });
  expect(tag('Scrolly', { chart: 'fleet' })?.anchor).toBe('scrolly.fleet.2');
  expect(tag('Step')?.anchor).toBe('step.fleet.3');
});
