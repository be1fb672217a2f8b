import type { NumberLanguage } from '../number-language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

// Made when they are asked for: what asks for no numbers brings none of them to a browser.
const known: Record<string, () => NumberLanguage> = { ar, de, en, es, fr };

/**
 * How a language writes numbers. Of one that is not known, what is told by English ways is told, and no number words.
 *
 * @param language a BCP 47 tag
 */
export function numberLanguage(language: string): NumberLanguage {
  const make = known[new Intl.Locale(language).language];
  if (make) return make();
  const { words: _, ...ways } = en();
  return ways;
}
