import { z } from 'zod';
import type { Source } from './source.ts';
import { reference, text } from './text.ts';

/** One entry of terms.yaml. */
export const termEntry = z.strictObject({
  term: text.describe('The word or name, as it stands in running text'),
  definition: text.describe('What it means, in a sentence or two'),
  source: reference('sources', 'The source of the definition, where it is more than common knowledge').optional(),
});
export type TermEntry = z.output<typeof termEntry>;

export type Term = Omit<TermEntry, 'source'> & { id: string; source?: Source };
