import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  sourceEntry,
  termEntry,
} from '../../src/documentary/index.ts';

const unit = { one: 'ship', other: 'ships' };
const count = {
  value: 12,
  bound: 'about',
  unit,
  label: 'ships seen',
  rule: 'Each ship once.',
  claimant: 'the harbour',
  source: 'paper',
  asOf: 2021,
  standing: 'alleged',
};
const denial = { who: 'the port', what: 'denies it', source: 'paper' };
const elsewhere = { value: 13, bound: 'exactly', source: 'paper' };

/** A right entry of every noun, as an editor may write it. */
const right: Record<string, { schema: z.ZodType; entry: Record<string, unknown> }> = {
  documentary: {
    schema: documentaryEntry,
    entry: {
      title: 'Ships',
      description: 'On ships.',
      url: 'https://example.org/ships/',
      language: 'en-GB',
      chapters: ['first'],
      publisher: { name: 'The Harbour' },
      licence: { name: 'CC0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
  },
  chapter: { schema: chapterEntry, entry: { title: 'First', description: 'The first.', published: '2021-08' } },
  count: { schema: countEntry, entry: { ...count, denials: [denial], elsewhere: [elsewhere] } },
  source: {
    schema: sourceEntry,
    entry: { publisher: 'The Paper', title: 'Ships', address: 'https://paper.example/', date: 2021 },
  },
  bars: { schema: chartEntry, entry: { form: 'bars', title: 'Ships', takeaway: 'Many.', counts: ['ships'] } },
  parts: {
    schema: chartEntry,
    entry: { form: 'parts', title: 'Ships', takeaway: 'Few.', whole: 'ships', counts: ['boats'] },
  },
  timeline: { schema: chartEntry, entry: { form: 'timeline', title: 'Ships', takeaway: 'Often.' } },
  event: { schema: eventEntry, entry: { date: '2021-07', title: 'They came', sources: ['paper'] } },
  term: { schema: termEntry, entry: { term: 'ship', definition: 'A large boat.' } },
  correction: {
    schema: correctionEntry,
    entry: { date: 2021, count: 'ships', said: '13', right: '12', why: 'A miscount.' },
  },
};

const accepts = (schema: z.ZodType, entry: unknown) => schema.safeParse(entry).success;

describe.each(Object.entries(right))('a %s', (_, { schema, entry }) => {
  test('is accepted as an editor writes it', () => {
    expect(schema.safeParse(entry)).toMatchObject({ success: true });
  });

  test('may have no key that means nothing', () => {
    expect(accepts(schema, { ...entry, colour: 'red' })).toBe(false);
  });

  test.each(Object.keys(entry).filter((key) => !['denials', 'elsewhere'].includes(key)))('needs %s', (key) => {
    const { [key]: _left, ...rest } = entry;
    expect(accepts(schema, rest)).toBe(false);
  });

  test.each(Object.keys(entry).filter((key) => typeof entry[key] === 'string'))('has something to say as %s', (key) => {
    expect(accepts(schema, { ...entry, [key]: '  ' })).toBe(false);
  });
});

describe('nothing is coerced', () => {
  test.each(['12', '12,000', null, true, -1, Number.NaN, Number.POSITIVE_INFINITY])('value %s', (value) => {
    expect(accepts(countEntry, { ...count, value })).toBe(false);
  });

  test.each([0, 0.5, 10_000_000])('value %s is a number', (value) => {
    expect(accepts(countEntry, { ...count, value })).toBe(true);
  });

  test.each(['more-than', 'At-least', ''])('bound %j', (bound) => {
    expect(accepts(countEntry, { ...count, bound })).toBe(false);
  });

  test.each(['Paper', 'the paper', 'paper_1', '-paper', 'paper-', 'a--b', 'papier-été', ''])(
    'source id %j',
    (source) => {
      expect(accepts(countEntry, { ...count, source })).toBe(false);
    },
  );

  test.each(['paper.example', 'ftp://paper.example/', 'javascript:alert(1)', 'mailto:a@b.example', '/x'])(
    'address %j',
    (address) => {
      expect(accepts(sourceEntry, { ...right['source']!.entry, address })).toBe(false);
    },
  );

  test.each(['english', 'en_GB', '', 'e'])('language %j', (language) => {
    expect(accepts(documentaryEntry, { ...right['documentary']!.entry, language })).toBe(false);
  });
});

describe('nested parts are as strict', () => {
  test.each([
    ['unit', { ...count, unit: { ...unit, three: 'shipses' } }],
    ['unit without a plural', { ...count, unit: { one: 'ship' } }],
    ['denial', { ...count, denials: [{ ...denial, when: 2021 }] }],
    ['denial without a source', { ...count, denials: [{ who: 'the port', what: 'denies it' }] }],
    ['elsewhere', { ...count, elsewhere: [{ ...elsewhere, by: 'x' }] }],
  ])('%s', (_, entry) => {
    expect(accepts(countEntry, entry)).toBe(false);
  });
});

test('a count denies nothing and has no other account where nothing is said of it', () => {
  expect(countEntry.parse(count)).toMatchObject({ denials: [], elsewhere: [] });
});

test('bars are linear where nothing is said of the scale', () => {
  expect(chartEntry.parse(right['bars']!.entry)).toMatchObject({ scale: 'linear' });
});

test('a chart may say when it was published and when it changed, as dates', () => {
  const { entry } = right['bars']!;
  expect(chartEntry.parse({ ...entry, published: 2021, updated: '2022-03' })).toMatchObject({
    published: '2021',
    updated: '2022-03',
  });
  expect(accepts(chartEntry, { ...entry, published: '2021-13' })).toBe(false);
  expect(accepts(chartEntry, { ...entry, updated: 'yesterday' })).toBe(false);
});

test.each(['dots', 'circles', 'parts'])('%s have no scale', (form) => {
  const whole = form === 'parts' && { whole: 'boats' };
  const entry = { form, title: 't', takeaway: 't', ...whole, counts: ['ships'] };
  expect(accepts(chartEntry, entry)).toBe(true);
  expect(accepts(chartEntry, { ...entry, scale: 'linear' })).toBe(false);
});

test('a chart names each count once, and at least one', () => {
  const dots = { form: 'dots', title: 't', takeaway: 't' };
  expect(accepts(chartEntry, { ...dots, counts: ['ships', 'boats'] })).toBe(true);
  expect(accepts(chartEntry, { ...dots, counts: ['ships', 'ships'] })).toBe(false);
  expect(accepts(chartEntry, { ...dots, counts: [] })).toBe(false);
});

describe('questions for a class', () => {
  const asked = { question: 'How many?', answer: 'Twelve.' };
  const chart = (questions: unknown) => ({ ...right['timeline']!.entry, questions });

  test.each([3, 4, 5])('%d of them', (many) => {
    expect(accepts(chartEntry, chart(Array.from({ length: many }, () => asked)))).toBe(true);
  });

  test.each([0, 1, 2, 6])('not %d of them', (many) => {
    const { error } = chartEntry.safeParse(chart(Array.from({ length: many }, () => asked)));
    expect(error?.issues.map(({ message }) => message)).toEqual(['must be three to five questions']);
  });

  test.each([
    { question: 'How many?' },
    { answer: 'Twelve.' },
    { ...asked, hint: 'Count.' },
    { ...asked, answer: ' ' },
  ])('none such as %j', (wrong) => {
    expect(accepts(chartEntry, chart([asked, asked, wrong]))).toBe(false);
  });
});

test('there is no chart of an unknown form', () => {
  expect(accepts(chartEntry, { form: 'pie', title: 't', takeaway: 't', counts: ['ships'] })).toBe(false);
});

test('a documentary lists each chapter once, and at least one', () => {
  const { entry } = right['documentary']!;
  expect(accepts(documentaryEntry, { ...entry, chapters: ['first', 'first'] })).toBe(false);
  expect(accepts(documentaryEntry, { ...entry, chapters: [] })).toBe(false);
});

test('a label fits beside its mark', () => {
  expect(accepts(countEntry, { ...count, label: 'x'.repeat(80) })).toBe(true);
  expect(accepts(countEntry, { ...count, label: 'x'.repeat(81) })).toBe(false);
});

describe('a correction names exactly one thing', () => {
  const correction = { date: 2021, said: '13', right: '12', why: 'A miscount.' };

  test.each([[['chapter']], [['count']], [['chart']]])('%j', (named) => {
    expect(accepts(correctionEntry, { ...correction, [named[0]!]: 'ships' })).toBe(true);
  });

  test.each([[[]], [['chapter', 'count']], [['count', 'chart']], [['chapter', 'count', 'chart']]])(
    'not %j',
    (named) => {
      const entry = { ...correction, ...Object.fromEntries(named.map((name) => [name, 'ships'])) };
      expect(correctionEntry.safeParse(entry).error?.issues.map(({ message }) => message)).toEqual([
        'must name exactly one of chapter, count or chart',
      ]);
    },
  );
});
