import { type DatedShelf, datedShelves, type Held, instantText } from '../documentary/index.ts';

const nouns = {
  chapters: ['chapter', 'chapters'],
  charts: ['chart', 'charts'],
  events: ['event', 'events'],
} as const satisfies Record<DatedShelf, [one: string, many: string]>;

/**
 * What a build has left out, as people read it in a terminal: `left out on 2026-11-23: 2 chapters (draft), 1 chart
 * (until 2026-12-01)`. Empty where everything went out.
 *
 * @param held what waits
 * @param instant the time of the build, in milliseconds of Unix time, where something has a date
 */
export function reportHeld(held: readonly Held[], instant: number | undefined): string {
  const out = held.filter(({ opens }) => opens > (instant ?? -Infinity));
  const groups = datedShelves.flatMap((shelf) =>
    [...Map.groupBy(out, ({ opens }) => opens)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([opens, all]) => {
        const number = all.filter((one) => one.shelf === shelf).length;
        const until = opens === Infinity ? 'draft' : `until ${instantText(opens)}`;
        return number === 0 ? [] : [`${number} ${nouns[shelf][number === 1 ? 0 : 1]} (${until})`];
      }),
  );
  const when = instant === undefined ? '' : ` on ${instantText(Math.floor(instant / 60_000) * 60_000)}`;
  if (groups.length > 0) return `left out${when}: ${groups.join(', ')}`;
  return instant === undefined ? '' : `nothing left out${when}`;
}
