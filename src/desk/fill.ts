import type { CountEntry, Wording } from '../documentary/index.ts';
import type { Path } from './yaml.ts';

const placeholder = /\{([^{}\s]+?)(\.value)?\}/g;

/**
 * Puts the counts that the texts of an entry name in braces into words: `{numbers}` becomes "more than 50,000 phone
 * numbers", `{numbers.value}` "more than 50,000". At the start of a text they begin with a capital letter.
 *
 * @param entry any entry; its texts may stand at any depth
 * @param wording the words of the documentary's language
 * @param countOf finds a count by its id, called with the path of the text that names it; undefined leaves it as written
 * @returns the entry with its texts filled
 */
export function fillTexts<Entry>(
  entry: Entry,
  wording: Wording,
  countOf: (id: string, path: Path) => CountEntry | undefined,
): Entry {
  const fill = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return fillText(value, wording, (id) => countOf(id, path));
    if (Array.isArray(value)) return value.map((each, index) => fill(each, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, [...path, key])]));
  };
  return fill(entry, []) as Entry;
}

function fillText(text: string, wording: Wording, countOf: (id: string) => CountEntry | undefined): string {
  return text.replaceAll(placeholder, (written, id: string, valueOnly: string | undefined, offset: number) => {
    const count = countOf(id);
    if (!count) return written;
    const words = valueOnly ? wording.value(count) : wording.phrase(count);
    return offset === 0 ? wording.capital(words) : words;
  });
}
