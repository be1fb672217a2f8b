import type { Measurement } from './measure.ts';
import type { Outcome } from './side-by-side.ts';
import type { Generator } from './site.ts';

/**
 * An outcome for tests.
 *
 * @param cold the seconds of each generator's cold builds; each takes twice as much of the processors
 * @param all what all builds have in common: the memory of each, and the seconds of a build after an edit
 */
export function outcome(
  chapters: number,
  cold: Partial<Record<Generator, number[]>>,
  { memory = 500e6, edit = 1, processor }: { memory?: number; edit?: number; processor?: number } = {},
): Outcome {
  const took = (seconds: number): Measurement => ({ seconds, processor: processor ?? 2 * seconds, memory });
  const timed = (Object.entries(cold) as [Generator, number[]][]).map(([generator, seconds]) => {
    const edited = [took(edit)];
    return [generator, { cold: seconds.map(took), text: edited, title: edited, count: edited }] as const;
  });
  return { chapters, timed: new Map(timed), stale: [] };
}
