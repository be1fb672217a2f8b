import type { PageWords } from './words/en-pages.ts';
import type { SearchWords } from './words/en-search.ts';
import type { SettingsWords } from './words/en-settings.ts';
import { pageWords, searchWords, settingsWords, type Tables, words } from './words/index.ts';

/**
 * The language in which the site itself speaks on pages of a language: that one, or English where it has no words in it.
 *
 * @param tag a BCP 47 tag
 * @returns its first subtag, or `en`
 * @throws RangeError when the tag is malformed
 */
export function spokenIn(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return Object.hasOwn(words, language) ? language : 'en';
}

/** The languages in which the site has words of its own, by their subtags. */
export const spokenLanguages = (): string[] => Object.keys(words);

/** The words that only the build says in a language; this and the others take a tag as {@link spokenIn} does. */
export const pageWordsIn = (tag: string): PageWords => tableOf(pageWords, tag);

/** The words of the search. */
export const searchWordsIn = (tag: string): SearchWords => tableOf(searchWords, tag);

/** The words of the reading settings. */
export const settingsWordsIn = (tag: string): SettingsWords => tableOf(settingsWords, tag);

function tableOf<T>(tables: Tables<T>, tag: string): T {
  return tables[new Intl.Locale(tag).language] ?? tables.en;
}
