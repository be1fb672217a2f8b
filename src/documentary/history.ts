import type { Chapter } from './chapter.ts';
import type { CorrectionNote } from './correction.ts';
import type { Count } from './count.ts';
import type { Documentary } from './documentary.ts';
import { earliest, extent, type PartialDate } from './partial-date.ts';
import type { Source } from './source.ts';
import { chaptersGiving } from './uses.ts';

/** One thing that is known of a count in time. */
export type Step = { date: PartialDate } & (
  | { what: 'counted' }
  | { what: 'published'; source: Source }
  | { what: 'given'; chapter: Chapter }
  | { what: 'corrected'; correction: CorrectionNote }
);

/**
 * What is known of a count in time: the date for which it is given, its publication, the earliest chapter that gives it
 * now, and its corrections by date. The first three follow one another by nature, so that a date of which only the year
 * is known needs no place among days.
 */
export function historyOf(documentary: Documentary, count: Count): Step[] {
  const chapter = earliest(chaptersGiving(documentary, count));
  const corrections = (count.corrections ?? []).map((correction): Step => {
    return { what: 'corrected', date: correction.date, correction };
  });
  return [
    { what: 'counted', date: count.asOf },
    { what: 'published', date: count.source.date, source: count.source },
    ...(chapter ? [{ what: 'given', date: chapter.published, chapter } as const] : []),
    ...corrections.sort((a, b) => start(a.date) - start(b.date)),
  ];
}

function start(date: PartialDate): number {
  return extent(date).start.getTime();
}
