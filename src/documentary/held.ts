import type { Place, Problem } from './problem.ts';
import type { DatedShelf } from './publication.ts';

/** A chapter, a chart or an event that readers do not see, or not yet. */
export interface Held extends Place {
  shelf: DatedShelf;
  id: string;
  /** The language of the translation that it belongs to; left out for the original. */
  language?: string;
  /** Its title, or its id where that cannot be read. */
  title: string;
  /** From when on readers see it, in milliseconds of Unix time; Infinity for a draft. */
  opens: number;
  /** What is wrong with it. */
  problems: Problem[];
}
