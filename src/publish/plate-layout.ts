import { formOf, legendOf, sizes } from '../chart/index.ts';
import type { Chart, Imprint, Wording } from '../documentary/index.ts';
import { chartCorrectionTexts } from './correction-text.ts';
import type { Paths } from './paths.ts';
import { sourceText } from './source-sentence.ts';
import type { DrawingPlace } from './place-drawing.ts';
import { type BlockStyle, type TextBlock, textBlock } from './text-block.ts';

/** Where everything of a plate stands, in px of a page 800 px wide. */
export interface PlateLayout {
  width: number;
  height: number;
  blocks: TextBlock[];
  drawing: DrawingPlace;
  /** The height at which a line parts the chart from its credit. */
  rule: number;
}

/** What a plate needs to know beside the chart. */
export interface PlateContext {
  imprint: Imprint;
  paths: Paths;
  wording: Wording;
}

/** How many px of the picture one px of the layout is. */
export const plateScale = 2;

const margin = 80;
const edge = 64;
/** The most of a drawing that a picture holds: what is higher still is too high for other programs. */
const most = 4000;
const width = sizes.wide + 2 * margin;

const styles = {
  takeaway: { face: 'display', size: 36, weight: 400, line: 39, color: 'ink', even: true },
  title: { face: 'label', size: 15, weight: 400, line: 21, color: 'soft' },
  text: { face: 'label', size: 13, weight: 400, line: 19, color: 'soft' },
  address: { face: 'label', size: 13, weight: 400, line: 19, color: 'soft', address: true },
  credit: { face: 'label', size: 13, weight: 600, line: 19, color: 'ink' },
} as const satisfies Record<string, BlockStyle>;

/**
 * A chart as a page of its own: the takeaway, what the chart shows, the drawing, how to read it, who denies it, where
 * it comes from, and whose it is.
 */
export function plateLayout(chart: Chart, context: PlateContext): PlateLayout {
  const { imprint, paths, wording } = context;
  const x = wording.direction === 'rtl' ? width - margin : margin;
  const blocks: TextBlock[] = [];
  let y = edge;
  const write = (text: string, style: BlockStyle, gap = 0) => {
    const block = textBlock(text, style, { x, y: y + gap, width: sizes.wide });
    if (block.lines.length === 0) return;
    blocks.push(block);
    y = block.y + block.height;
  };

  write(chart.takeaway, styles.takeaway);
  write(chart.title, styles.title, 10);
  const height = Math.ceil(formOf(chart).layout(chart, { width: sizes.wide, wording }).height);
  const drawing = { x: margin, y: y + 34, width: sizes.wide, height: Math.min(height, most), scale: 1 };
  y = drawing.y + drawing.height + 28;
  if (height > most) write(wording.words.picture.cut(wording.number(Math.floor((100 * most) / height))), styles.credit);
  for (const text of captions(chart, wording)) write(text, styles.text, 5);
  const rule = y + 20;
  y = rule + 14;
  write(wording.words.picture.credit(imprint.title, imprint.publisher.name, imprint.licence.name), styles.credit);
  write(paths.absolute(paths.chart(chart.id)), styles.address);
  return { width, height: y + edge - 12, blocks, drawing, rule };
}

function captions(chart: Chart, wording: Wording): string[] {
  const { words } = wording;
  const denials =
    chart.form === 'timeline'
      ? []
      : chart.counts.flatMap((count) => count.denials.map(({ who, what }) => words.chart.denial(who, what)));
  return [
    legendOf(chart, wording).join(' '),
    chart.note ?? '',
    [...new Set(denials)].join(' '),
    ...chartCorrectionTexts(chart, wording),
    sourceText(chart, wording),
  ];
}
