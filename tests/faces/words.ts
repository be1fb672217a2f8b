import type { Bound, PartialDate } from '../../src/documentary/index.ts';

/** The words for bounds as readers know them, written down here again: what they mean is not asked of the code that writes them. */
const boundWords: Record<string, Bound> = { morethan: 'at-least', atmost: 'at-most', upto: 'at-most', about: 'about' };
const figures = String.raw`\p{Nd}+(?:[ .,’'٬٫]\p{Nd}+)*`;
const amount = new RegExp(String.raw`^(?:(more\s*than|at\s*most|about)\s*)?(${figures})(.*)$`, 'isu');
const theAmount = new RegExp(String.raw`^the\s*(?:(more\s*than|up\s*to)\s*)?(${figures})(\s*or\s*so)?(.*)$`, 'isu');

/** What a phrase says: a number, how it is bound, and what follows, its unit as a rule. */
export interface Amount {
  bound: Bound;
  value: number;
  rest: string;
}

/** A text on one line; every kind of space is the same, and control characters, which XML cannot hold, are nothing. */
export function flat(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text without any space, for words that a drawing has broken into lines. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/**
 * Reads an amount at the start of a phrase, whether or not there are spaces in it.
 *
 * @param language says which sign parts the decimals; digits may be of any script
 * @returns undefined where the phrase begins with none
 */
export function amountIn(phrase: string, language: string): Amount | undefined {
  const [, words, number, rest] = amount.exec(flat(phrase)) ?? [];
  if (number === undefined) return undefined;
  return { bound: boundIn(words), value: numberIn(number, language), rest: flat(rest ?? '') };
}

/** Reads an amount behind the article: "the 50 or so countries". */
export function theAmountIn(phrase: string, language: string): Amount | undefined {
  const [, words, number, about, rest] = theAmount.exec(flat(phrase)) ?? [];
  if (number === undefined) return undefined;
  return { bound: about ? 'about' : boundIn(words), value: numberIn(number, language), rest: flat(rest ?? '') };
}

const boundIn = (words: string | undefined) =>
  words === undefined ? 'exactly' : boundWords[squeezed(words).toLowerCase()]!;

/** A number in the figures of a language: "1,234.5" is 1234.5 in English. */
export function numberIn(written: string, language: string): number {
  const { digits, decimal } = signsOf(language);
  const signs = Array.from(
    flat(written),
    (sign) => digits.get(sign) ?? (sign === decimal ? '.' : /\d/.test(sign) ? sign : ''),
  );
  return Number(signs.join(''));
}

const signsOf = byLanguage((language) => {
  const format = new Intl.NumberFormat(language, { useGrouping: false });
  return {
    digits: new Map(Array.from({ length: 10 }, (_, digit) => [format.format(digit), String(digit)])),
    decimal: format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value,
  };
});

/** What is looked up for a language, once: formats are slow to make. */
function byLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

interface Parts {
  year?: number;
  month?: number;
  day?: number;
}

/** A date or span in words as ISO 8601 has it, as precise as the words: "19–25 July 2021" is 2021-07-19/2021-07-25. */
export function dateIn(words: string, language: string): string {
  const [from = '', to] = flat(words).split(/\s*[–-]\s*/u);
  const [first, last] = [from, to ?? from].map((part) => partsIn(part, language)) as [Parts, Parts];
  if (to === undefined) return iso(first);
  // What both ends have in common is said once, unless one of them is known less exactly and complete as it is.
  const shared = (one: Parts, other: Parts): Parts =>
    one.year === undefined
      ? { ...other, ...one }
      : one.month === undefined && one.day === undefined
        ? one
        : { ...other, ...one };
  return `${iso(shared(first, last))}/${iso(shared(last, first))}`;
}

function partsIn(words: string, language: string): Parts {
  const month = monthsOf(language).findLast(({ name }) => words.includes(name));
  const rest = month ? words.replace(month.name, ' ') : words;
  const numbers = (rest.match(/\p{Nd}+/gu) ?? []).map((digits) => numberIn(digits, language));
  const year = numbers.find((number) => number > 31);
  const day = numbers.find((number) => number <= 31);
  return {
    ...(year !== undefined && { year }),
    ...(month && { month: month.number }),
    ...(day !== undefined && { day }),
  };
}

/** The names of months, shorter ones first, since one may begin like another. */
const monthsOf = byLanguage((language) => {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  const names = Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2021, index, 15));
    return { name: parts.find(({ type }) => type === 'month')?.value ?? '', number: index + 1 };
  });
  return names.sort((a, b) => a.name.length - b.name.length);
});

function iso({ year = 0, month, day }: Parts): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
}
