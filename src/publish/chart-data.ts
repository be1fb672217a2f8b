import {
  type Chart,
  chartCorrections,
  type CorrectionNote,
  type Count,
  type CountChart,
  type Event,
  type Imprint,
  type PartialDate,
  type Source,
  type Wording,
} from '../documentary/index.ts';
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
  /** The corrections of the chart and of the counts that it draws, the newest first, each with its address. */
  corrections: (CorrectionData & { subject: string; address: string })[];
  /** One entry a mark: counts, or events for a timeline. */
  counts?: CountData[];
  events?: EventData[];
}

export type CountData = ReturnType<typeof countData> & {
  /** In a chart of parts: the id of the whole, and null for the whole itself. */
  part_of?: string | null;
};
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
    corrections: chartCorrections(chart).map((note) => ({
      subject: note.subject,
      ...correctionData(note),
      address: paths.absolute(paths.correction(note.id)),
    })),
    ...(chart.form === 'timeline' ? { events: chart.events.map(eventData) } : { counts: countsData(chart, wording) }),
  };
}

/** The counts of a chart; of a whole and its parts each part names the whole. */
function countsData({ form, counts }: CountChart, wording: Wording): CountData[] {
  const [whole] = counts;
  return counts.map((count): CountData => {
    const data = countData(count, wording);
    if (form !== 'parts') return data;
    return { ...data, part_of: count === whole ? null : (whole?.id ?? null) };
  });
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
    corrections: (count.corrections ?? []).map(correctionData),
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

function correctionData({ date, said, right, why }: CorrectionNote) {
  return { date, said, right, why };
}
export type CorrectionData = ReturnType<typeof correctionData>;

function sourceData({ publisher, title, date, address, archived }: Source) {
  return { publisher, title, date, address, archived: archived ?? null };
}
export type SourceData = ReturnType<typeof sourceData>;
