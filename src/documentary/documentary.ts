import { z } from 'zod';
import { allow } from './allowed.ts';
import type { Chapter, Composed } from './chapter.ts';
import type { Chart } from './chart.ts';
import type { Correction } from './correction.ts';
import type { Count } from './count.ts';
import type { Event } from './event.ts';
import type { Naming } from './naming.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';
import { address, id, reference, siteAddress, text } from './text.ts';

const languageError = 'must be a language tag such as en, en-GB or ar';
const language = z
  .string()
  .refine(isLanguage, { error: languageError })
  .meta({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', patternErrorMessage: languageError })
  .describe('The language of the documentary, a BCP 47 tag');

const canonicalError = 'must be a language tag as it is written by rule, such as fr or pt-BR';
const translations = z
  .array(
    language
      .refine(isCanonical, { error: canonicalError })
      .meta({ description: 'A language into which the documentary is translated, a BCP 47 tag' }),
  )
  .refine((tags) => new Set(tags).size === tags.length, { error: 'must not name a language twice' })
  .meta({ uniqueItems: true })
  .optional()
  .describe('The languages into which the documentary is translated, beside its own: [fr, ar]');

const bytes = z.int({ error: 'must be a number of bytes such as 20000' }).positive().optional();

/** documentary.yaml. */
export const documentaryEntry = z.strictObject({
  title: text.describe('The title of the documentary'),
  description: text.describe('What it is about, in a sentence; shown under the title and by search engines'),
  url: siteAddress.describe('Where the site will stand, with its path: https://example.org/harbour/'),
  language,
  translations,
  chapters: z
    .array(id.meta({ listed: 'chapters' }))
    .min(1, { error: 'must list at least one chapter' })
    .refine((ids) => new Set(ids).size === ids.length, {
      error: 'must not list a chapter twice',
    })
    .meta({ uniqueItems: true })
    .describe('The chapters in reading order, each the name of a file in chapters/ without .mdx'),
  cover: reference('charts', 'The chart on the front page').optional(),
  publisher: z
    .strictObject({
      name: text.meta({ properName: true, description: 'Who publishes the documentary' }),
      address: address.optional().describe("The publisher's own site"),
      contact: z
        .email({ error: 'must be an e-mail address' })
        .optional()
        .describe('Where readers may report a mistake'),
      about: text.optional().describe('Who the publisher is, in a sentence or two'),
    })
    .describe('Who answers for it'),
  licence: z
    .strictObject({
      name: text.meta({ properName: true, description: 'The name of the licence, such as CC BY 4.0' }),
      address: address.describe('Where its text stands'),
    })
    .describe('The terms on which texts and charts may be reused'),
  precompress: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('Whether each text file of the site has its .br and .gz beside it, for a host that sends such files'),
  budgets: z
    .strictObject({
      chapter: bytes.describe(
        'The most that a chapter or the front page may weigh, in gzipped bytes; 14600 where not said',
      ),
      whole: bytes.describe(
        'The most that a chapter may weigh with all that it shows, in bytes; 120000 where not said',
      ),
      fonts: bytes.describe('The most that the fonts of a page may weigh, in bytes; 70000 where not said'),
    })
    .optional()
    .describe('How heavy pages may be, where that has been decided'),
  allow,
});
export type DocumentaryEntry = z.output<typeof documentaryEntry>;

/** A whole documentary in which every reference is resolved. Maps keep the order of their files. */
export type Documentary = Omit<DocumentaryEntry, 'chapters' | 'cover' | 'translations'> & {
  chapters: Chapter[];
  cover?: Chart;
  /** The text of the front page, which has one where there is a cover.mdx. */
  front?: Composed;
  counts: Map<string, Count>;
  sources: Map<string, Source>;
  charts: Map<string, Chart>;
  /** In order of time. */
  events: Map<string, Event>;
  terms: Map<string, Term>;
  corrections: Correction[];
  /** The texts outside the prose of chapters that name a count in braces, by its id. */
  namings: Map<string, Naming[]>;
};

/** Whose a page or a file is and on what terms: what everything that leaves the site says of its documentary. */
export type Imprint = Pick<Documentary, 'title' | 'publisher' | 'licence' | 'language'>;

function isLanguage(tag: string): boolean {
  try {
    // Longer first parts are well-formed and mean no language: `english` is one.
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** Whether a tag is written as its standard wants it (RFC 5646, 2.1.1): the name of a folder has to be the same for all. */
function isCanonical(tag: string): boolean {
  return !isLanguage(tag) || new Intl.Locale(tag).toString() === tag;
}
