import type { Count, Wording } from '../../documentary/index.ts';
import { type Box, type Label, labelRuns, noteRuns, phraseRuns, type PlacedLabel, setLabel } from '../label.ts';
import { type Edge, edgeWidths } from '../marks.ts';
import type { Side } from '../side.ts';

/** A bar to place: where it starts and how long it is, as parts of the room that bars have. */
export interface Row {
  count: Count;
  from: number;
  length: number;
  /** Whether its number stays unsaid, because nobody knows it. */
  untold?: boolean;
}

export interface PlacedBar {
  count: Count;
  /** Without width where the count is zero. */
  bar: Box;
  edge: Edge;
  labels: PlacedLabel[];
  /** Whether it is drawn longer than it is, to be seen; its label says so. */
  enlarged: boolean;
}

/** What rows are placed by. */
export interface Room {
  width: number;
  wording: Wording;
  side: Side;
  /** Whether readers take the lengths for proportions. */
  proportional: boolean;
}

export interface PlacedRows {
  bars: PlacedBar[];
  /** Where the bars start, counted from the start of the drawing, and how long the longest may be. */
  start: number;
  range: number;
  bottom: number;
}

const thick = 20;
const overhang = 3;
const edgeRoom = 22;
/** The length in px below which a bar cannot be seen. */
const leastSeen = 1;
/** The part of the room of bars below which they are short, and the px that the note of such a bar needs. */
const least = 0.01;
const noteRoom = 140;
/** From a line that leads to a bar to the text above it. */
const indent = 8;
/** The width in px that the text of a bar needs which starts far from the start of the drawing. */
const leastColumn = 160;

/** Places bars one below the other: under their texts where the drawing is narrow, else beside them. */
export function placeRows(rows: readonly Row[], room: Room): PlacedRows {
  return room.width < 480 ? stacked(rows, room) : beside(rows, room);
}

/** Each bar under its own lines of text. */
function stacked(rows: readonly Row[], room: Room): PlacedRows {
  const { width, wording, side } = room;
  const range = width - edgeRoom;
  let bottom = 0;
  const bars = rows.map((row): PlacedBar => {
    const placed = inRange(row, range, room);
    const note = placed.enlarged ? [noteRuns(wording)] : [];
    const column = placed.start > 0 ? Math.max(width - placed.start - indent, leastColumn) : width;
    const label = setLabel([...valueRuns(row, wording, column), labelRuns(row.count, wording), ...note], column);
    const top = bottom === 0 ? 0 : bottom + 22;
    const y = top + label.height + 6;
    bottom = y + thick + overhang;
    const start = placed.start > 0 ? Math.min(placed.start + indent, width - label.width) : 0;
    return { ...barAt(row.count, placed, y, side), labels: [at(label, start, top, side)] };
  });
  return { bars, start: 0, range, bottom };
}

/** Labels in a column, bars beside them, values at the ends of the bars. */
function beside(rows: readonly Row[], room: Room): PlacedRows {
  const { width, wording, side } = room;
  const set = rows.map((row) => ({
    row,
    label: setLabel([labelRuns(row.count, wording)], 200),
    value: setLabel(valueRuns(row, wording, 200), 200),
  }));
  const start = Math.max(...set.map(({ label }) => label.width)) + 18;
  const after = ({ bound }: Count) => edgeWidths[bound] + 10;
  const range = Math.min(
    ...set.map(({ row, value }) => {
      const taken = start + after(row.count) + Math.max(value.width, mayBeEnlarged(row) ? noteRoom : 0);
      return (width - taken) / Math.max(row.from + row.length, least);
    }),
    width - start - edgeRoom,
  );
  let bottom = 0;
  const bars = set.map(({ row, label, value: plain }): PlacedBar => {
    const { count } = row;
    const placed = inRange(row, range, room);
    const end = start + placed.start + placed.length + after(count);
    const value = placed.enlarged ? setLabel([...valueRuns(row, wording, 200), noteRuns(wording)], width - end) : plain;
    const height = Math.max(thick + 2 * overhang, label.height, value.height);
    const top = bottom === 0 ? 0 : bottom + 18;
    bottom = top + height;
    const middle = (size: number) => top + (height - size) / 2;
    const labels = [at(label, 0, middle(label.height), side), at(value, end, middle(value.height), side)];
    return { ...barAt(count, { ...placed, start: start + placed.start }, middle(thick), side), labels };
  });
  return { bars, start, range, bottom };
}

/** Whether a bar is so short that in some drawing it may have to say that it is enlarged. */
function mayBeEnlarged({ count, length }: Row): boolean {
  return count.value > 0 && length < least;
}

/** A bar within its room, in px. */
interface InRange {
  start: number;
  length: number;
  enlarged: boolean;
}

function inRange({ count, from, length }: Row, range: number, { proportional }: Room): InRange {
  // A count that is not nothing must not look like nothing.
  const seen = count.value > 0 ? Math.max(leastSeen, length * range) : 0;
  const end = (from + length) * range;
  return { start: Math.max(0, end - seen), length: seen, enlarged: proportional && seen > length * range };
}

function valueRuns({ count, untold }: Row, wording: Wording, width: number) {
  return untold ? [] : phraseRuns(count, wording, width);
}

function barAt(count: Count, { start, length, enlarged }: InRange, y: number, side: Side): Omit<PlacedBar, 'labels'> {
  const bar = { x: side.left(start, length), y, width: length, height: thick };
  const edge = { bound: count.bound, x: side.x(start + length), y, height: thick, overhang, sign: side.sign };
  return { count, bar, edge, enlarged };
}

function at(label: Label, start: number, y: number, side: Side): PlacedLabel {
  return { ...label, x: side.x(start), y, anchor: 'start' };
}
