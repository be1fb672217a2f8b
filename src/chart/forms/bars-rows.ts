import type { Count, Wording } from '../../documentary/index.ts';
import {
  type Box,
  elsewhereRuns,
  type Label,
  labelRuns,
  noteRuns,
  phraseRuns,
  type PlacedLabel,
  setLabel,
} from '../label.ts';
import { type Edge, edgeWidths } from '../marks.ts';
import type { Side } from '../side.ts';

/** A bar to place: how long it is, as a part of the longest. */
export interface Row {
  count: Count;
  length: number;
}

/** A bar that starts somewhere else than at the common start. */
export interface ShiftedRow extends Row {
  /** Where it starts, as a part of the longest. */
  from: number;
  /** Whether its number stays unsaid, because nobody knows it. */
  untold: boolean;
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
/** How far the text of a shifted bar stands from the line that leads to the bar, and the least width that it needs, in px. */
const indent = 8;
const leastColumn = (width: number) => Math.max(110, width * 0.3);

/** Places each bar under its own lines of text. */
export function stacked(rows: readonly (Row | ShiftedRow)[], room: Room): PlacedRows {
  const { width, wording, side } = room;
  const range = width - edgeRoom;
  let bottom = 0;
  const bars = rows.map((row): PlacedBar => {
    const { from, untold } = { from: 0, untold: false, ...row };
    const drawn = seen(row.count, row.length * range, room);
    const free = from > 0 ? from * range + indent : 0;
    const column = Math.max(width - free, leastColumn(width));
    const phrase = untold ? [] : phraseRuns(row.count, wording, column);
    const about = [labelRuns(row.count, wording), ...elsewhereRuns(row.count, wording), ...noteOf(drawn, wording)];
    const label = setLabel([...phrase, ...about], column);
    const top = bottom === 0 ? 0 : bottom + 22;
    const y = top + label.height + 6;
    bottom = y + thick + overhang;
    const labels = [at(label, Math.min(free, width - label.width), top, side)];
    // What is enlarged ends where it should, so that the last part stays within the whole.
    const start = Math.max(0, (from + row.length) * range - drawn.length);
    return { ...barAt(row.count, drawn, { start, y, side }), labels };
  });
  return { bars, start: 0, range, bottom };
}

/** Places labels in a column, bars beside them from a common start, and values at the ends of the bars. */
export function beside(rows: readonly Row[], room: Room): PlacedRows {
  const { width, wording, side } = room;
  const set = rows.map(({ count, length }) => ({
    count,
    length,
    label: setLabel([labelRuns(count, wording)], 200),
    value: [...phraseRuns(count, wording, 200), ...elsewhereRuns(count, wording)],
    // Beside a short bar there is room for longer lines.
    room: Math.max(200, (width - 260) * (1 - length)),
  }));
  const start = Math.max(...set.map(({ label }) => label.width)) + 18;
  const after = ({ bound }: Count) => edgeWidths[bound] + 10;
  const range = Math.min(
    ...set.map(
      ({ count, length, value, room: column }) =>
        (width - start - after(count) - setLabel(value, column).width) / Math.max(length, 0.01),
    ),
    width - start - edgeRoom,
  );
  let bottom = 0;
  const bars = set.map(({ count, length, label, value: runs, room: column }): PlacedBar => {
    const drawn = seen(count, length * range, room);
    const end = start + drawn.length + after(count);
    const note = noteOf(drawn, wording);
    // A bar that needs a note is short, and leaves it all the room.
    const value = note.length > 0 ? setLabel([...runs, ...note], width - end) : setLabel(runs, column);
    const height = Math.max(thick + 2 * overhang, label.height, value.height);
    const top = bottom === 0 ? 0 : bottom + 18;
    bottom = top + height;
    const middle = top + height / 2;
    const labels = [at(label, 0, middle - label.height / 2, side), at(value, end, middle - value.height / 2, side)];
    return { ...barAt(count, drawn, { start, y: middle - thick / 2, side }), labels };
  });
  return { bars, start, range, bottom };
}

/** How long a bar is drawn, in px. */
interface Seen {
  length: number;
  enlarged: boolean;
}

function seen({ value }: Count, length: number, { proportional }: Room): Seen {
  // A count that is not nothing must not look like nothing.
  const least = value > 0 ? leastSeen : 0;
  return { length: Math.max(least, length), enlarged: proportional && least > length };
}

function noteOf({ enlarged }: Seen, wording: Wording) {
  return enlarged ? [noteRuns(wording)] : [];
}

function barAt(
  count: Count,
  { length, enlarged }: Seen,
  { start, y, side }: { start: number; y: number; side: Side },
): Omit<PlacedBar, 'labels'> {
  const bar = { x: side.left(start, length), y, width: length, height: thick };
  const edge = { bound: count.bound, x: side.x(start + length), y, height: thick, overhang, sign: side.sign };
  return { count, bar, edge, enlarged };
}

function at(label: Label, start: number, y: number, side: Side): PlacedLabel {
  return { ...label, x: side.x(start), y, anchor: 'start' };
}
