import {
  beginsSentence,
  type CountEntry,
  type CountForm,
  countForms,
  ratioOf,
  type Wording,
} from '../documentary/index.ts';

const placeholder = new RegExp(`\\{([^{}\\s/]+?)(?:\\.(${countForms.join('|')})|/([^{}\\s/]+?))?\\}`, 'g');

/** Two counts of which a text says how many times the second goes into the first. */
export interface RatioNamed {
  /** As it stands in the text: `{numbers/phones}`. */
  written: string;
  dividend: string;
  divisor: string;
}

/**
 * Puts the counts that the texts of an entry name in braces into words: `{numbers}` becomes "more than 50,000 phone
 * numbers", `{numbers.value}` "more than 50,000", `{numbers.the}` "the more than 50,000 phone numbers", and
 * `{numbers/phones}`, how many times the phones go into the numbers, "more than 1,351". At the start of a sentence they
 * begin with a capital letter.
 *
 * @param entry any entry; its texts may stand at any depth
 * @param wording the words of the documentary's language
 * @param countOf finds a count by its id; what it does not find stays as it is written
 * @returns the entry with its texts filled
 */
export function fillTexts<Entry>(
  entry: Entry,
  wording: Wording,
  countOf: (id: string) => CountEntry | undefined,
): Entry {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value, wording, countOf);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
  };
  return fill(entry) as Entry;
}

/** The ids of the counts that a text names in braces. */
export function countsNamedIn(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, id = '', , divisor]) => (divisor ? [id, divisor] : [id]));
}

/** The pairs of counts that a text divides in braces. */
export function ratiosNamedIn(text: string): RatioNamed[] {
  return [...text.matchAll(placeholder)].flatMap(([written, dividend = '', , divisor]) =>
    divisor ? [{ written, dividend, divisor }] : [],
  );
}

function fillText(text: string, wording: Wording, countOf: (id: string) => CountEntry | undefined): string {
  return text.replaceAll(
    placeholder,
    (written, id: string, form: CountForm = 'phrase', divisor: string | undefined, offset: number) => {
      const count = countOf(id);
      const words = divisor ? ratioWords(count, countOf(divisor), wording) : count && wording[form](count);
      if (words === undefined) return written;
      return beginsSentence(text.slice(0, offset)) ? wording.capital(words) : words;
    },
  );
}

function ratioWords(dividend: CountEntry | undefined, divisor: CountEntry | undefined, wording: Wording) {
  const ratio = dividend && divisor && ratioOf(dividend, divisor);
  return ratio && 'value' in ratio ? wording.value(ratio) : undefined;
}
