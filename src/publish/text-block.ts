import { select } from 'd3';
import { breakEvenly, breakText } from '../chart/index.ts';
import type { Wording } from '../documentary/index.ts';

/** The colours of a picture: those of the site in its light scheme. */
export const colors = { paper: '#faf8f3', ink: '#16150f', soft: '#625e53', rule: '#d9d4c6' } as const;

/** How a block of text is set; lengths in px. */
export interface BlockStyle {
  face: 'display' | 'label';
  size: number;
  weight: 400 | 600;
  /** From one baseline to the next. */
  line: number;
  color: keyof typeof colors;
  /** Whether the lines are made of even length, as titles are. */
  even?: boolean;
  /** Whether it reads from left to right in every language, as a web address does. */
  address?: boolean;
}

/** The fonts by the names that a reader's own machine may know them by. */
export const fontFamilies = {
  display: "'Newsreader Display', Newsreader, Georgia, serif",
  label: "'Instrument Sans', Arial, sans-serif",
} as const satisfies Record<BlockStyle['face'], string>;

/** Lines of text in a picture. `x` is the edge at which they start, `y` their upper edge. */
export interface TextBlock {
  lines: string[];
  style: BlockStyle;
  x: number;
  y: number;
  /** What the lines may take. */
  width: number;
  height: number;
}

/** Sets a text in a column. */
export function textBlock(
  text: string,
  style: BlockStyle,
  { x, y, width }: Pick<TextBlock, 'x' | 'y' | 'width'>,
): TextBlock {
  const lines = (style.even ? breakEvenly : breakText)(text, style, width);
  return { lines, style, x, y, width, height: lines.length * style.line };
}

/** Writes a block into a picture. */
export function drawBlock(picture: Element, { lines, style, x, y }: TextBlock, direction: Wording['direction']): void {
  const group = select(picture)
    .append('g')
    .attr('font-family', fontFamilies[style.face])
    .attr('font-size', style.size)
    .attr('font-weight', style.weight)
    .attr('fill', colors[style.color]);
  if (style.address) group.attr('direction', 'ltr');
  // Letters that join lose their joints when they are set tighter.
  if (style.face === 'display' && direction === 'ltr') group.attr('letter-spacing', '-0.02em');
  lines.forEach((line, index) => {
    const baseline = y + index * style.line + style.line / 2 + style.size * 0.35;
    group
      .append('text')
      .attr('x', x)
      .attr('y', Math.round(baseline * 100) / 100)
      .text(line);
  });
}
