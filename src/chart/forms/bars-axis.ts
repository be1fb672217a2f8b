import type { Wording } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { type Box, boxOf, type PlacedLabel, setLabel } from '../label.ts';
import { px } from '../round.ts';
import type { Side } from '../side.ts';
import type { LengthScale } from './bars-scale.ts';

export interface Axis {
  ticks: PlacedTick[];
  /** Where the axis with its labels ends, in px. */
  bottom: number;
}

export interface PlacedTick {
  value: number;
  x: number;
  /** The parts of its line that cross no text, from and to, in px. */
  lines: [from: number, to: number][];
  /** Left out where it would touch another. */
  label: PlacedLabel | undefined;
}

/** What an axis is placed by; lengths in px. */
interface Place {
  scale: LengthScale;
  start: number;
  range: number;
  /** Where the bars end and the axis begins. */
  bottom: number;
  side: Side;
  width: number;
  /** The text that its lines must not cross. */
  taken: readonly Box[];
  wording: Wording;
}

/** Places light lines at the ticks of a scale, with their values below them. */
export function axisAt({ scale, start, range, bottom, side, width, taken, wording }: Place): Axis {
  const foot = bottom + 14;
  const placed = scale.ticks.map((value) => {
    const label = setLabel([[{ text: wording.number(value), style: 'tick' }]], width);
    const centre = start + scale.fraction(value) * range;
    const held = Math.min(Math.max(centre, label.width / 2), width - label.width / 2);
    const x = side.x(centre);
    const at: PlacedLabel = { ...label, x: side.x(held), y: foot + 2, anchor: 'middle' };
    return { value, x, lines: linesBetween(x, [0, foot], taken), label: at };
  });
  const step = firstStepWithRoom(placed.map(({ label }) => boxOf(label, side.direction)));
  const ticks = placed.map((tick, index) => ({ ...tick, label: index % step === 0 ? tick.label : undefined }));
  return { ticks, bottom: foot + 2 + Math.max(...placed.map(({ label }) => label.height)) };
}

function firstStepWithRoom(boxes: readonly Box[]): number {
  for (let step = 1; step < boxes.length; step += 1) {
    const kept = boxes.filter((_, index) => index % step === 0).sort((a, b) => a.x - b.x);
    const touches = kept.some((box, index) => {
      const next = kept[index + 1];
      return next !== undefined && box.x + box.width + 8 > next.x;
    });
    if (!touches) return step;
  }
  return boxes.length;
}

/** The parts of an upright line at `x` that cross no text, from and to, in px. */
export function linesBetween(
  x: number,
  [head, foot]: readonly [head: number, foot: number],
  taken: readonly Box[],
): [number, number][] {
  const lines: [number, number][] = [];
  let from = head;
  const across = taken
    .filter((box) => box.x - 4 < x && x < box.x + box.width + 4 && box.y + box.height > head && box.y < foot)
    .sort((a, b) => a.y - b.y);
  for (const box of across) {
    if (box.y - 2 > from) lines.push([from, box.y - 2]);
    from = Math.max(from, box.y + box.height + 2);
  }
  if (from < foot) lines.push([from, foot]);
  return lines;
}

/** Draws the axis; it belongs under the bars. */
export function drawAxis(svg: Group, { ticks }: Axis): void {
  const group = svg.append('g').attr('class', 'axis');
  drawRules(group, ticks);
  for (const { label } of ticks) if (label) drawLabel(group, label);
}

/** Draws light upright lines. */
export function drawRules(group: Group, rules: readonly Pick<PlacedTick, 'x' | 'lines'>[]): void {
  const d = rules
    .flatMap(({ x, lines }) => lines.map(([from, to]) => `M${px(x)} ${px(from)}v${px(to - from)}`))
    .join('');
  group.append('path').attr('class', 'rule').attr('d', d).attr('stroke', '#d9d4c6');
}
