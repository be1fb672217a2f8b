import type { Bound } from './bound.ts';
import type { Quantity } from './wording.ts';

type Amount = Pick<Quantity, 'value' | 'bound'>;

/** Why the record does not tell how many times one count goes into another. */
export type Untold = 'bounds' | 'zero' | 'small';

/** How many times one count goes into another, with its bound, or why that is not known. */
export type Ratio = Amount | { untold: Untold };

interface Rule {
  bound: Bound;
  /** To which whole number of steps the quotient goes, so that the bound stays true. */
  to(steps: number): number;
}

const down: Rule = { bound: 'at-least', to: Math.floor };
const up: Rule = { bound: 'at-most', to: Math.ceil };
const near: Rule = { bound: 'about', to: Math.round };
// Readers are told "more than", so a quotient that may be reached is itself one step too far.
const below: Rule = { bound: 'at-least', to: (steps) => Math.ceil(steps) - 1 };

/** What the bounds of two numbers say of their quotient (interval division), by `dividend/divisor`. */
const rules = {
  'exactly/exactly': near,
  'exactly/at-least': up,
  'exactly/at-most': below,
  'exactly/about': near,
  'at-least/exactly': down,
  'at-least/at-least': undefined,
  'at-least/at-most': down,
  'at-least/about': undefined,
  'at-most/exactly': up,
  'at-most/at-least': up,
  'at-most/at-most': undefined,
  'at-most/about': undefined,
  'about/exactly': near,
  'about/at-least': undefined,
  'about/at-most': undefined,
  'about/about': near,
} as const satisfies Record<`${Bound}/${Bound}`, Rule | undefined>;

/**
 * How many times one count goes into another: whole from ten on, to one decimal below, and rounded so that the bound
 * never says more than the two counts do.
 *
 * @returns the number with its bound, or why there is none: the bounds leave the quotient open, the divisor is zero, or
 *   what is left after rounding is nothing
 */
export function ratioOf(dividend: Amount, divisor: Amount): Ratio {
  if (divisor.value === 0) return { untold: 'zero' };
  const rule = rules[`${dividend.bound}/${divisor.bound}`];
  if (!rule) return { untold: 'bounds' };
  if (dividend.value === 0 && dividend.bound === 'exactly') return { value: 0, bound: 'exactly' };
  const quotient = dividend.value / divisor.value;
  const perUnit = quotient < 10 ? 10 : 1;
  const steps = decimal(quotient * perUnit);
  const value = rule.to(steps) / perUnit;
  if (value <= 0 && quotient > 0) return { untold: 'small' };
  const even = dividend.bound === 'exactly' && divisor.bound === 'exactly' && Number.isInteger(steps);
  return { value, bound: even ? 'exactly' : rule.bound };
}

/** A quotient without the last digits, which binary fractions get wrong: 2.75 / 0.55 is 5. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}
