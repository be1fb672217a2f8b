import type { Chart, Wording } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { boxOf } from '../label.ts';
import { countGroup, defineHatch, drawBar, drawEdge } from '../marks.ts';
import { sideOf } from '../side.ts';
import { type Axis, axisAt, drawAxis } from './bars-axis.ts';
import { beside, type PlacedBar, stacked } from './bars-rows.ts';
import { lengthScale } from './bars-scale.ts';
import { enlargedIn, type Form, type Layout, standingsOf } from './form.ts';

type BarChart = Extract<Chart, { form: 'bars' }>;

export interface BarsLayout extends Layout {
  bars: PlacedBar[];
  /** Only on a logarithmic scale. */
  axis: Axis | undefined;
}

function layout(chart: BarChart, { width, wording }: { width: number; wording: Wording }): BarsLayout {
  const side = sideOf(wording.direction, width);
  const scale = lengthScale(chart);
  const rows = chart.counts.map((count) => ({ count, length: scale.fraction(count.value) }));
  const proportional = chart.scale === 'linear';
  const place = width < 480 ? stacked : beside;
  const { bars, start, range, bottom } = place(rows, { width, wording, side, proportional });
  const enlarged = enlargedIn(bars);
  if (proportional) return { width, height: bottom, enlarged, bars, axis: undefined };
  const taken = bars.flatMap(({ labels }) => labels.map((label) => boxOf(label, wording.direction)));
  const axis = axisAt({ scale, start, range, bottom, side, width, taken, wording });
  return { width, height: axis.bottom, enlarged, bars, axis };
}

function draw({ bars: placed, axis }: BarsLayout, svg: Group, id: string): void {
  const hatch = `${id}-hatch`;
  defineHatch(svg, hatch, standingsOf(placed));
  if (axis) drawAxis(svg, axis);
  for (const bar of placed) drawCountBar(svg, bar, hatch);
}

/** Draws the bar of a count with its edge and its labels; `hatch` is the id of the hatching. */
export function drawCountBar(svg: Group, { count, bar, edge, labels }: PlacedBar, hatch: string): void {
  const group = countGroup(svg, count);
  if (bar.width > 0) drawBar(group, bar, edge.sign, count.standing, hatch);
  drawEdge(group, edge);
  for (const label of labels) drawLabel(group, label);
}

/** Bars from a common start, on a linear or a logarithmic scale. */
export const bars = { layout, draw } satisfies Form<BarChart, BarsLayout>;
