/** The number words of a language, in small letters; a hyphen stands for one or for a space. */
export interface NumberWords {
  /** Those that are added to one another. */
  adding: Record<string, number>;
  /** Those that multiply what stands before them. */
  multiplying: Record<string, number>;
  /** Those that are vague, or something else, unless an amount stands before them: "Millionen", "cents". */
  vague?: readonly string[];
  /** Half of what is multiplied behind it. */
  half: readonly string[];
  /** What may stand between two words of a number, as a pattern. */
  between: string;
  /** What may stand before the first word and adds nothing, as a pattern. */
  prefix?: string;
  /** Whether a word's value may follow a sum, beyond what every language allows: one and twenty, sixty-ten. */
  follows?: (sum: number, value: number) => boolean;
}

/** How the number words of a language are found and read. */
export interface WordReader {
  /** A run of number words, as the source of a pattern. */
  run: string;
  pattern: RegExp;
  /**
   * @returns undefined where the words make no number together, such as "one two", or a vague one, such as "Millionen"
   */
  valueOf(words: string): number | undefined;
}

/** A reader of a language's number words: `fifty thousand`, `quatre-vingt-dix-sept`, `einundzwanzig`. */
export function wordReader(words: NumberWords): WordReader {
  const { adding, multiplying, half, between, prefix = '' } = words;
  const known = [...Object.keys(adding), ...Object.keys(multiplying), ...half];
  const word = `(?:${known
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replaceAll('-', '[-\\s]'))
    .join('|')})`;
  const run = `(?<![\\p{L}\\d])${prefix}${word}(?:${between}${word})*(?![\\p{L}\\d])`;
  const single = new RegExp(word, 'giu');
  return {
    run,
    pattern: new RegExp(run, 'giu'),
    valueOf: (text) =>
      valueOf(
        (text.match(single) ?? []).map((found) => found.toLowerCase().replaceAll(/\s/g, '-')),
        words,
      ),
  };
}

function valueOf(parts: readonly string[], words: NumberWords): number | undefined {
  const { adding, multiplying, vague = [], half, follows } = words;
  let total = 0;
  // What stands before the next thousand, million …; undefined where nothing does yet.
  let group: number | undefined;
  for (const part of parts) {
    const value = adding[part];
    const factor = multiplying[part];
    if (half.includes(part)) {
      if (group !== undefined && group !== 1) return undefined;
      group = 0.5;
    } else if (value !== undefined) {
      if (group !== undefined && !mayFollow(group, value) && !follows?.(group, value)) return undefined;
      // A word for two thousand is a group of its own.
      if (value >= 1000) total += value;
      else group = (group ?? 0) + value;
    } else if (factor !== undefined) {
      if (group === undefined && total === 0 && vague.includes(part)) return undefined;
      if (factor < 1000) group = (group ?? 1) * factor;
      else {
        // A thousand millions: what is smaller before is multiplied with the rest.
        const before = total < factor ? total : 0;
        total = total - before + (before + (group ?? (before > 0 ? 0 : 1))) * factor;
        group = undefined;
      }
    }
  }
  const sum = total + (group ?? 0);
  return Number.isInteger(sum) ? sum : undefined;
}

function mayFollow(sum: number, value: number): boolean {
  if (sum % 100 === 0) return value < 100;
  return sum % 10 === 0 && sum % 100 >= 20 && value < 10;
}

/** Words with their values, which count on from the first. */
export function counting(first: number, words: string, step = 1): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * step]));
}
