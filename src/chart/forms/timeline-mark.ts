import type { ScaleLinear } from 'd3';
import { type DateOrSpan, extent, precision } from '../../documentary/index.ts';
import type { Group } from '../draw-label.ts';
import { px } from '../round.ts';

/** From instants, in ms of Unix time, to px down the page. */
export type TimeScale = ScaleLinear<number, number>;

/** How a date is drawn: a day as a dot, a span as a bar, a day of which only the month or year is known as an open bar. */
export type TimeKind = 'day' | 'span' | 'vague';

/** Where a date lies on the time scale, in px down the page. */
export interface TimeMark {
  kind: TimeKind;
  from: number;
  to: number;
  /** Where the line to the label starts: the day, the first day of a span, the last on which a vague date can lie. */
  anchor: number;
  /** 0 on the axis, higher further towards the start, so that no two bars cover each other. */
  lane: number;
}

export const laneWidth = 13;
const lanes = 6;
const radius = 5;
const shortest = 8;

/** How a date is drawn. */
export function timeKind(date: DateOrSpan): TimeKind {
  if (date.includes('/')) return 'span';
  return precision(date) === 'day' ? 'day' : 'vague';
}

/** The mark of a date on a scale, still on the axis. */
export function timeMark(date: DateOrSpan, scale: TimeScale): TimeMark {
  const { start, end } = extent(date);
  const kind = timeKind(date);
  const middle = (scale(start) + scale(end)) / 2;
  if (kind === 'day') return { kind, from: middle - radius, to: middle + radius, anchor: middle, lane: 0 };
  const half = Math.max(scale(end) - scale(start), shortest) / 2;
  const anchor = kind === 'span' ? middle - half + shortest / 2 : middle + half - shortest / 2;
  return { kind, from: middle - half, to: middle + half, anchor, lane: 0 };
}

/** Gives each bar a lane in which it covers nothing, as far as there are lanes; dots keep to the axis. */
export function inLanes<Of extends { mark: TimeMark }>(items: readonly Of[]): Of[] {
  const taken: TimeMark[][] = [items.map(({ mark }) => mark).filter(({ kind }) => kind === 'day')];
  return items.map((item) => {
    if (item.mark.kind === 'day') return item;
    const { from, to } = item.mark;
    let lane = 0;
    while (lane < lanes - 1 && (taken[lane] ?? []).some((other) => from < other.to + 2 && other.from < to + 2))
      lane += 1;
    const mark = { ...item.mark, lane };
    (taken[lane] ??= []).push(mark);
    return { ...item, mark };
  });
}

/** Draws a mark around an x. */
export function drawTimeMark(group: Group, { kind, from, to }: TimeMark, x: number): void {
  if (kind === 'day') {
    const dot = group
      .append('circle')
      .attr('class', 'day')
      .attr('cx', px(x))
      .attr('cy', px((from + to) / 2));
    dot.attr('r', radius).attr('fill', 'currentColor');
    return;
  }
  const bar = group
    .append('rect')
    .attr('class', kind)
    .attr('x', px(x - 3.5))
    .attr('y', px(from));
  bar.attr('width', 7).attr('height', px(to - from));
  if (kind === 'span') bar.attr('fill', 'currentColor');
  else bar.attr('fill', '#fff').attr('stroke', 'currentColor').attr('stroke-width', 1.5);
}
