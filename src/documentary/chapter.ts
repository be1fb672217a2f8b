import { z } from 'zod';
import type { CorrectionNote } from './correction.ts';
import { partialDate } from './partial-date-schema.ts';
import { publication } from './publication.ts';
import { text } from './text.ts';

/** The front matter of a chapter. */
export const chapterEntry = z.strictObject({
  title: text.describe('The title of the chapter'),
  description: text.describe('One or two sentences that lead into it; also the description that search engines show'),
  published: partialDate.describe('When the chapter was published'),
  updated: partialDate.optional().describe('When it last changed in substance'),
  ...publication,
});
export type ChapterEntry = z.output<typeof chapterEntry>;

/** The components whose `id` names an entry of the record. */
export const referring = ['Count', 'Cite', 'Chart', 'Term'] as const;
export type Referring = (typeof referring)[number];

/** One mention of an entry of the record in a chapter. */
export interface Reference {
  component: Referring;
  /** The id of the entry. */
  id: string;
  /** The element id of this mention on the chapter's page, such as `cite.paper.2`. */
  anchor: string;
  /** Whether a sentence begins with it, so that its words begin with a capital letter. */
  begins?: true;
}

/** What a page has to know beforehand of a text in which components stand. */
export interface Composed {
  /** Its mentions of the record, in reading order. */
  references: Reference[];
}

export type Chapter = ChapterEntry &
  Composed & {
    id: string;
    /** Its place in the documentary, from 1. */
    number: number;
    /** The corrections that its readers have to know of, the newest first; left out where there are none. */
    corrections?: CorrectionNote[];
  };
