import type { Chapter } from './chapter.ts';
import { earliest, type PartialDate } from './partial-date.ts';

/**
 * When a chart was published: its own date, else that of the first chapter in time that shows it, else that of the
 * documentary's first chapter in time.
 *
 * @param chart its id, and its date where its file gives one
 * @param chapters all chapters of the documentary, at least one
 */
export function chartPublished(
  { id, published }: { id: string; published?: PartialDate | undefined },
  chapters: readonly Chapter[],
): PartialDate {
  if (published !== undefined) return published;
  const showing = chapters.filter(({ references }) =>
    references.some((reference) => reference.component === 'Chart' && reference.id === id),
  );
  const first = earliest(showing.length > 0 ? showing : chapters);
  if (first === undefined) throw new Error('a documentary without chapters');
  return first.published;
}
