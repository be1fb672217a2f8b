import type {
  Chapter,
  CorrectionNote,
  Count,
  Documentary,
  Event,
  Reference,
  Source,
} from '../../src/documentary/index.ts';

/** A source in which nothing has to be given. */
export function aSource(given: Partial<Source> = {}): Source {
  return {
    id: 'paper',
    publisher: 'The Paper',
    title: 'A report',
    address: 'https://paper.example/report',
    date: '2021-07',
    ...given,
  };
}

/** A count of one thing, established, in which nothing has to be given. */
export function aCount(given: Partial<Count> = {}): Count {
  return {
    id: 'things',
    value: 1,
    bound: 'exactly',
    unit: { one: 'thing', other: 'things' },
    label: 'things seen',
    rule: 'Each thing is counted once.',
    claimant: 'the keeper',
    source: aSource(),
    asOf: '2021-07',
    standing: 'established',
    denials: [],
    elsewhere: [],
    ...given,
  };
}

/** A correction, told beside what it is of, in which nothing has to be given. */
export function aCorrection(given: Partial<CorrectionNote> = {}): CorrectionNote {
  return {
    id: '2021-08.things.1a2b3c',
    date: '2021-08',
    subject: 'things seen',
    said: '2 things',
    right: '1 thing',
    why: 'A page was missing.',
    ...given,
  };
}

/** An event in which nothing has to be given. */
export function anEvent(given: Partial<Event> = {}): Event {
  return { id: 'opening', date: '2021-07-18', title: 'It opened', sources: [aSource()], elsewhere: [], ...given };
}

/**
 * A chapter that mentions entries of the record.
 *
 * @param mentions what it mentions in reading order, each as `Cite paper`
 */
export function aChapter(given: Partial<Chapter> = {}, ...mentions: string[]): Chapter {
  const references = mentions.map((mention, index): Reference => {
    const [component, id] = mention.split(' ') as [Reference['component'], string];
    return { component, id, anchor: `mention-${index + 1}` };
  });
  return {
    id: 'first',
    number: 1,
    title: 'First',
    description: 'The first.',
    published: '2021-08',
    references,
    ...given,
  };
}

/** A documentary with nothing in it but what is given. */
export function aDocumentary(given: Partial<Documentary> = {}): Documentary {
  return {
    title: 'A Documentary',
    description: 'What it is about.',
    url: 'https://example.org/docs/',
    language: 'en',
    publisher: { name: 'The Publisher' },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    precompress: false,
    chapters: [],
    counts: new Map(),
    sources: new Map(),
    charts: new Map(),
    events: new Map(),
    terms: new Map(),
    corrections: [],
    namings: new Map(),
    ...given,
  };
}
