import type { Chapter } from './chapter.ts';
import type { Chart } from './chart.ts';
import type { CorrectionNote } from './correction.ts';
import type { Count } from './count.ts';
import type { Documentary } from './documentary.ts';
import { extent, type PartialDate } from './partial-date.ts';

/**
 * Whether something that was published on one date may have been public when a correction was made on another: only
 * what came out afterwards for certain was right from the start. `2021-07` may be before `2021-07-18`, or after it.
 */
export function mayPrecede(published: PartialDate, correction: PartialDate): boolean {
  return extent(published).start < extent(correction).end;
}

/** Corrections with the newest first, each once, in an order that does not depend on that of their file. */
export function inOrder<Note extends Pick<CorrectionNote, 'id' | 'date'>>(notes: readonly Note[]): Note[] {
  const once = new Map(notes.map((note) => [note.id, note]));
  const key = ({ date, id }: Note) => `${date} ${id}`;
  return [...once.values()].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** The corrections of a count that a chart which draws it has to tell of. */
export function drawnCorrections({ corrections = [] }: Count, { published }: Chart): CorrectionNote[] {
  return corrections.filter(({ date }) => published === undefined || mayPrecede(published, date));
}

/** The corrections that a chart has to tell of: its own, and those of the counts that it draws. */
export function chartCorrections(chart: Chart): CorrectionNote[] {
  const counts = chart.form === 'timeline' ? [] : chart.counts;
  return inOrder([...(chart.corrections ?? []), ...counts.flatMap((count) => drawnCorrections(count, chart))]);
}

/** Where a correction is told of beside the page of corrections. */
export function correctedPlaces(
  { chapters, charts }: Pick<Documentary, 'chapters' | 'charts'>,
  { id }: CorrectionNote,
): { chapters: Chapter[]; charts: Chart[] } {
  const isAmong = (notes: readonly CorrectionNote[]) => notes.some((note) => note.id === id);
  return {
    chapters: chapters.filter(({ corrections = [] }) => isAmong(corrections)),
    charts: [...charts.values()].filter((chart) => isAmong(chartCorrections(chart))),
  };
}

/**
 * When something last changed in substance: the later of its own date of change and that of its latest correction, if
 * either is later than its publication. Of two dates of which one lies in the other, the more exact is the later.
 */
export function lastChange(
  { published = '', updated }: { published?: PartialDate | undefined; updated?: PartialDate | undefined },
  corrections: readonly Pick<CorrectionNote, 'date'>[],
): PartialDate | undefined {
  // As texts, dates of ISO 8601 are in the order of their first instants.
  return corrections
    .map(({ date }) => date)
    .filter((date) => date > published)
    .reduce((last, date) => (last === undefined || date > last ? date : last), updated);
}
