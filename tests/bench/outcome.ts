import { editNames } from './edits.ts';
import type { Measurement } from './measure.ts';
import type { Outcome, Timed } from './side-by-side.ts';
import { generators } from './site.ts';
import { table, written } from './table.ts';

const columns = ['cold s', 'of bare', 'CPU s', 'of bare', 'MB', 'ms a chapter', 'kB a chapter'];

/** What one number of chapters took, as a table: medians, and the highest peak of memory. */
export function outcomeTable({ chapters, timed }: Outcome): string {
  const bare = timed.get('bare');
  const rows = [...timed].map(([generator, all]) => {
    const seconds = median(all.cold, 'seconds');
    const processor = median(all.cold, 'processor');
    return [
      generators[generator],
      written(seconds, 2),
      written(bare ? seconds / median(bare.cold, 'seconds') : Number.NaN, 2),
      written(processor, 2),
      written(bare ? processor / median(bare.cold, 'processor') : Number.NaN, 2),
      written(peak(all) / 1e6),
      written((seconds / chapters) * 1000, 1),
      written(peak(all) / chapters / 1e3),
      ...editNames.map((edit) => written(median(all[edit], 'seconds'), 2)),
    ];
  });
  const names = [`${chapters.toLocaleString('en')} chapters`, ...columns, ...editNames.map((edit) => `${edit} s`)];
  return table([names, ...rows]);
}

/** What one more chapter costs each generator, from the smallest number of chapters to the largest. */
export function chapterCosts(outcomes: readonly Outcome[]): string {
  const bySize = [...outcomes].sort((a, b) => a.chapters - b.chapters);
  const [fewest, most] = [bySize[0], bySize.at(-1)];
  if (!fewest || !most || fewest === most) return '';
  const more = most.chapters - fewest.chapters;
  const rows = [...most.timed].map(([generator, all]) => {
    const few = fewest.timed.get(generator)!;
    const each = (timing: 'seconds' | 'processor') =>
      ((median(all.cold, timing) - median(few.cold, timing)) / more) * 1000;
    return [
      generators[generator],
      written(each('seconds'), 1),
      written(each('processor'), 1),
      written((peak(all) - peak(few)) / more / 1e3),
    ];
  });
  const range = `${fewest.chapters.toLocaleString('en')} to ${most.chapters.toLocaleString('en')} chapters`;
  return table([[`each of ${range}`, 'ms', 'CPU ms', 'kB of memory'], ...rows]);
}

/** The middle one of what was measured; NaN where nothing was. */
export function median(runs: readonly Measurement[], timing: 'seconds' | 'processor'): number {
  const sorted = runs.map((run) => run[timing]).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** The most memory that any build has taken, in bytes. */
export function peak(timed: Timed): number {
  return Math.max(...Object.values(timed).flatMap((runs) => runs.map(({ memory }) => memory)));
}
