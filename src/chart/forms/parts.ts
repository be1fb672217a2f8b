import type { PartsChart, Wording } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { boxOf } from '../label.ts';
import { colored, defineHatch, drawEdge } from '../marks.ts';
import { type Rest, restOf } from '../rest.ts';
import { px } from '../round.ts';
import { type Side, sideOf } from '../side.ts';
import { drawCountBar } from './bars.ts';
import { drawRules, linesBetween } from './bars-axis.ts';
import { type PlacedBar, type PlacedRows, type ShiftedRow, stacked } from './bars-rows.ts';
import { enlargedIn, type Form, type Layout, standingsOf } from './form.ts';

/** A light line that leads from the end of one bar to the start of the next. */
export interface Lead {
  x: number;
  /** The parts of it that cross no text, from and to, in px. */
  lines: [from: number, to: number][];
}

export interface PartsLayout extends Layout {
  whole: PlacedBar;
  /** Each begins where the one before it ends. */
  parts: PlacedBar[];
  /** What the parts leave; absent where that is nothing. */
  rest: (PlacedBar & Pick<Rest, 'told'>) | undefined;
  leads: Lead[];
}

function layout(chart: PartsChart, { width, wording }: { width: number; wording: Wording }): PartsLayout {
  const side = sideOf(wording.direction, width);
  const rest = restOf(chart, wording);
  const rows = rowsOf(chart, rest);
  const placed = stacked(rows, { width, wording, side, proportional: true });
  const [wholeBar, ...bars] = placed.bars as [PlacedBar, ...PlacedBar[]];
  const restBar = rest && bars.pop();
  return {
    width,
    height: placed.bottom,
    enlarged: enlargedIn([wholeBar, ...bars]),
    whole: wholeBar,
    parts: bars,
    rest: restBar && { ...restBar, told: rest.told },
    leads: leadsOf(placed, rows, side),
  };
}

/** The whole, its parts one after the other, and the rest. */
function rowsOf({ counts: [whole, ...parts] }: PartsChart, rest: Rest | undefined): ShiftedRow[] {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const most = Math.max(whole.value, sum) || 1;
  let from = 0;
  const rows = [...parts, ...(rest ? [rest.count] : [])].map((count): ShiftedRow => {
    const row = { count, from, length: count.value / most, untold: count === rest?.count && !rest.told };
    from += row.length;
    return row;
  });
  return [{ count: whole, from: 0, length: whole.value / most, untold: false }, ...rows];
}

/** From each bar to the one that begins where it ends, and from the end of the whole to the last. */
function leadsOf({ bars, range }: PlacedRows, rows: readonly ShiftedRow[], side: Side): Lead[] {
  const taken = bars.flatMap(({ labels }) => labels.map((label) => boxOf(label, side.direction)));
  const lead = (at: number, upper: PlacedBar | undefined, lower: PlacedBar | undefined): Lead[] => {
    if (!upper || !lower) return [];
    const x = side.x(at * range);
    return [{ x, lines: linesBetween(x, [upper.bar.y + upper.bar.height, lower.bar.y], taken) }];
  };
  const between = rows.flatMap(({ from }, index) => (from > 0 ? lead(from, bars[index - 1], bars[index]) : []));
  return [...between, ...lead(rows[0]?.length ?? 0, bars[0], bars.at(-1))];
}

function draw({ whole, parts: placed, rest, leads }: PartsLayout, svg: Group, id: string): void {
  const hatch = `${id}-hatch`;
  defineHatch(svg, hatch, standingsOf([whole, ...placed]));
  drawRules(svg, leads);
  for (const bar of [whole, ...placed]) drawCountBar(svg, bar, hatch);
  if (rest) drawRest(svg, rest);
}

function drawRest(svg: Group, { count, bar, edge, labels, told }: NonNullable<PartsLayout['rest']>): void {
  const group = colored(svg.append('g'), count.standing);
  const outline = group.append('rect').attr('class', 'line').attr('x', px(bar.x)).attr('y', px(bar.y));
  outline.attr('width', px(bar.width)).attr('height', px(bar.height)).attr('fill', 'none').attr('stroke', '#6a665a');
  if (told) drawEdge(group, edge);
  for (const label of labels) drawLabel(group, label);
}

/** A whole and, below it, its parts at their places in it. */
export const parts = { layout, draw } satisfies Form<PartsChart, PartsLayout>;
