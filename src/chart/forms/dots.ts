import type { Chart, Count } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { type Box, countRuns, type PlacedLabel, setLabel } from '../label.ts';
import { countGroup, drawEdge, type Edge } from '../marks.ts';
import { px } from '../round.ts';
import { sideOf } from '../side.ts';
import { drawDot, type Pitch } from './dots-dot.ts';
import type { Form, Layout, LayoutOptions } from './form.ts';

type DotChart = Extract<Chart, { form: 'dots' }>;

export interface DotBlock {
  count: Count;
  columns: number;
  /** The full rows, and the dots of the last row where it is not full; together they are the value. */
  rows: number;
  rest: number;
  /** The box of the block with its incomplete row, in px; without height where the count is zero. */
  box: Box;
  edge: Edge | undefined;
  label: PlacedLabel;
}

export interface DotsLayout extends Layout {
  /** From one dot to the next in px, the same for every count. */
  pitch: Pitch;
  blocks: DotBlock[];
}

const edgeRoom = 18;
const edgeHeight = 9;
const leastBeside = 140;

function layout(chart: DotChart, { width, wording, fine = false }: LayoutOptions): DotsLayout {
  const pitch = fine ? 2.5 : width < 480 ? 3 : 4;
  const most = Math.floor((width - edgeRoom) / pitch / 10) * 10;
  const side = sideOf(wording.direction, width);
  let bottom = 0;
  const blocks = chart.counts.map((count): DotBlock => {
    const { columns, rows, rest } = shape(count.value, most);
    const blockWidth = columns * pitch;
    const blockHeight = (rows + (rest > 0 ? 1 : 0)) * pitch;
    const top = bottom === 0 ? 0 : bottom + 28;
    const start = blockWidth === 0 ? 0 : blockWidth + edgeRoom + 6;
    const besideIt = width - start >= leastBeside;
    const column = Math.min(besideIt ? width - start : width, 460);
    const label = setLabel(countRuns(count, wording, column), column);
    const y = besideIt ? top + 4 : Math.ceil(top + label.height + 8);
    const box = { x: side.left(0, blockWidth), y, width: blockWidth, height: blockHeight };
    bottom = Math.ceil(Math.max(y + blockHeight + (blockHeight > 0 ? edgeHeight - pitch : 0), top + label.height));
    const placed: PlacedLabel = { ...label, x: side.x(besideIt ? start : 0), y: top, anchor: 'start' };
    const last = rest > 0 ? rest : columns;
    const end = { x: side.x(last * pitch + 1), y: y + edgeTop(rows, rest, pitch), sign: side.sign };
    const edge: Edge = { ...end, bound: count.bound, height: edgeHeight, overhang: 0 };
    return { count, columns, rows, rest, box, edge: count.value > 0 ? edge : undefined, label: placed };
  });
  return { width, height: bottom, enlarged: [], pitch, blocks };
}

/** The top of the edge below the top of its block: beside a full last row, below the dots that an incomplete one ends under. */
function edgeTop(rows: number, rest: number, pitch: Pitch): number {
  if (rest > 0) return rows * pitch;
  const height = rows * pitch - 1;
  return height < edgeHeight ? (height - edgeHeight) / 2 : height - edgeHeight;
}

/** Compact blocks about two and a half times as wide as high, and as many columns as there is room for in large ones. */
function shape(value: number, most: number): { columns: number; rows: number; rest: number } {
  if (!Number.isSafeInteger(value)) throw new RangeError(`dots need whole units: ${value}`);
  if (value <= 10) return { columns: value, rows: value > 0 ? 1 : 0, rest: 0 };
  const columns = Math.min(most, Math.max(10, Math.round(Math.sqrt(value * 2.5) / 10) * 10));
  return { columns, rows: Math.floor(value / columns), rest: value % columns };
}

function draw({ blocks, pitch }: DotsLayout, svg: Group, id: string): void {
  for (const { count, rows, rest, box, edge, label } of blocks) {
    const group = countGroup(svg, count);
    if (edge) {
      const restX = edge.sign === 1 ? box.x : box.x + box.width - rest * pitch;
      const dot = `${id}-${count.id}`;
      drawDot(group, dot, { standing: count.standing, pitch, x: box.x, y: box.y });
      const rect = (x: number, y: number, width: number, height: number) =>
        group
          .append('rect')
          .attr('x', px(x))
          .attr('y', px(y))
          .attr('width', width)
          .attr('height', height)
          .attr('fill', `url(#${dot})`);
      if (rows > 0) rect(box.x, box.y, box.width, rows * pitch);
      if (rest > 0) rect(restX, box.y + rows * pitch, rest * pitch, pitch);
      drawEdge(group, edge);
    }
    drawLabel(group, label);
  }
}

/** One dot for each unit, all of the same size; large counts cost no more than small ones. */
export const dots = { layout, draw } satisfies Form<DotChart, DotsLayout>;
