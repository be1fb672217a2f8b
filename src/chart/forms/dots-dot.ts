import type { Standing } from '../../documentary/index.ts';
import type { Group } from '../draw-label.ts';
import { px } from '../round.ts';

/** From one dot to the next in px. Anything closer is seen as a grey area; the finest is for paper. */
export type Pitch = 2.5 | 3 | 4;

/** Where the dots of a block start, in px, and what they are. */
interface Field {
  standing: Standing;
  pitch: Pitch;
  x: number;
  y: number;
}

// Each dot fills a square of pitch - 1 px and leaves 1 px free, so that it meets whole pixels on every screen; a tenth
// more than that gives the smaller ones the contrast that they need.
const dots = {
  established: (dot, size) => disc(dot, size, size / 2 + 0.1).attr('fill', 'currentColor'),
  alleged(dot, size) {
    const [radius, line] = size > 2 ? [1, 1] : size === 2 ? [0.7, 0.8] : [0.5, 0.4];
    return disc(dot, size, radius).attr('fill', 'none').attr('stroke', 'currentColor').attr('stroke-width', line);
  },
  disputed: (dot, size) =>
    dot
      .append('path')
      .attr('d', `M0 ${Math.max(size - 1.5, 0.5)}h${Math.min(size, 2)}`)
      .attr('stroke', 'currentColor'),
} as const satisfies Record<Standing, (dot: Group, size: number) => Group>;

/** Defines the pattern of one dot under an id. */
export function drawDot(group: Group, id: string, { standing, pitch, x, y }: Field): void {
  const pattern = group.append('pattern').attr('id', id).attr('x', px(x)).attr('y', px(y));
  pattern.attr('width', pitch).attr('height', pitch).attr('patternUnits', 'userSpaceOnUse');
  dots[standing](pattern, pitch - 1);
}

function disc(pattern: Group, size: number, radius: number): Group {
  return pattern
    .append('circle')
    .attr('cx', size / 2)
    .attr('cy', size / 2)
    .attr('r', px(radius));
}
