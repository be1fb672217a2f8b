import type { Bound, Standing } from '../documentary/index.ts';
import type { Group } from './draw-label.ts';
import { px } from './round.ts';

/** The edge of a circle, which shows the bound; lengths in px. */
export interface Rim {
  bound: Bound;
  x: number;
  y: number;
  r: number;
}

/** How far a rim reaches beyond the circle, in px. */
export const rimWidths = { exactly: 1, 'at-least': 12, 'at-most': 12, about: 7 } as const satisfies Record<
  Bound,
  number
>;

const outlines = { exactly: 2, 'at-least': 1.5, 'at-most': 1.25, about: 1.25 } as const satisfies Record<Bound, number>;

/** The radius in px below which neither a hatching nor a broken outline can be seen for what it is. */
export const tiny = 6;

/** Draws a rim: hard for exactly, open with arrows outwards for at least, arrows inwards for at most, doubled for about. */
export function drawRim(group: Group, rim: Rim, standing: Standing): void {
  const { bound, r } = rim;
  // A solid circle needs no outline to be seen, and a broken one on its rim would only dent it.
  const outline = ring(group, rim, bound === 'at-least' && standing === 'established' ? 3 : 0);
  outline.attr('stroke-width', r < tiny ? 1 : outlines[bound]);
  if (r >= tiny && bound === 'at-least') {
    const piece = (2 * Math.PI * Number(outline.attr('r'))) / directionsOf(r);
    outline.attr('stroke-dasharray', px(piece / 2)).attr('stroke-dashoffset', px(-piece / 4));
  } else if (r >= tiny && standing === 'disputed') outline.attr('stroke-dasharray', '4 3');
  if (bound === 'about') {
    ring(group, rim, 3).attr('stroke-width', 1.5);
    ring(group, rim, 6).attr('stroke-width', 1.5).attr('opacity', 0.7);
  }
  if (bound === 'at-least' || bound === 'at-most') {
    const outwards = bound === 'at-least';
    arrows(group, rim, outwards ? [3, 6.5] : [6.5, 3]);
    arrows(group, rim, outwards ? [7.5, 11] : [11, 7.5]).attr('opacity', 0.7);
  }
}

function ring(group: Group, { x, y, r }: Rim, further: number): Group {
  const circle = group
    .append('circle')
    .attr('cx', px(x))
    .attr('cy', px(y))
    .attr('r', px(r + further));
  return circle.attr('fill', 'none').attr('stroke', 'currentColor');
}

function directionsOf(r: number): number {
  return r < 12 ? 4 : r < 40 ? 6 : r < 90 ? 8 : 16;
}

/** One arrow head in each direction, its arms `feet` and its tip `tip` px beyond the circle. */
function arrows(group: Group, { x, y, r }: Rim, [feet, tip]: readonly [feet: number, tip: number]): Group {
  const count = directionsOf(r);
  let d = '';
  for (let turn = 0; turn < count; turn += 1) {
    const angle = (turn / count) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const from = (left: number, top: number, along: number, across: number) =>
      `${px(left + cos * along - sin * across)} ${px(top + sin * along + cos * across)}`;
    // Arms from where they begin: the same in every rim with as many directions, so they compress to little.
    d += `M${from(x, y, r + feet, -3.5)}l${from(0, 0, tip - feet, 3.5)} ${from(0, 0, feet - tip, 3.5)}`;
  }
  const path = group.append('path').attr('d', d).attr('fill', 'none');
  return path.attr('stroke', 'currentColor').attr('stroke-width', 1.5);
}
