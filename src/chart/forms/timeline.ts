import { scaleLinear, ticks } from 'd3';
import { datesElsewhere, type Event, extent, type TimelineChart, type Wording } from '../../documentary/index.ts';
import { drawLabel, type Group } from '../draw-label.ts';
import { type Label, type PlacedLabel, setLabel, textRuns } from '../label.ts';
import { markGroup } from '../marks.ts';
import { px } from '../round.ts';
import { sideOf } from '../side.ts';
import type { Run } from '../wrap.ts';
import { dodge } from './timeline-dodge.ts';
import type { Form, Layout } from './form.ts';
import { drawTimeMark, inLanes, laneWidth, type TimeMark, timeMark, type TimeScale } from './timeline-mark.ts';

export interface PlacedEvent {
  event: Event;
  mark: TimeMark & { x: number };
  /** The line from the mark to its label, as points in px. */
  connector: [x: number, y: number][];
  label: PlacedLabel;
}

export interface TimelineLayout extends Layout {
  axis: { x: number; from: number; to: number };
  years: PlacedLabel[];
  events: PlacedEvent[];
}

const gap = 18;
const firstLine = 9.5;
const day = 86_400_000;

function layout(chart: TimelineChart, { width, wording }: { width: number; wording: Wording }): TimelineLayout {
  const side = sideOf(wording.direction, width);
  const extents = chart.events.map(({ date }) => extent(date));
  const first = Math.min(...extents.map(({ start }) => +start));
  const last = Math.max(...extents.map(({ end }) => +end));
  const long = last - first > 3 * 365 * day;
  const yearRoom = long ? setLabel([[{ text: wording.date('2000'), style: 'tick' }]], width).width + 10 : 0;

  // A first setting, in the narrowest column that lanes may leave, tells how long the axis has to be.
  const column = (lanes: number) => yearRoom + 6 + lanes * laneWidth + 34;
  const set = (event: Event, lanes: number) =>
    setLabel(paragraphs(event, wording), Math.min(width - column(lanes), 470));
  const roughly = chart.events.reduce((sum, event) => sum + set(event, 2).height + gap, -gap);
  const length = Math.max(roughly * 1.15, chart.events.length > 1 ? 140 : 60);
  const scale = scaleLinear([first, last], [firstLine, length - firstLine]);

  const marks = inLanes(chart.events.map((event) => ({ event, mark: timeMark(event.date, scale) })));
  marks.sort((a, b) => a.mark.anchor - b.mark.anchor);
  const lanes = Math.max(0, ...marks.map(({ mark }) => mark.lane));
  const start = column(lanes);
  const labels = marks.map(({ event }) => set(event, lanes));
  const needed = labels.reduce((sum, label) => sum + label.height + gap, 0);
  const tops = dodge(
    marks.map(({ mark }) => mark.anchor - firstLine),
    labels.map((label) => label.height + gap),
    Math.max(needed, length + gap),
  );

  const axis = yearRoom + 6 + lanes * laneWidth;
  const events = marks.map(({ event, mark }, index): PlacedEvent => {
    const label: Label = labels[index] ?? setLabel([], width);
    const top = tops[index] ?? 0;
    const from = axis - mark.lane * laneWidth;
    const points: [number, number][] = [
      [from, mark.anchor],
      [axis + 9, mark.anchor],
      [start - 14, top + firstLine],
      [start - 6, top + firstLine],
    ];
    return {
      event,
      mark: { ...mark, x: side.x(from) },
      connector: points.map(([x, y]) => [side.x(x), y]),
      label: { ...label, x: side.x(start), y: top, anchor: 'start' },
    };
  });
  const ends = events.map(({ label, mark }) => Math.max(label.y + label.height, mark.to + 1));
  const years = long ? yearLabels(scale, wording, side.x(yearRoom - 10)) : [];
  return {
    width,
    height: Math.max(length, ...ends),
    enlarged: [],
    axis: { x: side.x(axis), from: 0, to: length },
    years,
    events,
  };
}

function paragraphs(event: Event, wording: Wording): Run[][] {
  const { date, title, text } = event;
  return [
    [{ text: wording.date(date), style: 'date' }],
    ...datesElsewhere(event, wording).map((line) => textRuns(line, 'elsewhere')),
    textRuns(title, 'title'),
    ...(text ? [textRuns(text, 'label')] : []),
  ];
}

function yearLabels(scale: TimeScale, wording: Wording, x: number): PlacedLabel[] {
  const [top = 0, bottom = 0] = scale.range();
  const [first = 0, last = 0] = scale.domain();
  const yearOf = (instant: number) => new Date(instant).getUTCFullYear();
  const years = ticks(yearOf(first), yearOf(last), Math.max(2, (bottom - top) / 90)).filter(Number.isInteger);
  return years
    .map((year) => ({ year: String(year).padStart(4, '0'), start: Date.UTC(year, 0) }))
    .filter(({ start }) => start >= first && start <= last)
    .map(({ year, start }) => {
      const label = setLabel([[{ text: wording.date(year), style: 'tick' }]], 100);
      return { ...label, x, y: scale(start) - label.height / 2, anchor: 'end' };
    });
}

function draw({ axis, years, events }: TimelineLayout, svg: Group): void {
  const lines = events.map(({ connector }) => `M${connector.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`);
  line(svg, lines).attr('stroke-width', 0.75);
  const strokes = years.map(({ y, height }) => `M${px(axis.x - 4)} ${px(y + height / 2)}h8`);
  line(svg, [`M${px(axis.x)} ${px(axis.from)}V${px(axis.to)}`, ...strokes]);
  for (const year of years) drawLabel(svg, year);
  for (const { event, mark, label } of events) {
    const group = markGroup(svg, event.id);
    drawTimeMark(group, mark, mark.x);
    drawLabel(group, label);
  }
}

function line(svg: Group, parts: readonly string[]): Group {
  const path = svg.append('path').attr('class', 'line').attr('d', parts.join(''));
  return path.attr('fill', 'none').attr('stroke', '#6a665a');
}

/** Events on a time scale that runs down the page. */
export const timeline = { layout, draw } satisfies Form<TimelineChart, TimelineLayout>;
