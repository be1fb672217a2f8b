import type { Selection } from 'd3';
import { lineHeight, type PlacedLabel } from './label.ts';
import { px } from './round.ts';
import { type TypeStyle, type TypeStyleName, typeStyles } from './type.ts';

/** A selection of one element to draw in. */
export type Group = Selection<any, unknown, null, undefined>;

/** What text in a drawing is unless it says otherwise: stated once, on the root. */
export const rootStyle = typeStyles.label;

const fills = { ink: null, soft: '#6a665a', mark: 'currentColor' } as const satisfies Record<
  TypeStyle['tone'],
  string | null
>;

/** Writes the lines of a label. */
export function drawLabel(group: Group, { lines, x, y, anchor }: PlacedLabel): void {
  let top = y;
  for (const line of lines) {
    const size = Math.max(...line.map(({ style }) => typeStyles[style].size));
    const height = lineHeight(line);
    const text = group
      .append('text')
      .attr('x', px(x))
      .attr('y', px(top + height / 2 + size * 0.35));
    if (anchor !== 'start') text.attr('text-anchor', anchor);
    const [only, ...more] = line;
    if (only && more.length === 0) write(text, only);
    else for (const run of line) write(text.append('tspan'), run);
    top += height;
  }
}

function write(element: Group, { text, style }: { text: string; style: TypeStyleName }): void {
  const { size, weight, tone } = typeStyles[style];
  element.text(text);
  if (tone !== 'ink') element.attr('class', tone);
  element.attr('fill', fills[tone]);
  if (size !== rootStyle.size) element.attr('font-size', size);
  if (weight !== rootStyle.weight) element.attr('font-weight', weight);
}
