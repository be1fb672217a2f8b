import type { Quantity } from './wording.ts';

type Amount = Pick<Quantity, 'value' | 'bound'>;

/**
 * What parts leave of their whole, with its bound. Where it is untold, because the bounds leave it open or because the
 * parts are more than the whole can be, `value` is what the bare numbers leave.
 */
export type Remainder = Amount | { untold: 'bounds' | 'excess'; value: number };

/** How far a number that is said to be about may lie from what it counts: a tenth of it, by our own choice. */
const leeway = 0.1;

/** The numbers that a bound allows, from the least to the most. */
const ranges = {
  exactly: (value) => [value, value],
  'at-least': (value) => [value, Infinity],
  'at-most': (value) => [0, value],
  about: (value) => [value * (1 - leeway), value * (1 + leeway)],
} as const satisfies Record<Amount['bound'], (value: number) => [least: number, most: number]>;

/**
 * What is left of a whole without its parts (interval subtraction).
 *
 * @returns exactly or at most a number. What is at least something is untold: readers are told "more than", and the
 *   number itself may be reached. So is what numbers leave that are only about right: 1,000 less 990 may be anything.
 */
export function remainderOf(whole: Amount, parts: readonly Amount[]): Remainder {
  // Without the last digits, which binary fractions get wrong: 0.3 - 0.1 - 0.2 is 0, and not minus 0.
  const left = (from: number, number: (part: Amount) => number) =>
    Number(parts.reduce((rest, part) => rest - number(part), from).toFixed(9)) || 0;
  const value = left(whole.value, (part) => part.value);
  const [least, most] = rangeOf(whole);
  const mostLeft = left(most, (part) => rangeOf(part)[0]);
  if (mostLeft < 0) return { untold: 'excess', value };
  if (mostLeft > value) return { untold: 'bounds', value };
  return { value, bound: left(least, (part) => rangeOf(part)[1]) === value ? 'exactly' : 'at-most' };
}

function rangeOf({ value, bound }: Amount): [least: number, most: number] {
  return ranges[bound](value);
}
