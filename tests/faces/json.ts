import {
  type Chart,
  chartCorrections,
  type CorrectionNote,
  type Count,
  type Event,
  type Source,
} from '../../src/documentary/index.ts';
import { type Place, type Said } from './face.ts';
import { correctedIn } from './notes.ts';
import { chartText, countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { addressHole, type Template, words } from './template.ts';

/** A value of JSON in which texts may have gaps. */
export type Due = string | number | null | Template | readonly Due[] | { readonly [key: string]: Due };

type Leaf = [path: string[], due: string | number, read: (value: unknown) => Said];

function leavesOf(due: Due, path: string[] = []): Leaf[] {
  if (due === null) return [[path, 'null', (value) => (value === null ? 'null' : String(value))]];
  if (typeof due !== 'object') return [[path, due, (value) => (typeof value === 'number' ? value : String(value))]];
  if (isTemplate(due)) return [[path, due.due, (value) => due.read(typeof value === 'string' ? value : undefined)]];
  if (!Array.isArray(due)) return Object.entries(due).flatMap(([key, each]) => leavesOf(each, [...path, key]));
  const length: Leaf = [[...path, 'length'], due.length, (value) => Number(value)];
  return [length, ...due.flatMap((each: Due, index) => leavesOf(each, [...path, String(index)]))];
}

const isTemplate = (due: object): due is Template => 'pieces' in due;

/** What a value of JSON has to say, part by part. */
export function jsonPlaces(file: string, of: string, due: Due, find: (site: Site) => unknown): Place[] {
  return leavesOf(due).map(([path, leaf, read]) => ({
    file,
    of,
    fact: path.join('.'),
    due: leaf,
    read: (site) =>
      read(
        path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], find(site)),
      ),
  }));
}

const sourceDue = ({ publisher, title, date, address, archived }: Source) => ({
  publisher,
  title,
  date,
  address,
  archived: archived ?? null,
});

function correctionDue(record: TheRecord, note: CorrectionNote) {
  const { said, right, why } = correctedIn(record, note);
  return { date: note.date, said, right, why };
}

/** The corrections that a chart has to tell of, as its data have them. */
export const chartCorrectionsDue = (record: TheRecord, chart: Chart) =>
  chartCorrections(chart).map((note) => ({
    subject: correctedIn(record, note).subject,
    ...correctionDue(record, note),
    address: words`${addressHole(`corrections/#${note.id}`)}`,
  }));

/** A count as the data of its charts have it. */
export function countDue(record: TheRecord, count: Count): { [key: string]: Due } {
  return {
    id: count.id,
    label: countText(record, count, 'label'),
    value: count.value,
    bound: count.bound,
    unit: record.unit(count),
    in_words: words`${record.amount(count)}`,
    counting_rule: countText(record, count, 'rule'),
    claimant: countText(record, count, 'claimant'),
    standing: count.standing,
    denied: count.denials.map(({ source }, index) => ({
      who: countText(record, count, 'denials', index, 'who'),
      what: countText(record, count, 'denials', index, 'what'),
      source: sourceDue(source),
    })),
    elsewhere: count.elsewhere.map((other, index) => ({
      value: other.value,
      bound: other.bound,
      unit: record.unit(other),
      in_words: words`${record.amount(other)}`,
      note: record.text('counts.yaml', count.id, 'elsewhere', index, 'note') ?? null,
      source: sourceDue(other.source),
    })),
    corrections: (count.corrections ?? []).map((note) => correctionDue(record, note)),
    as_of: count.asOf,
    source: sourceDue(count.source),
  };
}

function eventDue(record: TheRecord, { id, date, sources, elsewhere }: Event): Due {
  return {
    id,
    date,
    title: record.text('events.yaml', id, 'title') ?? null,
    text: record.text('events.yaml', id, 'text') ?? null,
    elsewhere: elsewhere.map(({ says, source }) => ({ says, source: sourceDue(source) })),
    sources: sources.map(sourceDue),
  };
}

/** The data of a chart as JSON has them. */
export function chartDue(record: TheRecord, chart: Chart): Due {
  const { title, publisher, licence, language } = record.documentary;
  return {
    id: chart.id,
    form: chart.form,
    title: chartText(record, chart, 'title'),
    takeaway: chartText(record, chart, 'takeaway'),
    note: record.text(`charts/${chart.id}.yaml`, 'note') ?? null,
    address: words`${addressHole(`charts/${chart.id}/`)}`,
    documentary: title,
    publisher: publisher.name,
    licence: { name: licence.name, address: licence.address },
    language,
    published: chart.published ?? null,
    updated: chart.updated ?? null,
    corrections: chartCorrectionsDue(record, chart),
    ...(chart.form === 'timeline'
      ? { events: chart.events.map((event) => eventDue(record, event)) }
      : {
          counts: chart.counts.map((count, index) => ({
            ...countDue(record, count),
            ...(chart.form === 'parts' && { part_of: index === 0 ? null : chart.counts[0].id }),
          })),
        }),
  };
}
