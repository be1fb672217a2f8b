import type { CountEntry, Wording } from '../documentary/index.ts';

const placeholder = /\{([^{}\s]+?)(\.value)?\}/g;

/**
 * Puts the counts that the texts of an entry name in braces into words: `{numbers}` becomes "more than 50,000 phone
 * numbers", `{numbers.value}` "more than 50,000". At the start of a text they begin with a capital letter.
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
  return [...text.matchAll(placeholder)].map(([, id = '']) => id);
}

function fillText(text: string, wording: Wording, countOf: (id: string) => CountEntry | undefined): string {
  return text.replaceAll(placeholder, (written, id: string, valueOnly: string | undefined, offset: number) => {
    const count = countOf(id);
    if (!count) return written;
    const words = valueOnly ? wording.value(count) : wording.phrase(count);
    return offset === 0 ? wording.capital(words) : words;
  });
}
