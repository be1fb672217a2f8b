import { scalesOf } from '../../chart/index.ts';
import type { ChartEntry, ChartForm, Count, Event, Imprint } from '../../documentary/index.ts';

/** What the workshop of charts needs of a documentary. It has nothing but plain values, so that JSON holds it. */
export interface Material {
  counts: Count[];
  events: Event[];
  imprint: Imprint;
}

/** The orders in which counts may stand, each by its comparison; `chosen` keeps the order in which they were ticked. */
export const orders = {
  chosen: undefined,
  largest: (a: Count, b: Count) => b.value - a.value,
  smallest: (a: Count, b: Count) => a.value - b.value,
} as const satisfies Record<string, ((a: Count, b: Count) => number) | undefined>;
export type Order = keyof typeof orders;

/** A chart that an editor tries out. */
export interface Trial {
  /** The name of its file, without .yaml. */
  id: string;
  form: ChartForm;
  scale: 'linear' | 'logarithmic';
  order: Order;
  title: string;
  takeaway: string;
  note: string;
  /** The id of the count that the others are parts of. */
  whole: string;
  /** Ids, in the order in which they were chosen. */
  counts: string[];
  events: string[];
}

/** The scales between which a trial may choose: only bars have more than one. */
export const barScales: readonly Trial['scale'][] = scalesOf.bars;

/**
 * What is tried before anybody chooses: the first two counts as bars, or what happened where there are no counts.
 *
 * @param words what stands in the place of a title and a takeaway that nobody has written yet
 */
export function firstTrial(
  { counts, events }: Material,
  { title, takeaway }: Pick<Trial, 'title' | 'takeaway'>,
): Trial {
  return {
    id: 'new-chart',
    form: counts.length === 0 && events.length > 0 ? 'timeline' : 'bars',
    scale: 'linear',
    order: 'chosen',
    title,
    takeaway,
    note: '',
    whole: counts[0]?.id ?? '',
    counts: counts.slice(0, 2).map(({ id }) => id),
    events: events.map(({ id }) => id),
  };
}

/** The trial that an address asks for; what it does not say, or says of no entry of the record, is as in the first one. */
export function trialFrom(query: string, material: Material, first: Trial): Trial {
  const asked = new URLSearchParams(query);
  const text = (name: 'id' | 'title' | 'takeaway' | 'note') => asked.get(name) ?? first[name];
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === asked.get(name)) ?? otherwise;
  const ids = (name: 'counts' | 'events') => {
    const known = new Set(material[name].map(({ id }) => id));
    const named = asked.get(name);
    return named === null ? first[name] : [...new Set(named.split(','))].filter((id) => known.has(id));
  };
  return {
    id: text('id'),
    form: one('form', Object.keys(scalesOf) as ChartForm[], first.form),
    scale: one('scale', barScales, first.scale),
    order: one('order', Object.keys(orders) as Order[], first.order),
    title: text('title'),
    takeaway: text('takeaway'),
    note: text('note'),
    whole: one(
      'whole',
      material.counts.map(({ id }) => id),
      first.whole,
    ),
    counts: ids('counts'),
    events: ids('events'),
  };
}

/** The query of a trial with its `?`, in which only what differs from the first one stands. */
export function trialQuery(trial: Trial, first: Trial): string {
  const changed = Object.entries(trial).filter(([name, value]) => String(value) !== String(first[name as keyof Trial]));
  const query = new URLSearchParams(changed.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '' : `?${query}`;
}

/** The trial as its file has it, with nothing that the form does not take. */
export function entryOf(trial: Trial, { counts, events }: Material): ChartEntry {
  const { form } = trial;
  const [title, takeaway, note] = [trial.title.trim(), trial.takeaway.trim(), trial.note.trim()];
  const common = { title, takeaway, ...(note !== '' && { note }) };
  if (form === 'timeline') {
    const chosen = events.map(({ id }) => id).filter((id) => trial.events.includes(id));
    return { form, ...common, ...(chosen.length < events.length && { events: chosen }) };
  }
  const by = orders[trial.order];
  const known = trial.counts.flatMap((id) => counts.find((count) => count.id === id) ?? []);
  const ids = (by ? known.toSorted(by) : known).map(({ id }) => id);
  if (form === 'parts') return { form, ...common, whole: trial.whole, counts: ids.filter((id) => id !== trial.whole) };
  if (form === 'bars') return { form, ...common, counts: ids, scale: trial.scale };
  return { form, ...common, counts: ids };
}
