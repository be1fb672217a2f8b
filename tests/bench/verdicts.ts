import { editNames } from './edits.ts';
import { median, peak } from './outcome.ts';
import type { Outcome } from './side-by-side.ts';
import { written } from './table.ts';

/** The number of chapters for which the targets are set. */
const large = 1000;

/** Whether the targets of our builds hold, a line each, as far as what they speak of was measured. */
export function verdicts(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ chapters, timed, stale }) => {
    const ours = timed.get('ours');
    const bare = timed.get('bare');
    if (!ours) return [];
    const verdict = (target: string, found: string, holds: boolean) =>
      `${holds ? 'holds ' : 'missed'}  ${chapters.toLocaleString('en')} chapters: ${target}; measured ${found}`;
    const below = (target: string, found: number, bound: number, unit = '') =>
      verdict(target, `${written(found, unit ? 0 : 2)}${unit}`, found <= bound);
    const cold = median(ours.cold, 'seconds');
    const atLarge = [
      ...(bare ? [below('cold at most 1.2 times bare Astro', cold / median(bare.cold, 'seconds'), 1.2)] : []),
      ...editNames.map((edit) =>
        below(`an edit (${edit}) under half of a cold build`, median(ours[edit], 'seconds') / cold, 0.5),
      ),
      ...(Number.isNaN(peak(ours)) ? [] : [below('at most 1,300 MB', peak(ours) / 1e6, 1300, ' MB')]),
    ];
    const fresh = verdict(
      'after an edit as a cold build makes it',
      stale.length === 0 ? 'the same bytes' : `${stale.length} other files:\n${stale.slice(0, 10).join('\n')}`,
      stale.length === 0,
    );
    return chapters === large ? [...atLarge, fresh] : [fresh];
  });
}
