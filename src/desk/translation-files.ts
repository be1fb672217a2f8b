import { posix } from 'node:path';
import { documentaryEntry } from '../documentary/index.ts';
import type { Drafts } from './drafts.ts';

/** The languages into which a documentary is translated, beside its own, each once. */
export function languagesIn({ documentary }: Pick<Drafts, 'documentary'>): string[] {
  // The list may be right where something else in its file is wrong.
  const { data } = documentaryEntry.pick({ translations: true, language: true }).loose().safeParse(documentary.raw);
  const { translations = [], language } = data ?? {};
  return translations.filter((tag) => tag !== language);
}

/**
 * Where the translation of a content file stands: under the same name, in a folder named for the language beside it.
 *
 * @param language a BCP 47 tag
 * @param file the path of the original: `charts/catch.yaml`
 * @returns the path of its translation: `charts/fr/catch.yaml`
 */
export function translationFile(language: string, file: string): string {
  return posix.join(posix.dirname(file), language, posix.basename(file));
}

/**
 * The original of a file, if it stands where translations into one of these languages stand.
 *
 * @returns undefined for any other file
 */
export function originalOf(
  file: string,
  languages: readonly string[],
): { language: string; original: string } | undefined {
  const folder = posix.dirname(file);
  const language = posix.basename(folder);
  if (!languages.includes(language)) return undefined;
  return { language, original: posix.join(posix.dirname(folder), posix.basename(file)) };
}
