import type { z } from 'zod';
import {
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  eventEntry,
  type Shelf,
  sourceEntry,
  termEntry,
} from '../documentary/index.ts';

/** One thing that can be added to a documentary. */
export interface Noun {
  /** What it is, as the list of them says. */
  means: string;
  /** The field that its name goes into; where there is none, the name is its id. */
  called?: string;
  /** Whether it is one of a list, without an id. */
  listed?: true;
  shelf?: Shelf;
  /** The schemas of its forms; most things have one. */
  forms: Record<string, z.ZodObject>;
  /** The file that it stands in. */
  file: (id: string) => string;
  /** What its file begins with, where the file is made with it. */
  head: (id: string) => string;
  /** How it comes to be seen. */
  next: (id: string) => string;
}

const chartForms = Object.fromEntries(
  chartEntry.options.map((option) => [option.shape.form.value, option]),
) as unknown as Noun['forms'];

/** Tells a language server where the schema of a file stands, from the file, so that an editor completes names in it. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}.json\n`;
}

/** What `npm run new` adds to a documentary, by the word that asks for it. */
export const nouns = {
  chapter: {
    means: 'a chapter, at the end of the list of chapters',
    called: 'title',
    shelf: 'chapters',
    forms: { '': chapterEntry },
    file: (id) => `chapters/${id}.mdx`,
    head: () => '',
    next: () =>
      'Write it, and give it a description of its own. It is a draft, which `npm run dev` shows and no build has: take `draft: true` out when readers may see it.',
  },
  chart: {
    means: 'a chart of counts or events',
    called: 'title',
    shelf: 'charts',
    forms: chartForms,
    file: (id) => `charts/${id}.yaml`,
    head: (id) =>
      `${schemaLine('../.schemas/chart')}# A chapter shows this chart with <Chart id="${id}" /> on a line of its own.\n\n`,
    next: (id) => `Write <Chart id="${id}" /> in a chapter, on a line of its own.`,
  },
  count: {
    means: 'a figure',
    shelf: 'counts',
    forms: { '': countEntry },
    file: () => 'counts.yaml',
    head: () => `${schemaLine('.schemas/counts')}# Every figure of the documentary, each in one place.\n\n`,
    next: (id) =>
      `Write <Count id="${id}" /> in a chapter, or name it in a chart. Until it is used, the check says so.`,
  },
  source: {
    means: 'something that was published, on which figures and chapters rest',
    shelf: 'sources',
    forms: { '': sourceEntry },
    file: () => 'sources.yaml',
    head: () => `${schemaLine('.schemas/sources')}# Everything that the documentary rests on.\n\n`,
    next: (id) =>
      `Write <Cite id="${id}" /> in a chapter, or source: ${id} in a count. Until it is used, the check says so.`,
  },
  event: {
    means: 'something that happened',
    called: 'title',
    shelf: 'events',
    forms: { '': eventEntry },
    file: () => 'events.yaml',
    head: () => `${schemaLine('.schemas/events')}# What happened when.\n\n`,
    next: () => 'Write <Timeline /> in a chapter to show all events.',
  },
  term: {
    means: 'a word for the glossary',
    called: 'term',
    shelf: 'terms',
    forms: { '': termEntry },
    file: () => 'terms.yaml',
    head: () => `${schemaLine('.schemas/terms')}# The glossary.\n\n`,
    next: (id) => `Write <Term id="${id}" /> in a chapter. Until it is used, the check says so.`,
  },
  correction: {
    means: 'what was wrong and is put right',
    listed: true,
    forms: { '': correctionEntry },
    file: () => 'corrections.yaml',
    head: () => `${schemaLine('.schemas/corrections')}# What was wrong, and what is right.\n\n`,
    next: () => 'Mend what was wrong where it stands; the notices come by themselves.',
  },
} as const satisfies Record<string, Noun>;

export type NounName = keyof typeof nouns;

/** One of {@link nouns} by its name. */
export const nounOf = (name: NounName): Noun => nouns[name];

export function isNoun(name: string): name is NounName {
  return Object.hasOwn(nouns, name);
}

/** What is made as a whole, beside the things that are added one by one. */
export const wholes = {
  documentary: { means: 'a new documentary, small and whole', name: '<folder>' },
  translation: {
    means: 'a translation of it, with a place for each text; run again, what it lacks',
    name: '<language>',
  },
} as const;

/** Whatever the command makes. */
export type Kind = NounName | keyof typeof wholes;

export function isKind(name: string): name is Kind {
  return isNoun(name) || Object.hasOwn(wholes, name);
}
