import { withoutInnocent } from './innocent.ts';
import { numberWords, valueOfWords } from './number-words.ts';

/** A number that stands in a text, in figures or in words. */
export interface Numeral {
  /** Where it begins in the text, counted in UTF-16 units. */
  index: number;
  /** As it is written. */
  text: string;
  value: number;
}

const space = '(?:[ \\u00a0\\u2009\\u202f]|&nbsp;|&#160;|&thinsp;|&#8239;|&#x202f;)';
const multiples = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const multiple = `(?:${space}?-?(thousand|million|billion|trillion|mn|bn|tn|[kmb])(?![\\p{L}]))?`;

/** How a language writes figures, looked up once: making a number format is slow. */
interface Figures {
  pattern: RegExp;
  decimal: string;
}
const figuresOf = new Map<string, Figures>();

/** Figures with groups of three parted as any language may part them, and a decimal part as this one writes it. */
function figures(language: string): Figures {
  const known = figuresOf.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const [group, decimal] = ['group', 'decimal'].map((type) => parts.find((part) => part.type === type)?.value ?? '.');
  const between = `(?:${space}|[’'${group}])`;
  const pattern = new RegExp(
    `(?<![\\d\\p{L}])(?:\\d{1,3}(?:${between}\\d{3})+(?!\\d)|\\d+)(?:[${decimal}]\\d+)?${multiple}`,
    'giu',
  );
  const made = { pattern, decimal: decimal ?? '.' };
  figuresOf.set(language, made);
  return made;
}

/**
 * The numbers of a text that may count something: dates, times, ordinals, versions, names and codes are left out.
 * Number words are known in English.
 *
 * @param text plain text; digits of any script
 * @param language a BCP 47 tag, which says how decimals and groups are parted
 */
export function numeralsIn(text: string, language: string): Numeral[] {
  // Most texts hold no number at all, and what is innocent is slow to tell.
  if (!/\p{Nd}/u.test(text) && text.search(numberWords) < 0) return [];
  const rest = withoutInnocent(asciiDigits(text));
  const written = inFigures(rest, text, language);
  // "1.5 million" is one number; its second word is none of its own.
  const free = written.reduce((left, { index, text: { length } }) => blank(left, index, length), rest);
  const spelt = new Intl.Locale(language).language === 'en' ? inWords(free, text) : [];
  return [...written, ...spelt].sort((a, b) => a.index - b.index);
}

function inFigures(rest: string, text: string, language: string): Numeral[] {
  const { pattern, decimal } = figures(language);
  return [...rest.matchAll(pattern)].map(({ index, 0: found, 1: times = '' }) => {
    const amount = times === '' ? found : found.slice(0, found.lastIndexOf(times));
    const parts = amount.replaceAll(/&[^;]+;/g, '').split(decimal);
    // A group that is parted by a full stop is no fraction: 1.000.000 has two of them.
    const fraction = parts.length === 2 ? parts[1]!.replaceAll(/\D/g, '') : '';
    const whole = (parts.length === 2 ? parts[0]! : parts.join('')).replaceAll(/\D/g, '');
    const factor = multiples[times.toLowerCase() as keyof typeof multiples] ?? 1;
    return {
      index,
      text: text.slice(index, index + found.length),
      value: rounded(Number(`${whole}.${fraction}`) * factor),
    };
  });
}

function inWords(rest: string, text: string): Numeral[] {
  return [...rest.matchAll(numberWords)].flatMap(({ index, 0: found }) => {
    const value = valueOfWords(found);
    return value === undefined ? [] : [{ index, text: text.slice(index, index + found.length), value }];
  });
}

const blank = (text: string, index: number, length: number) =>
  text.slice(0, index) + ' '.repeat(length) + text.slice(index + length);

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** Digits of any script as ASCII digits, one for one. */
function asciiDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero -= 1;
    const value = String(digit.codePointAt(0)! - zero);
    return value.padEnd(digit.length);
  });
}
