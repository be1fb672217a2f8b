import { type Count, type PartsChart, remainderOf, standings, type Wording } from '../documentary/index.ts';

/** What the parts of a chart leave of their whole. */
export interface Rest {
  /** Made of the others: as contested as the most contested of them, and no entry of the record. */
  count: Count;
  /** Whether the bounds tell how many are left; where they do not, its value is what the bare numbers leave. */
  told: boolean;
}

/** The rest of a chart of parts; undefined where nothing is left. */
export function restOf({ counts }: PartsChart, { words }: Wording): Rest | undefined {
  const [whole, ...parts] = counts;
  const remainder = remainderOf(whole, parts);
  if (remainder.value <= 0) return undefined;
  const told = !('untold' in remainder);
  const standing = standings.findLast((one) => counts.some((count) => count.standing === one)) ?? whole.standing;
  const { rest, openRest } = words.chart.parts;
  return {
    told,
    count: {
      ...whole,
      // No entry of the record has a dot in its id.
      id: `${whole.id}.rest`,
      value: remainder.value,
      bound: told ? remainder.bound : whole.bound,
      label: told ? rest : openRest,
      standing,
      denials: [],
      elsewhere: [],
    },
  };
}
