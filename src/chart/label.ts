import { type Count, figuresElsewhere, type Wording } from '../documentary/index.ts';
import { type Line, lineWidth, type Run, wrap } from './wrap.ts';
import { type TypeStyleName, typeStyles } from './type.ts';

/** Lines of text with the room that they take, in px. */
export interface Label {
  lines: Line[];
  width: number;
  height: number;
}

/** A label with a place. `x` is the edge at which its lines start: the left one, or the right one in right-to-left text. */
export interface PlacedLabel extends Label {
  x: number;
  /** The upper edge. */
  y: number;
  /** Which point of each line stands at `x`. */
  anchor: 'start' | 'middle' | 'end';
}

/** A rectangle, in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Sets paragraphs of runs in a column.
 *
 * @param paragraphs each starts a line of its own
 * @param width of the column, in px
 */
export function setLabel(paragraphs: readonly (readonly Run[])[], width: number): Label {
  const lines = paragraphs.flatMap((runs) => wrap(runs, width));
  return {
    lines,
    width: Math.max(0, ...lines.map(lineWidth)),
    height: lines.reduce((sum, line) => sum + lineHeight(line), 0),
  };
}

/** From the top of a line to the top of the next, in px. */
export function lineHeight(line: Line): number {
  return Math.max(...line.map(({ style }) => typeStyles[style].line));
}

/** The rectangle that a placed label covers. */
export function boxOf(label: PlacedLabel, direction: Wording['direction']): Box {
  const { x, y, width, height, anchor } = label;
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: direction === 'rtl' ? x - width + before : x - before, y, width, height };
}

/** All that is written of a count where it stands in one column: its phrase, its label, and what other sources give. */
export function countRuns(count: Count, wording: Wording, width: number): Run[][] {
  return [...phraseRuns(count, wording, width), labelRuns(count, wording), ...elsewhereRuns(count, wording)];
}

/** "more than 1,200 fishing boats", the value in bold and, where all does not fit in one line of `width` px, by itself. */
export function phraseRuns(count: Count, wording: Wording, width: number): Run[][] {
  const value: Run = { text: wording.value(count), style: 'value' };
  const unit: Run = { text: ` ${wording.unit(count)}`, style: 'unit' };
  return lineWidth([value, unit]) <= width ? [[value, unit]] : [[value], [unit]];
}

/** What the count is of, and its standing unless it is established. */
export function labelRuns(count: Count, wording: Wording): Run[] {
  const label: Run = { text: count.label, style: 'label' };
  if (count.standing === 'established') return [label];
  return [
    { ...label, text: `${label.text} · ` },
    { text: wording.words.standings[count.standing], style: 'standing' },
  ];
}

/** What the label of a mark says that is drawn larger than it is, because it could not be seen. */
export function noteRuns({ words }: Wording): Run[] {
  return [{ text: words.chart.enlarged, style: 'label' }];
}

/** What other sources give instead of a count, each on a line of its own in small type. */
export function elsewhereRuns(count: Count, wording: Wording): Run[][] {
  return figuresElsewhere(count, wording).map((text) => textRuns(text, 'elsewhere'));
}

/** A number with the word behind it, and up to two before it that are no names: "more than 1,200 fishing". */
const aroundNumber = /(?<=^|\s)((?:[\p{Ll}\p{Lo}]+ ){0,2}[^\s\p{L}\p{N}]*\p{N}(?:\S|[\u00a0\u202f])*(?: \p{L}\S*)?)/u;

/** A text in one style, in which no line parts a number from the words beside it. */
export function textRuns(text: string, style: TypeStyleName): Run[] {
  const parts = text.split(aroundNumber).map((part, index): Run => ({ text: part, style, whole: index % 2 === 1 }));
  return parts.filter((run) => run.text !== '');
}
