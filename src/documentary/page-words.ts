import { enPages, type PageWords } from './words/en-pages.ts';

const tables: Record<string, PageWords> = { en: enPages };

/**
 * The words of a language that only the build says; English where there is no table for the language.
 *
 * @param language a BCP 47 tag
 * @throws RangeError when the tag is malformed
 */
export function pageWordsIn(language: string): PageWords {
  return tables[new Intl.Locale(language).language] ?? enPages;
}
