import {
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  sourceEntry,
  termEntry,
} from '../documentary/index.ts';
import type { z } from 'zod';

/** The nouns of the record: where an editor writes one down, and what it must say. Each has a page of its name. */
export const nouns = {
  documentary: { file: /^documentary\.yaml$/, schema: documentaryEntry },
  chapter: { file: /^(chapters\/.*|cover\.mdx)$/, schema: chapterEntry },
  count: { file: /^(counts|published)\.yaml$/, schema: countEntry },
  source: { file: /^sources\.yaml$/, schema: sourceEntry },
  chart: { file: /^charts\//, schema: chartEntry },
  event: { file: /^events\.yaml$/, schema: eventEntry },
  term: { file: /^terms\.yaml$/, schema: termEntry },
  correction: { file: /^corrections\.yaml$/, schema: correctionEntry },
} as const satisfies Record<string, { file: RegExp; schema: z.ZodType }>;

export type Noun = keyof typeof nouns;

/** The noun that a file of a content folder holds. */
export function nounOf(file: string): Noun | undefined {
  return (Object.keys(nouns) as Noun[]).find((noun) => nouns[noun].file.test(file));
}
