import { enSettings, type SettingsWords } from './words/en-settings.ts';

const tables: Record<string, SettingsWords> = { en: enSettings };

/**
 * The words of the reading settings in a language; English where there is no table for the language.
 *
 * @param language a BCP 47 tag
 * @throws RangeError when the tag is malformed
 */
export function settingsWordsIn(language: string): SettingsWords {
  return tables[new Intl.Locale(language).language] ?? enSettings;
}
