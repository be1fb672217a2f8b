import { type ScaleLinear, scaleLinear, utcTicks } from 'd3';
import { timeKind, type TimeKind } from '../chart/index.ts';
import { type DateOrSpan, extent, type Wording } from '../documentary/index.ts';

/** Where a date lies on an axis of time, in per cent of its length from the left. */
export interface TimeBand {
  kind: TimeKind;
  from: number;
  to: number;
}

/** Dates on one axis. */
export interface TimeBands {
  /** The first and the last day, as precise as the length of the axis asks for. */
  ends: [first: DateOrSpan, last: DateOrSpan];
  /** Where years, months, weeks or days begin, whichever are few enough. */
  ticks: number[];
  bands: TimeBand[];
}

const day = 86_400_000;

/**
 * Places dates on one axis from the first day that any of them covers to the last.
 *
 * @param dates at least one
 * @param direction of reading: time runs with it
 */
export function timeBands(dates: readonly DateOrSpan[], direction: 'ltr' | 'rtl'): TimeBands {
  const extents = dates.map(extent);
  const first = Math.min(...extents.map(({ start }) => +start));
  const last = Math.max(...extents.map(({ end }) => +end));
  const scale = scaleLinear([first, last], direction === 'rtl' ? [100, 0] : [0, 100]);
  const shown = last - first > 3 * 365 * day ? 'yyyy'.length : last - first > 90 * day ? 'yyyy-mm'.length : undefined;
  const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, shown ?? 'yyyy-mm-dd'.length);
  return {
    ends: [dayOf(first), dayOf(last - 1)],
    ticks: utcTicks(new Date(first), new Date(last), 6).map((tick) => placed(scale, +tick)),
    bands: extents.map(({ start, end }, index) => {
      const [from = 0, to = 0] = [placed(scale, +start), placed(scale, +end)].sort((a, b) => a - b);
      return { kind: timeKind(dates[index] ?? ''), from, to };
    }),
  };
}

function placed(scale: ScaleLinear<number, number>, instant: number): number {
  return Math.round(scale(instant) * 100) / 100;
}

/** What the marks of some dates mean, in words. */
export function legendOfDates(bands: readonly TimeBand[], { words }: Wording): string {
  const { timeLegend } = words.chart;
  const used = new Set(bands.map(({ kind }) => kind));
  return (Object.keys(timeLegend) as TimeKind[])
    .filter((kind) => used.has(kind))
    .map((kind) => timeLegend[kind])
    .join(' ');
}
