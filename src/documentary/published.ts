import { z } from 'zod';
import { bounds } from './bound.ts';
import type { Count } from './count.ts';
import { standings } from './standing.ts';

/** One entry of published.yaml: what was public of a count last. The file is written by a command, never by hand. */
export const publishedEntry = z.strictObject({
  value: z.number().describe('The number that was public'),
  bound: z.enum(bounds).describe('Its bound'),
  standing: z.enum(standings).describe('Its standing'),
});
export type PublishedEntry = z.output<typeof publishedEntry>;

/** What is public of a count once the site stands on the web. */
export function publishedOf({ value, bound, standing }: Pick<Count, keyof PublishedEntry>): PublishedEntry {
  return { value, bound, standing };
}
