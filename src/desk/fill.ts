import {
  beginsSentence,
  type Count,
  type CountForm,
  countForms,
  type Quantity,
  ratioOf,
  type Wording,
} from '../documentary/index.ts';

const placeholder = new RegExp(`\\{([^{}\\s/]+?)(?:\\.(${countForms.join('|')})|/([^{}\\s/]+?))?\\}`, 'g');

/** Two counts of which a text says how many times the second goes into the first. */
export interface RatioNamed {
  /** As it stands in the text: `{ships/boats}`. */
  written: string;
  dividend: string;
  divisor: string;
}

/** What of a count can be put into words. */
type Worded = Quantity & Pick<Count, 'claimant'>;

/** What stands in braces in a text. */
export interface Placeholder {
  /** As it stands in the text: `{ships}` or `{ships/boats}`. */
  written: string;
  /** Where it stands in the text. */
  index: number;
  id: string;
  /** The id of the count by which the first is divided, if it is. */
  divisor: string | undefined;
}

/**
 * Puts the counts that the texts of an entry name in braces into words: `{ships}` becomes "more than 1,200 fishing
 * ships", `{ships.value}` "more than 1,200", `{ships.the}` "the more than 1,200 fishing ships", and `{ships/boats}`, how
 * many times the boats go into the ships, "more than 32". At the start of a sentence they begin with a capital letter.
 *
 * @param entry any entry; its texts may stand at any depth
 * @param wording the words of the documentary's language
 * @param countOf finds a count by its id; what it does not find stays as it is written
 * @returns the entry with its texts filled
 */
export function fillTexts<Entry>(entry: Entry, wording: Wording, countOf: (id: string) => Worded | undefined): Entry {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value, wording, countOf);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)]));
  };
  return fill(entry) as Entry;
}

/** The counts that a text names in braces, in its order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(placeholder)].map(({ index, 0: written, 1: id = '', 3: divisor }) => ({
    written,
    index,
    id,
    divisor,
  }));
}

/** The ids of the counts that a text names in braces, each with the place of its braces. */
export function countsNamedIn(text: string): { id: string; index: number }[] {
  return placeholdersIn(text).flatMap(({ id, divisor, index }) =>
    [id, divisor].flatMap((each) => (each === undefined ? [] : [{ id: each, index }])),
  );
}

/** The pairs of counts that a text divides in braces. */
export function ratiosNamedIn(text: string): RatioNamed[] {
  return placeholdersIn(text).flatMap(({ written, id, divisor }) =>
    divisor === undefined ? [] : [{ written, dividend: id, divisor }],
  );
}

function fillText(text: string, wording: Wording, countOf: (id: string) => Worded | undefined): string {
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

function ratioWords(dividend: Worded | undefined, divisor: Worded | undefined, wording: Wording) {
  const ratio = dividend && divisor && ratioOf(dividend, divisor);
  return ratio && 'value' in ratio ? wording.value(ratio) : undefined;
}
