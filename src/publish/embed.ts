import { drawingSize, lineCount } from '../chart/index.ts';
import type { Chart, Imprint, Wording } from '../documentary/index.ts';
import { embedMetrics } from './embed-metrics.ts';
import { embedTexts } from './embed-texts.ts';

/**
 * What a frame with a chart is called: its form and what is to be seen in it. The same words are the title of the page
 * inside, so that a screen reader hears one name for both (WCAG technique H64).
 */
export function embedTitle({ form, takeaway }: Chart, { words }: Wording): string {
  return words.chart.name(words.chart.forms[form], takeaway);
}

// The share of its widest that a text takes in Arial and in the fonts that stand in for it, as measured.
const asShown = { 400: 0.935, 600: 0.97 };

/** The width in px for which the height of a frame is given. */
export const embedWidth = 600;

/**
 * The height in px that the page of a chart takes in a frame of that width with its table shut: the sum of its blocks,
 * exact but for where the reader's font breaks lines.
 */
export function embedHeight(chart: Chart, imprint: Imprint, wording: Wording): number {
  const { edge, gap, near, takeaway, title, small, row } = embedMetrics;
  const column = embedWidth - 2 * edge;
  const texts = embedTexts(chart, imprint, wording);
  const lines = (text: string, style: typeof takeaway | typeof title | typeof small | typeof row) =>
    lineCount(text, column / asShown[style.weight], style) * style.line;
  const drawing = drawingSize(chart, { size: 'frame', wording });
  const blocks = [
    lines(chart.takeaway, takeaway) + near + lines(chart.title, title) + near,
    // Dots keep their size; every other drawing is as wide as its column.
    chart.form === 'dots' ? drawing.height : (drawing.height / drawing.width) * column,
    ...[`${texts.caption} ${texts.source}`, ...texts.claims, ...texts.corrections.slice(0, 1)].map((text) =>
      lines(text, small),
    ),
    // The older ones stand under a line of their own, which is shut.
    ...(texts.corrections.length > 1 ? [row.line] : []),
    row.line,
    lines(`${texts.back}. ${texts.publisher}. ${texts.licence}.`, row),
  ];
  return Math.ceil(2 * edge + blocks.reduce((sum, block) => sum + block + gap, -gap));
}
