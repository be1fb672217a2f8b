import { enSearch, type SearchWords } from './words/en-search.ts';

const tables: Record<string, SearchWords> = { en: enSearch };

/**
 * The words of the search in a language; English where there is no table for the language.
 *
 * @param language a BCP 47 tag
 * @throws RangeError when the tag is malformed
 */
export function searchWordsIn(language: string): SearchWords {
  return tables[new Intl.Locale(language).language] ?? enSearch;
}
