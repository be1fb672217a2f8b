import type { Bound } from './bound.ts';
import type { Count, Unit } from './count.ts';
import { type DateOrSpan, extent, precision } from './partial-date.ts';
import type { Words } from './words/en.ts';
import { words as tables } from './words/index.ts';

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The ways to put a count into words, by which a chapter and a text of the record ask for one. */
export const countForms = ['phrase', 'value', 'the', 'claim'] as const satisfies readonly (keyof Wording)[];
export type CountForm = (typeof countForms)[number];

/** A number with its bound and unit, as a count or another source gives it. */
export interface Quantity extends Figure {
  unit: Unit;
}

/** A number with its bound. */
export interface Figure {
  value: number;
  bound: Bound;
  /** How many digits are shown behind the point, where that is more than the number needs. */
  digits?: number;
}

/** The words of one language: numbers, counts, dates and lists as its readers expect them. */
export interface Wording {
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  words: Words;
  /** `1200` as "1,200", with at least so many digits behind the point. */
  number(value: number, digits?: number): string;
  /** A quantity with its bound: "more than 1,200". */
  value(quantity: Figure): string;
  /** The unit alone in the plural form that its value asks for: "fishing boats". */
  unit(quantity: Omit<Quantity, 'bound'>): string;
  /** A quantity with bound and unit: "more than 1,200 fishing boats". */
  phrase(quantity: Quantity): string;
  /** A quantity behind the article: "the 12 ships", "the 40 or so boats". */
  the(quantity: Quantity): string;
  /** A count with bound, unit and the one who gives it. */
  claim(count: Quantity & Pick<Count, 'claimant'>): string;
  /** A date as far as it is known: "28 July 2021", "July 2021", "19 – 25 July 2021". */
  date(date: DateOrSpan): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The text with its first letter in upper case. */
  capital(text: string): string;
}

// The same few languages are asked for again and again, and making formats is slow.
const made = new Map<string, Wording>();

/**
 * The wording of a language. Its furniture falls back to English where there is no table for the language;
 * numbers, plurals, dates and lists always follow the language itself.
 *
 * @param language a BCP 47 tag
 * @throws RangeError when the tag is malformed
 */
export function wordingIn(language: string): Wording {
  const wording = made.get(language) ?? makeWording(language);
  made.set(language, wording);
  return wording;
}

function makeWording(language: string): Wording {
  const locale = new Intl.Locale(language);
  const words = tables[locale.language] ?? tables.en;
  // Of numbers that are written with the same digits behind the point; most need none.
  const formats = new Map<number, { number: Intl.NumberFormat; plural: Intl.PluralRules }>();
  const formatsOf = (digits = 0) => {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: 20 };
    const found = formats.get(digits) ?? {
      number: new Intl.NumberFormat(language, options),
      plural: new Intl.PluralRules(language, options),
    };
    formats.set(digits, found);
    return found;
  };
  const lists = new Intl.ListFormat(language);
  const days = {
    year: new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
    }),
    month: new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
    }),
    day: new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    }),
  };

  const number: Wording['number'] = (value, digits) => formatsOf(digits).number.format(value);
  const figure = ({ value: amount, digits }: Pick<Figure, 'value' | 'digits'>) => number(amount, digits);
  const value: Wording['value'] = (quantity) => words.bounds[quantity.bound](figure(quantity));
  const unit: Wording['unit'] = ({ value: amount, digits, unit: forms }) =>
    forms[formatsOf(digits).plural.select(amount)] ?? forms.other;
  const phrase: Wording['phrase'] = (quantity) => `${value(quantity)} ${unit(quantity)}`;

  const writeDate = (date: DateOrSpan): string => {
    const { start } = extent(date);
    const [from = date, to] = date.split('/');
    if (to === undefined) return days[precision(from)].format(start);
    const end = extent(to).start;
    const [known, knownTo] = [precision(from), precision(to)];
    // A range in one format would give the end that is known less exactly a day or a month that nobody said.
    if (known !== knownTo) return `${days[known].format(start)} – ${days[knownTo].format(end)}`;
    return days[known].formatRange(start, end);
  };
  // The same few dates stand under every chapter, and reading one is slow.
  const dates = new Map<DateOrSpan, string>();

  return {
    language,
    direction: rightToLeft.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr',
    words,
    number,
    value,
    unit,
    phrase,
    the: (quantity) => `${words.the[quantity.bound](figure(quantity))} ${unit(quantity)}`,
    claim: (count) => words.according(phrase(count), count.claimant),
    date(date) {
      const known = dates.get(date);
      if (known !== undefined) return known;
      const written = writeDate(date);
      dates.set(date, written);
      return written;
    },
    list: (items) => lists.format(items),
    capital: (text) => text.replace(/^./su, (first) => first.toLocaleUpperCase(language)),
  };
}
