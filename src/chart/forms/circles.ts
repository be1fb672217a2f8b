import { scaleSqrt } from 'd3';
import type { Chart, Count, Wording } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { countRuns, noteRuns, type PlacedLabel, setLabel } from '../label.ts';
import { countGroup, defineHatch, fillShape } from '../marks.ts';
import { drawRim, type Rim, rimWidths, tiny } from '../rim.ts';
import { px } from '../round.ts';
import { type Side, sideOf } from '../side.ts';
import { arrange } from './circles-rows.ts';
import { enlargedIn, type Form, type Layout, standingsOf } from './form.ts';

type CircleChart = Extract<Chart, { form: 'circles' }>;

export interface PlacedCircle {
  count: Count;
  /** Centre and radius in px; absent where the count is zero. */
  rim: Rim | undefined;
  /** Whether it is drawn larger than it is, to be seen; its label says so. */
  enlarged: boolean;
  label: PlacedLabel;
}

export interface CirclesLayout extends Layout {
  circles: PlacedCircle[];
}

// A circle that is not nothing must not look like nothing; in px.
const leastSeen = 1.2;

function layout(chart: CircleChart, { width, wording }: { width: number; wording: Wording }): CirclesLayout {
  const side = sideOf(wording.direction, width);
  const most = Math.max(...chart.counts.map(({ value }) => value));
  const shares = chart.counts.map(({ value }) => (most > 0 ? Math.sqrt(value / most) : 0));
  const rims = chart.counts.map(({ bound }) => rimWidths[bound]);
  const { radius, rows } = arrange({ width, shares, rims });
  const radiusOf = scaleSqrt([0, most || 1], [0, radius]);
  const circles: PlacedCircle[] = [];
  let bottom = 0;
  for (const row of rows) {
    const cells = row.flatMap(({ index, start, width: room }) => {
      const count = chart.counts[index];
      return count ? [{ count, start, room, r: radiusOf(count.value) }] : [];
    });
    const top = bottom === 0 ? 0 : bottom + 32;
    const reach = Math.max(...cells.map(({ r, count }) => (r > 0 ? 2 * r + rimWidths[count.bound] : 0)));
    const below = Math.max(...cells.map(({ r, count }) => (r > 0 ? rimWidths[count.bound] : 0)));
    const base = top + reach;
    const y = base + below + (reach > 0 ? 8 : 0);
    for (const { count, start, room, r } of cells)
      circles.push(place(count, { start, room, r, base, y, side, wording }));
    bottom = Math.max(...circles.map(({ label }) => label.y + label.height));
  }
  return { width, height: bottom, enlarged: enlargedIn(circles), circles };
}

/** Where one circle goes: from `start`, `room` px wide, standing on `base`, with its text from `y` down. */
interface Place {
  start: number;
  room: number;
  r: number;
  base: number;
  y: number;
  side: Side;
  wording: Wording;
}

function place(count: Count, { start, room, r, base, y, side, wording }: Place): PlacedCircle {
  const enlarged = r > 0 && r < leastSeen;
  const note = enlarged ? [noteRuns(wording)] : [];
  const label = setLabel([...countRuns(count, wording, room), ...note], room);
  const { bound } = count;
  return {
    count,
    enlarged,
    rim: r > 0 ? { bound, x: side.x(start + r + rimWidths[bound]), y: base - r, r } : undefined,
    label: { ...label, x: side.x(start), y, anchor: 'start' },
  };
}

function draw({ circles: placed }: CirclesLayout, svg: Group, id: string): void {
  const hatch = `${id}-hatch`;
  defineHatch(svg, hatch, standingsOf(placed));
  for (const { count, rim, label } of placed) {
    const group = countGroup(svg, count);
    if (rim) {
      const seen = { ...rim, r: Math.max(rim.r, leastSeen) };
      const disc = group.append('circle').attr('cx', px(seen.x)).attr('cy', px(seen.y)).attr('r', px(seen.r));
      if (seen.r >= tiny || count.standing === 'established') fillShape(disc, count.standing, hatch);
      else disc.attr('fill', 'none');
      drawRim(group, seen, count.standing);
    }
    drawLabel(group, label);
  }
}

/** Circles with areas in proportion, which stand on common lines. */
export const circles = { layout, draw } satisfies Form<CircleChart, CirclesLayout>;
