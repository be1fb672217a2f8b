import { figureReader, type InFigures } from './figures.ts';
import { innocentWays } from './innocent.ts';
import { numberLanguage } from './languages/index.ts';
import { wordReader, type WordReader } from './number-words.ts';

/** A number that stands in a text, in figures or in words. */
export interface Numeral {
  /** Where it begins in the text, counted in UTF-16 units. */
  index: number;
  /** As it is written. */
  text: string;
  value: number;
}

/** How the numbers of a language are read. */
interface Reader {
  words: WordReader | undefined;
  figures: (text: string) => InFigures[];
  withoutInnocent: (text: string) => string;
  share: RegExp;
  bound: RegExp;
}

// Looked up once: making number formats and long patterns is slow.
const readers = new Map<string, Reader>();

function readerOf(language: string): Reader {
  const made = readers.get(language) ?? makeReader(language);
  readers.set(language, made);
  return made;
}

function makeReader(language: string): Reader {
  const known = numberLanguage(language);
  const words = known.words && wordReader(known.words);
  return {
    words,
    figures: figureReader(language, known),
    withoutInnocent: innocentWays(known, words?.run),
    share: new RegExp(`^\\s*(?:${known.share})`, 'iu'),
    bound: new RegExp(`(?:^|(?<=\\s))(?:${known.bounds})(?:\\s+|(?<=['’]))$`, 'iu'),
  };
}

/**
 * The numbers of a text that may count something: dates, times, ordinals, versions, names and codes are left out.
 * Number words are known in the languages of `languages/`.
 *
 * @param text plain text; digits of any script
 * @param language a BCP 47 tag, which says how numbers are written
 */
export function numeralsIn(text: string, language: string): Numeral[] {
  const { words, figures, withoutInnocent } = readerOf(language);
  // Most texts hold no number at all, and what is innocent is slow to tell.
  if (!/\p{Nd}/u.test(text) && !(words && text.search(words.pattern) >= 0)) return [];
  const rest = withoutInnocent(asciiDigits(text));
  const written = figures(rest);
  // "1.5 million" is one number; its second word is none of its own.
  const free = written.reduce((left, { index, length }) => blank(left, index, length), rest);
  return [...written, ...(words ? inWords(free, words) : [])]
    .sort((a, b) => a.index - b.index)
    .map(({ index, length, value }) => ({ index, text: text.slice(index, index + length), value }));
}

function inWords(rest: string, { pattern, valueOf }: WordReader): InFigures[] {
  return [...rest.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const value = valueOf(found);
    return value === undefined ? [] : [{ index, length: found.length, value }];
  });
}

/**
 * Whether a number is of hundredths.
 *
 * @param after what stands behind it
 * @param language a BCP 47 tag
 */
export function isShare(after: string, language: string): boolean {
  return readerOf(language).share.test(after);
}

/**
 * The words before a number that bound it, with the space behind them; empty where there are none.
 *
 * @param before what stands before it
 * @param language a BCP 47 tag
 */
export function boundBefore(before: string, language: string): string {
  return readerOf(language).bound.exec(before)?.[0] ?? '';
}

const blank = (text: string, index: number, length: number) =>
  text.slice(0, index) + ' '.repeat(length) + text.slice(index + length);

/** Digits of any script as ASCII digits, one for one. */
function asciiDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero -= 1;
    const value = String(digit.codePointAt(0)! - zero);
    return value.padEnd(digit.length);
  });
}
