import { ar } from './ar.ts';
import { arPages } from './ar-pages.ts';
import { arSearch } from './ar-search.ts';
import { arSettings } from './ar-settings.ts';
import { de } from './de.ts';
import { dePages } from './de-pages.ts';
import { deSearch } from './de-search.ts';
import { deSettings } from './de-settings.ts';
import { en, type Words } from './en.ts';
import { enPages, type PageWords } from './en-pages.ts';
import { enSearch, type SearchWords } from './en-search.ts';
import { enSettings, type SettingsWords } from './en-settings.ts';
import { es } from './es.ts';
import { esPages } from './es-pages.ts';
import { esSearch } from './es-search.ts';
import { esSettings } from './es-settings.ts';
import { fr } from './fr.ts';
import { frPages } from './fr-pages.ts';
import { frSearch } from './fr-search.ts';
import { frSettings } from './fr-settings.ts';

/** What is said in each language, by its subtag (BCP 47), in English at least. */
export type Tables<T> = Partial<Record<string, T>> & { en: T };

/**
 * The words of the site itself in every language that it has words in. A script in a browser gets another module in the
 * place of this one, which has those of one language alone and finds them by the names of the files here: `fr-pages.ts`
 * exports `frPages`.
 */
export const words: Tables<Words> = { ar, de, en, es, fr };
export const pageWords: Tables<PageWords> = { ar: arPages, de: dePages, en: enPages, es: esPages, fr: frPages };
export const searchWords: Tables<SearchWords> = {
  ar: arSearch,
  de: deSearch,
  en: enSearch,
  es: esSearch,
  fr: frSearch,
};
export const settingsWords: Tables<SettingsWords> = {
  ar: arSettings,
  de: deSettings,
  en: enSettings,
  es: esSettings,
  fr: frSettings,
};
