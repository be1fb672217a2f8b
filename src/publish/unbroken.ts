import type { Documentary, Wording } from '../documentary/index.ts';

const hard = '\u00a0';

/** How many characters are kept in one line at the most: what fits into a phone column as text, and as a large title. */
export const rooms = { text: 24, title: 14 } as const;

/** Makes a text so that its lines part no number of a count from the words beside it. */
export type Unbroken = (text: string, place?: keyof typeof rooms) => string;

/**
 * Keeps the number of a count with the next word and with its bound where a page breaks its lines, as far as there is
 * room: "more than 1,200 fishing boats" breaks nowhere but before "boats". The spaces between become no-break
 * spaces, which are copied, found and read out as spaces. Files and addresses take the text as it is.
 *
 * @param documentary whose counts, and those of other sources, are looked for
 * @param wording the words of its language
 */
export function unbreaking({ counts }: Pick<Documentary, 'counts'>, { words, number, value }: Wording): Unbroken {
  const quantities = [...counts.values()].flatMap((count) => [count, ...count.elsewhere]);
  const forms = quantities.flatMap((one) => [words.the[one.bound](number(one.value, one.digits)), value(one)]);
  if (forms.length === 0) return (text) => text;
  // A longer form is tried before one that it begins with.
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}]|[.,]\\p{N})(?: [\\p{L}\\p{N}]+)?`,
    'giu',
  );
  return (text, place = 'text') => text.replaceAll(pattern, (found) => kept(found.split(' '), rooms[place]).join(' '));
}

/** Joins the words from the number on, and as many of those before it as there is room for. */
function kept(words: readonly string[], room: number): string[] {
  const number = words.findIndex((word) => /\p{N}/u.test(word));
  const joined = (from: number) => words.slice(from).join(hard);
  if (joined(number).length > room) return [...words];
  const from = words.findIndex((_, index) => joined(index).length <= room);
  return [...words.slice(0, from), joined(from)];
}

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
