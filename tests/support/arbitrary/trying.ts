import type { Parameters } from 'fast-check';

/**
 * How often a property is tried, with the same cases in every run. FC_RUNS has it tried so many times as often, and
 * FC_SEED with other cases: `FC_RUNS=100 FC_SEED=1 vitest run --testTimeout 0 …`.
 */
export function trying<Case>(runs: number): Parameters<Case> {
  const { FC_RUNS: times = '1', FC_SEED: seed = '20210718' } = process.env;
  return { numRuns: Math.ceil(runs * Number(times)), seed: Number(seed) };
}
