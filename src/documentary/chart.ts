import type { ChartEntry, ChartForm } from './chart-spec.ts';
import type { CorrectionNote } from './correction.ts';
import type { Count } from './count.ts';
import type { Event } from './event.ts';
import type { Source } from './source.ts';

type Resolved<Entry> = Entry extends { form: 'timeline' }
  ? Omit<Entry, 'events'> & { id: string; events: Event[] }
  : Entry extends { form: 'parts' }
    ? Omit<Entry, 'whole' | 'counts'> & { id: string; counts: [whole: Count, ...parts: Count[]] }
    : Omit<Entry, 'counts'> & { id: string; counts: Count[] };

/** A chart with the counts or events that it draws. */
export type Chart = Resolved<ChartEntry> & {
  /** Its own corrections and those of counts that only its texts give; left out where there are none. */
  corrections?: CorrectionNote[];
};
export type CountChart = Extract<Chart, { counts: Count[] }>;
export type PartsChart = Extract<Chart, { form: 'parts' }>;
export type TimelineChart = Extract<Chart, { events: Event[] }>;

/** The sources that a chart rests on, each once, in the order of its marks. */
export function chartSources(chart: Chart): Source[] {
  return chart.form === 'timeline' ? once(chart.events.flatMap((event) => event.sources)) : countSources(chart.counts);
}

/** Where counts were published, each source once, in the order of the counts. */
export function countSources(counts: readonly Count[]): Source[] {
  return once(counts.map(({ source }) => source));
}

function once(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** How many dots one count may have in a chart. */
export const mostDots = 10_000_000;

/** Whether a form can draw a value: dots stand for whole units, and not for more than {@link mostDots}. */
export function canDraw(form: ChartForm, value: number): boolean {
  return form !== 'dots' || (Number.isInteger(value) && value <= mostDots);
}
