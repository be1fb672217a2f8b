const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const small = new Map([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['dozen', 12],
]);

const word = `(?:${[...small.keys(), ...scales.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** A run of English number words: `fifty thousand`, `thirty-seven`, `a hundred and one`. Plurals such as "thousands" are vague and no number. */
export const numberWords = new RegExp(
  `\\b(?:(?:an?|half an?)\\s+)?${word}(?:(?:\\s+and\\s+|\\s+|-)${word})*\\b`,
  'giu',
);

/**
 * The value of a run of English number words.
 *
 * @returns undefined where the words make no number together, such as "one two"
 */
export function valueOfWords(words: string): number | undefined {
  const whole = words.replace(/^half\s+/i, '');
  const value = valueOfWhole(whole);
  return value === undefined || whole === words ? value : value / 2;
}

function valueOfWhole(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== 'and');
  let total = 0;
  // What stands before the next thousand, million …; undefined where nothing does yet.
  let group: number | undefined;
  for (const part of parts) {
    const value = small.get(part);
    const scale = scales.get(part);
    if (value !== undefined) {
      if (part === 'dozen') group = (group ?? 1) * 12;
      else if (group === undefined || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && value < 10)) {
        group = (group ?? 0) + value;
      } else return undefined;
    } else if (scale === 100) group = (group ?? 1) * 100;
    else if (scale !== undefined) {
      total += (group ?? 1) * scale;
      group = undefined;
    } else if (part !== 'a' && part !== 'an') return undefined;
  }
  return total + (group ?? 0);
}
