import { scaleLinear, scaleLog } from 'd3';
import type { Chart } from '../../documentary/index.ts';

/** Turns values into lengths. */
export interface LengthScale {
  /** The length of a value as a part of the longest, from 0 to 1. */
  fraction(value: number): number;
  /** The values to mark on an axis; none on a linear scale. */
  ticks: number[];
}

/**
 * The scale of a bar chart. A logarithmic one starts at 1, or at the power of ten at or below the smallest positive
 * count where that is smaller; zero has no place on it and is given no length.
 */
export function lengthScale({ scale, counts }: Extract<Chart, { form: 'bars' }>): LengthScale {
  const values = counts.map(({ value }) => value);
  const most = Math.max(...values);
  if (scale === 'linear') {
    const linear = scaleLinear([0, most || 1], [0, 1]);
    return { fraction: (value) => linear(value), ticks: [] };
  }
  const least = Math.min(1, ...values.filter((value) => value > 0));
  const first = Math.floor(Math.log10(least));
  const base = 10 ** first;
  const end = Math.max(most, base * 10);
  const logarithmic = scaleLog([base, end], [0, 1]);
  const ticks: number[] = [];
  for (let power = first; 10 ** power <= end; power += 1) ticks.push(10 ** power);
  return { fraction: (value) => (value > base ? logarithmic(value) : 0), ticks };
}
