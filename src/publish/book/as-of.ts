import type { Documentary, PartialDate } from '../../documentary/index.ts';

/** The date of the latest change that a documentary tells of: of a chapter, or by a correction. */
export function asOf({ chapters, corrections }: Pick<Documentary, 'chapters' | 'corrections'>): PartialDate {
  const dates = [
    ...chapters.map(({ published, updated = published }) => updated),
    ...corrections.map(({ date }) => date),
  ];
  return dates.reduce((last, date) => (date > last ? date : last));
}
