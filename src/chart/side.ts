import type { Wording } from '../documentary/index.ts';

/** Where reading starts: turns distances from the start of a drawing into its x coordinates. */
export interface Side {
  direction: Wording['direction'];
  /** 1 where reading goes towards greater x, -1 where it goes towards smaller. */
  sign: 1 | -1;
  /** The x of a point `from` px from the start. */
  x(from: number): number;
  /** The smaller x of a shape that starts `from` px from the start and is `width` px wide. */
  left(from: number, width: number): number;
}

/** The side on which a drawing of a width in px starts. */
export function sideOf(direction: Wording['direction'], width: number): Side {
  return direction === 'ltr'
    ? { direction, sign: 1, x: (from) => from, left: (from) => from }
    : { direction, sign: -1, x: (from) => width - from, left: (from, size) => width - from - size };
}
