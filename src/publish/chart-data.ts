import type { Chart, Count, Event, Imprint, PartialDate, Source, Wording } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/** What a chart is made from, as plain values that any program can read. */
export interface ChartData {
  id: string;
  form: Chart['form'];
  title: string;
  takeaway: string;
  note: string | null;
  /** Where the chart stands on the web. */
  address: string;
  documentary: string;
  publisher: string;
  licence: { name: string; address: string };
  language: string;
  published: PartialDate | null;
  updated: PartialDate | null;
  /** One entry a mark: counts, or events for a timeline. */
  counts?: CountData[];
  events?: EventData[];
}

export type CountData = ReturnType<typeof countData>;
export type EventData = ReturnType<typeof eventData>;

/**
 * The data of a chart.
 *
 * @param chart the chart
 * @param imprint the documentary that it belongs to
 * @param paths where the documentary stands
 * @param wording the words of its language
 */
export function chartData(chart: Chart, imprint: Imprint, paths: Paths, wording: Wording): ChartData {
  const { id, form, title, takeaway, note = null, published = null, updated = null } = chart;
  return {
    id,
    form,
    title,
    takeaway,
    note,
    address: paths.absolute(paths.chart(id)),
    documentary: imprint.title,
    publisher: imprint.publisher.name,
    licence: imprint.licence,
    language: imprint.language,
    published,
    updated,
    ...(chart.form === 'timeline'
      ? { events: chart.events.map(eventData) }
      : { counts: chart.counts.map((count) => countData(count, wording)) }),
  };
}

/** A count: its number apart from its bound and unit, and all three in words. */
export function countData(count: Count, wording: Wording) {
  return {
    id: count.id,
    label: count.label,
    value: count.value,
    bound: count.bound,
    unit: wording.unit(count),
    in_words: wording.phrase(count),
    counting_rule: count.rule,
    claimant: count.claimant,
    standing: count.standing,
    denied: count.denials.map(({ who, what, source }) => ({ who, what, source: sourceData(source) })),
    elsewhere: count.elsewhere.map((other) => ({
      value: other.value,
      bound: other.bound,
      unit: wording.unit(other),
      in_words: wording.phrase(other),
      note: other.note ?? null,
      source: sourceData(other.source),
    })),
    as_of: count.asOf,
    source: sourceData(count.source),
  };
}

/** An event; its date is ISO 8601, as precise as it is known. */
export function eventData(event: Event) {
  return {
    id: event.id,
    date: event.date,
    title: event.title,
    text: event.text ?? null,
    elsewhere: event.elsewhere.map(({ says, source }) => ({ says, source: sourceData(source) })),
    sources: event.sources.map(sourceData),
  };
}

function sourceData({ publisher, title, date, address, archived }: Source) {
  return { publisher, title, date, address, archived: archived ?? null };
}
export type SourceData = ReturnType<typeof sourceData>;
