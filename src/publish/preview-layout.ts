import { type Size, formOf, sizes } from '../chart/index.ts';
import type { Chart, Wording } from '../documentary/index.ts';
import type { DrawingPlace } from './place-drawing.ts';
import { type BlockStyle, type TextBlock, textBlock } from './text-block.ts';

/** What a page is about, for the picture that stands for it where others link to it. */
export interface PreviewSubject {
  /** Whose page it is: the documentary, or on its first page the publisher. */
  from: string;
  /** What kind of page it is, where the title does not say so: "Chapter 2". */
  kind?: string;
  title: string;
  /** What it holds, in a sentence or two; not shown beside a chart. */
  lead?: string;
  chart?: Chart;
}

/** Where everything of a preview stands, in px. */
export interface PreviewLayout {
  width: number;
  height: number;
  blocks: TextBlock[];
  /** The height of the line under the head. */
  rule: number;
  drawing?: PlacedDrawing;
}

/** The drawing of a chart in one of its sizes. */
export interface PlacedDrawing extends DrawingPlace {
  size: Size;
}

/** The size of every preview, in px: what Facebook, LinkedIn, Slack and others ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

const margin = 72;
const rule = 138;
const { width, height } = previewSize;
const inner = width - 2 * margin;
const column = { text: 568, drawing: 440 };
const room = { top: rule + 44, bottom: height - margin + 8 };

const head = { face: 'label', size: 32, weight: 600, line: 40, color: 'ink' } as const satisfies BlockStyle;
const lead = { face: 'label', size: 34, weight: 400, line: 46, color: 'soft' } as const satisfies BlockStyle;
const display = { face: 'display', weight: 400, color: 'ink' } as const;
// Shown 300 px wide, the smallest of these is still 11 px high.
const titleSizes = [144, 128, 114, 100, 88, 76, 66, 58, 50, 44] as const;

/** A page as a picture that can be read when it is no larger than a thumb. */
export function previewLayout(subject: PreviewSubject, wording: Wording): PreviewLayout {
  const { from, kind, title, chart } = subject;
  const rtl = wording.direction === 'rtl';
  const x = rtl ? width - margin : margin;
  const heading = firstLines(
    textBlock(kind === undefined ? from : `${from} · ${kind}`, head, { x, y: 74, width: inner }),
    1,
  );
  if (chart) {
    const drawing = drawingOf(chart, rtl ? margin : width - margin - column.drawing, wording);
    return { width, height, rule, drawing, blocks: [heading, titleBlock(title, x, column.text, room.bottom)] };
  }
  const told = firstLines(textBlock(subject.lead ?? '', lead, { x, y: 0, width: inner - 100 }), 3);
  const foot = { ...told, y: room.bottom - told.height };
  return { width, height, rule, blocks: [heading, titleBlock(title, x, inner, foot.y - 24), foot] };
}

/** The title as large as it fits, without breaking a word where a smaller size does not; cut short where none fits. */
function titleBlock(title: string, x: number, width: number, bottom: number): TextBlock {
  const place = { x, y: room.top, width };
  const styles = titleSizes.map((size): BlockStyle => ({ ...display, size, line: Math.round(size * 1.06) }));
  const blocks = styles.map((style) => textBlock(title, style, place));
  const fitting = blocks.filter((block) => room.top + block.height <= bottom);
  const best = fitting.find(({ lines }) => !splits(lines, title)) ?? fitting[0];
  if (best) return textBlock(title, { ...best.style, even: true }, place);
  const last = blocks.at(-1)!;
  return firstLines(last, Math.floor((bottom - room.top) / last.style.line));
}

function splits(lines: readonly string[], title: string): boolean {
  return lines.join(' ').split(/\s+/).length > title.trim().split(/\s+/).length;
}

function firstLines(block: TextBlock, most: number): TextBlock {
  if (block.lines.length <= most) return block;
  const kept = block.lines.slice(0, most);
  return { ...block, lines: kept.with(-1, `${kept.at(-1)}…`), height: most * block.style.line };
}

/** The drawing as large as it can be seen whole; a field of dots runs over the lower edge instead of losing its dots. */
function drawingOf(chart: Chart, x: number, wording: Wording): PlacedDrawing {
  const places = (['narrow', 'frame'] as const).map((size): PlacedDrawing => {
    const tall = Math.ceil(formOf(chart).layout(chart, { width: sizes[size], wording }).height);
    const across = column.drawing / sizes[size];
    const down = (room.bottom - room.top) / tall;
    const scale = chart.form === 'dots' ? across : Math.min(across, down);
    return {
      size,
      x,
      y: room.top,
      width: sizes[size] * scale,
      height: Math.min(tall * scale, height - room.top),
      scale,
    };
  });
  const [narrow, frame] = places as [PlacedDrawing, PlacedDrawing];
  return chart.form !== 'dots' && frame.width * frame.height > narrow.width * narrow.height ? frame : narrow;
}
