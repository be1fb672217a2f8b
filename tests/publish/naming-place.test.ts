import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  type Holder,
  sourceEntry,
  pageWordsIn,
  termEntry,
} from '../../src/documentary/index.ts';
import { namingPlace } from '../../src/publish/naming-place.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aChapter, aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';

const chapter = aChapter({ id: 'a', title: 'Chapter' });
const documentary = aDocumentary({
  title: 'Ships',
  chapters: [chapter],
  counts: new Map([['a', aCount({ id: 'a', label: 'Count' })]]),
  sources: new Map([['a', aSource({ id: 'a', title: 'Source' })]]),
  events: new Map([['a', anEvent({ id: 'a', title: 'Event' })]]),
  terms: new Map([['a', { id: 'a', term: 'Term', definition: 'A word.' }]]),
  corrections: [aCorrection({ id: 'a', subject: 'Mistake' })],
  charts: new Map([['a', { id: 'a', form: 'dots', title: 'Chart', takeaway: 'Many.', counts: [] }]]),
});

test.each([
  ['documentary', 'description', 'Ships', '/docs/'],
  ['documentary', 'publisher', 'Ships', '/docs/about/'],
  ['chapters', 'description', 'Chapter', '/docs/chapters/a/'],
  ['charts', 'takeaway', 'Chart', '/docs/charts/a/'],
  ['charts', 'questions', 'Chart', '/docs/charts/a/#page.questions'],
  ['counts', 'rule', 'Count', '/docs/figures/#a'],
  ['events', 'text', 'Event', '/docs/timeline/#a'],
  ['terms', 'definition', 'Term', '/docs/glossary/#a'],
  ['sources', 'title', 'Source', '/docs/sources/#a'],
  ['corrections', 'right', 'Mistake', '/docs/corrections/#a'],
] as const)('what a text of %s names in its %s is read there', (holder, field, name, path) => {
  const paths = pathsOf('https://example.org/docs/');
  expect(namingPlace(documentary, { holder, id: 'a', field }, paths)).toEqual({ name, path });
});

test('every text of the record has a word for readers', () => {
  const { ledger } = pageWordsIn('en');
  const shapes: Record<Holder, object[]> = {
    documentary: [documentaryEntry.shape],
    chapters: [chapterEntry.shape],
    charts: chartEntry.options.map(({ shape }) => shape),
    counts: [countEntry.shape],
    events: [eventEntry.shape],
    terms: [termEntry.shape],
    sources: [sourceEntry.shape],
    corrections: [correctionEntry.shape],
  };
  const named = Object.values(shapes).flatMap((each) => each.flatMap((shape) => Object.entries(shape)));
  const texts = named.filter(([, schema]) => holdsText(schema as z.ZodType)).map(([name]) => name);
  expect(texts).toEqual(expect.arrayContaining(['title', 'takeaway', 'rule', 'definition', 'why', 'questions']));
  expect(texts.filter((name) => !Object.hasOwn(ledger.texts, name))).toEqual([]);
});

/** Whether a schema is that of a text that readers read, or holds one. */
function holdsText(schema: z.ZodType): boolean {
  if (schema.meta()?.['prose'] === true) return true;
  const { innerType, element, shape } = schema.def as { innerType?: z.ZodType; element?: z.ZodType; shape?: object };
  return [innerType, element, ...Object.values(shape ?? {})].some((inner) => inner && holdsText(inner as z.ZodType));
}
