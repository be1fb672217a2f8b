import { pageWordsIn, searchWordsIn, settingsWordsIn, wordingIn } from '../documentary/index.ts';

/**
 * All that the site itself says in a language, as one text whose characters its fonts need.
 *
 * @param tag a BCP 47 tag
 */
export function ownTexts(tag: string): string {
  const { words, date } = wordingIn(tag);
  const months = Array.from({ length: 12 }, (_, month) => date(`2021-${String(month + 1).padStart(2, '0')}`));
  const tables = [words, pageWordsIn(tag), searchWordsIn(tag), settingsWordsIn(tag)];
  // What a sentence says around its arguments stands in the source of its function.
  const texts = JSON.stringify(tables, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
  return [texts, ...months].join(' ');
}
