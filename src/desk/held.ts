import { datedShelves, type Held, type Place, type Problem } from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Openings } from './openings.ts';

/**
 * What waits for its publication, in the order of its files.
 *
 * @param problems those of the whole documentary
 */
export function heldIn(drafts: Drafts, { of }: Openings, problems: readonly Problem[]): Held[] {
  return datedShelves.flatMap((shelf) => {
    const entries = [...drafts[shelf].values()] as Draft<{ title: string }>[];
    const places = entries.map(({ placeOf }) => placeOf([]));
    return entries.flatMap(({ id, entry }, index): Held[] => {
      const opens = of(shelf, id);
      if (opens === -Infinity) return [];
      const { file, line, column } = places[index]!;
      const next = places.filter((place) => place.file === file && place.line > line).map((place) => place.line);
      const end = Math.min(...next);
      const own = problems.filter((one) => one.file === file && (shelf !== 'events' || inLines(one, line, end)));
      return [{ shelf, id, title: entry?.title ?? id, file, line, column, opens, problems: own }];
    });
  });
}

/** An entry of a file has its problems on its own lines: from its id to that of the next one. */
function inLines({ line }: Place, start: number, end: number): boolean {
  return line >= start && line < end;
}
