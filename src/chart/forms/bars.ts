import type { Chart, Count, Wording } from '../../documentary/index.ts';
import { drawLabel } from '../draw-label.ts';
import {
  type Box,
  boxOf,
  countRuns,
  elsewhereRuns,
  type Label,
  labelRuns,
  phraseRuns,
  type PlacedLabel,
  setLabel,
} from '../label.ts';
import { countGroup, defineHatch, drawBar, drawEdge, type Edge, edgeWidths } from '../marks.ts';
import { type Side, sideOf } from '../side.ts';
import { type Axis, axisAt, drawAxis } from './bars-axis.ts';
import { type LengthScale, lengthScale } from './bars-scale.ts';
import { type Form, type Layout, standingsOf } from './form.ts';

type BarChart = Extract<Chart, { form: 'bars' }>;

export interface PlacedBar {
  count: Count;
  /** Without width where the count is zero. */
  bar: Box;
  edge: Edge;
  labels: PlacedLabel[];
}

export interface BarsLayout extends Layout {
  bars: PlacedBar[];
  /** Only on a logarithmic scale. */
  axis: Axis | undefined;
}

const thick = 20;
const overhang = 3;
const edgeRoom = 22;

function layout(chart: BarChart, { width, wording }: { width: number; wording: Wording }): BarsLayout {
  const side = sideOf(wording.direction, width);
  const scale = lengthScale(chart);
  const place = width < 480 ? stacked : beside;
  const { bars, start, range, bottom } = place(chart.counts, { width, wording, side, scale });
  if (chart.scale === 'linear') return { width, height: bottom, bars, axis: undefined };
  const taken = bars.flatMap(({ labels }) => labels.map((label) => boxOf(label, wording.direction)));
  const axis = axisAt({ scale, start, range, bottom, side, width, taken, wording });
  return { width, height: axis.bottom, bars, axis };
}

interface Room {
  width: number;
  wording: Wording;
  side: Side;
  scale: LengthScale;
}

interface Placed {
  bars: PlacedBar[];
  /** Where the bars start, counted from the start of the drawing, and how long the longest may be. */
  start: number;
  range: number;
  bottom: number;
}

/** Each bar under its own lines of text. */
function stacked(counts: readonly Count[], { width, wording, side, scale }: Room): Placed {
  const range = width - edgeRoom;
  let bottom = 0;
  const bars = counts.map((count): PlacedBar => {
    const label = setLabel(countRuns(count, wording, width), width);
    const top = bottom === 0 ? 0 : bottom + 22;
    const y = top + label.height + 6;
    bottom = y + thick + overhang;
    return { ...barAt(count, 0, y, scale.fraction(count.value) * range, side), labels: [at(label, 0, top, side)] };
  });
  return { bars, start: 0, range, bottom };
}

/** Labels in a column, bars beside them, values at the ends of the bars. */
function beside(counts: readonly Count[], { width, wording, side, scale }: Room): Placed {
  const rows = counts.map((count) => {
    const label = setLabel([labelRuns(count, wording)], 200);
    const fraction = scale.fraction(count.value);
    // Beside a short bar there is room for longer lines.
    const room = Math.max(200, (width - 260) * (1 - fraction));
    const value = setLabel([...phraseRuns(count, wording, 200), ...elsewhereRuns(count, wording)], room);
    return { count, label, value, fraction };
  });
  const start = Math.max(...rows.map(({ label }) => label.width)) + 18;
  const after = ({ bound }: Count) => edgeWidths[bound] + 10;
  const range = Math.min(
    ...rows.map(
      ({ count, value, fraction }) => (width - start - after(count) - value.width) / Math.max(fraction, 0.01),
    ),
    width - start - edgeRoom,
  );
  let bottom = 0;
  const bars = rows.map(({ count, label, value, fraction }): PlacedBar => {
    const height = Math.max(thick + 2 * overhang, label.height, value.height);
    const top = bottom === 0 ? 0 : bottom + 18;
    bottom = top + height;
    const middle = top + height / 2;
    const bar = barAt(count, start, middle - thick / 2, fraction * range, side);
    const labels = [
      at(label, 0, middle - label.height / 2, side),
      at(value, start + bar.bar.width + after(count), middle - value.height / 2, side),
    ];
    return { ...bar, labels };
  });
  return { bars, start, range, bottom };
}

function barAt(count: Count, start: number, y: number, length: number, side: Side): Omit<PlacedBar, 'labels'> {
  // A count that is not nothing must not look like nothing.
  const width = count.value > 0 ? Math.max(1, length) : 0;
  const bar = { x: side.left(start, width), y, width, height: thick };
  return {
    count,
    bar,
    edge: { bound: count.bound, x: side.x(start + width), y, height: thick, overhang, sign: side.sign },
  };
}

function at(label: Label, start: number, y: number, side: Side): PlacedLabel {
  return { ...label, x: side.x(start), y, anchor: 'start' };
}

function draw({ bars, axis }: BarsLayout, svg: Parameters<typeof drawLabel>[0], id: string): void {
  const hatch = `${id}-hatch`;
  defineHatch(svg, hatch, standingsOf(bars));
  if (axis) drawAxis(svg, axis);
  for (const { count, bar, edge, labels } of bars) {
    const group = countGroup(svg, count);
    if (bar.width > 0) drawBar(group, bar, edge.sign, count.standing, hatch);
    drawEdge(group, edge);
    for (const label of labels) drawLabel(group, label);
  }
}

/** Bars from a common start, on a linear or a logarithmic scale. */
export const bars = { layout, draw } satisfies Form<BarChart, BarsLayout>;
