import type { Bound, Count, Standing } from '../documentary/index.ts';
import type { Group } from './draw-label.ts';
import type { Box } from './label.ts';
import { px } from './round.ts';
import type { Side } from './side.ts';

/** The end of a bar or of a row of dots, which shows the bound. */
export interface Edge {
  bound: Bound;
  /** Where the value lies, in px; the edge is drawn from here onwards in the direction of `sign`. */
  x: number;
  /** Its upper end, and how far down it goes. */
  y: number;
  height: number;
  /** How far a hard end goes beyond both, to be seen as an end. */
  overhang: number;
  sign: Side['sign'];
}

/** How far an edge reaches beyond the value, in px. */
export const edgeWidths = { exactly: 2, 'at-least': 17, 'at-most': 17, about: 9 } as const satisfies Record<
  Bound,
  number
>;

/** The colour of each standing on white, for a drawing without the site's styles, which set their own by class. */
const colors = { established: '#1f6a63', alleged: '#c2331b', disputed: '#c2331b' } as const satisfies Record<
  Standing,
  string
>;

/** How a shape of each standing is filled and outlined. */
const paints = {
  established: { fill: () => 'currentColor', outlined: false, dashes: null },
  alleged: { fill: (hatch: string) => `url(#${hatch})`, outlined: true, dashes: null },
  disputed: { fill: () => 'none', outlined: true, dashes: '4 3' },
} as const satisfies Record<Standing, { fill: (hatch: string) => string; outlined: boolean; dashes: string | null }>;

/**
 * Starts the group of one mark, which has the id of its count or event as `data-mark`, so that it is known again in
 * another drawing of the same chart.
 */
export function markGroup(parent: Group, id: string): Group {
  return parent.append('g').attr('data-mark', id);
}

/** Starts the group of the mark of a count: everything in it that is drawn in `currentColor` has the colour of its standing. */
export function countGroup(parent: Group, { id, standing }: Pick<Count, 'id' | 'standing'>): Group {
  return colored(markGroup(parent, id), standing);
}

/** Gives a group the colour of a standing. */
export function colored(group: Group, standing: Standing): Group {
  return group.attr('class', standing).attr('color', colors[standing]);
}

/** Defines the hatching of alleged shapes under an id, where any of the standings needs it. */
export function defineHatch(svg: Group, id: string, standings: readonly Standing[]): void {
  if (!standings.includes('alleged')) return;
  const pattern = svg
    .append('defs')
    .append('pattern')
    .attr('id', id)
    .attr('class', 'alleged')
    .attr('color', colors.alleged);
  pattern
    .attr('width', 5)
    .attr('height', 5)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)');
  pattern.append('rect').attr('width', 2).attr('height', 5).attr('fill', 'currentColor');
}

/** Fills a shape as its standing asks; `hatch` is the id given to {@link defineHatch}. */
export function fillShape(shape: Group, standing: Standing, hatch: string): void {
  shape.attr('fill', paints[standing].fill(hatch));
}

/** Draws a bar as its standing asks, open at its end, where the edge says what there is to say. */
export function drawBar(
  group: Group,
  { x, y, width, height }: Box,
  sign: Side['sign'],
  standing: Standing,
  hatch: string,
): void {
  const start = sign === 1 ? x : x + width;
  const d = `M${px(start + sign * width)} ${px(y)}h${px(-sign * width)}v${px(height)}h${px(sign * width)}`;
  const bar = group.append('path').attr('d', d);
  fillShape(bar, standing, hatch);
  const { outlined, dashes } = paints[standing];
  if (outlined) bar.attr('stroke', 'currentColor').attr('stroke-width', 1.25).attr('stroke-dasharray', dashes);
}

const edges = {
  exactly: ({ x, y, height, overhang }) => [`M${px(x)} ${px(y - overhang)}v${px(height + 2 * overhang)}`],
  'at-least': ({ x, y, height, sign }) =>
    [2, 9].map((gap) => `M${px(x + sign * gap)} ${px(y)}l${chevron(height, sign)} ${chevron(height, -sign)}`),
  'at-most': ({ x, y, height, sign }) => [
    `M${px(x)} ${px(y)}v${px(height)}`,
    ...[9, 16].map((gap) => `M${px(x + sign * gap)} ${px(y)}l${chevron(height, -sign)} ${chevron(height, sign)}`),
  ],
  about: ({ x, y, height, sign }) => [3, 7].map((gap) => `M${px(x + sign * gap)} ${px(y)}v${px(height)}`),
} as const satisfies Record<Bound, (edge: Edge) => string[]>;

/** Draws an edge: hard for exactly, arrows onwards for at least, arrows back for at most, doubled for about. */
export function drawEdge(group: Group, edge: Edge): void {
  const [hard, ...soft] = edges[edge.bound](edge);
  const strokes = group.append('g').attr('fill', 'none').attr('stroke', 'currentColor').attr('stroke-width', 2);
  strokes.append('path').attr('d', hard ?? '');
  if (soft.length > 0) strokes.append('path').attr('d', soft.join('')).attr('opacity', 0.7);
}

function chevron(height: number, sign: number): string {
  return `${px(sign * Math.min(7, height / 2))} ${px(height / 2)}`;
}
