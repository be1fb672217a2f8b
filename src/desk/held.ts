import { datedShelves, type Held, type Place, type Problem } from '../documentary/index.ts';
import { type Draft, type Drafts, entriesByHolder } from './drafts.ts';
import type { Openings } from './openings.ts';
import { originalOf } from './translation-files.ts';

/**
 * What waits for its publication, in the order of its files.
 *
 * @param problems those of the whole documentary
 * @param language of the translation that it is, of which only what its own files say is of interest
 */
export function heldIn(drafts: Drafts, { of }: Openings, problems: readonly Problem[], language?: string): Held[] {
  // What else readers of a translation would come upon, once its next chapter is public.
  const beside = entriesByHolder(drafts)
    .flatMap(([holder, entries]) => (holder === 'chapters' ? [] : entries))
    .flatMap(({ owed = [] }) => owed)
    .filter((debt) => !problems.includes(debt));
  return datedShelves.flatMap((shelf) => {
    const entries = [...drafts[shelf].values()] as Draft<{ title: string }>[];
    const places = entries.map(({ placeOf }) => placeOf([]));
    return entries.flatMap(({ id, entry, owed = [] }, index): Held[] => {
      const opens = of(shelf, id);
      const { file, line, column } = places[index]!;
      if (opens === -Infinity || (language !== undefined && !saysOwn(file, language))) return [];
      const next = places.filter((place) => place.file === file && place.line > line).map((place) => place.line);
      const end = Math.min(...next);
      const own = problems.filter((one) => one.file === file && (shelf !== 'events' || inLines(one, line, end)));
      return [
        {
          shelf,
          id,
          title: entry?.title ?? id,
          file,
          line,
          column,
          opens,
          problems: [...own, ...owed.filter((debt) => !own.includes(debt)), ...beside],
          ...(language !== undefined && { language }),
        },
      ];
    });
  });
}

/** Only chapters say in a translation from when on they are seen. */
function saysOwn(file: string, language: string): boolean {
  return originalOf(file, [language])?.original.startsWith('chapters/') === true;
}

/** An entry of a file has its problems on its own lines: from its id to that of the next one. */
function inLines({ line }: Place, start: number, end: number): boolean {
  return line >= start && line < end;
}
