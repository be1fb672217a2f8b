import { canDraw, type Chart, type ChartForm, type Count, type Event } from '../documentary/index.ts';

/** How marks stand for values: by their length or their number, by the logarithm of it, or by their area. */
export type Scale = 'linear' | 'logarithmic' | 'area';

/** What a reader may choose of a chart: its form, its scale, and which of its counts or events are shown. */
export interface State {
  form: ChartForm;
  scale: Scale;
  /** Ids in the order of the chart, at least one. */
  show: readonly string[];
}

/** The scales of each form, the usual one first. */
export const scalesOf = {
  bars: ['linear', 'logarithmic'],
  dots: ['linear'],
  circles: ['area'],
  parts: ['linear'],
  timeline: ['linear'],
} as const satisfies Record<ChartForm, readonly [Scale, ...Scale[]]>;

/**
 * The forms in which a chart may be drawn; which of them suit the counts shown, {@link suits} tells. A whole and its
 * parts have one form: in another they would look like so many things, and other counts are no parts of each other.
 */
export function formsOf({ form }: Chart): readonly ChartForm[] {
  return form === 'timeline' || form === 'parts' ? [form] : ['bars', 'dots', 'circles'];
}

/** What a chart may show or leave out, in its own order. A whole is no choice: its parts are never shown without it. */
export function itemsOf(chart: Chart): readonly (Event | Count)[] {
  if (chart.form === 'timeline') return chart.events;
  return chart.form === 'parts' ? chart.counts.slice(1) : chart.counts;
}

/** Whether a form can draw each of some counts of a chart. */
export function suits(chart: Chart, form: ChartForm, show: readonly string[]): boolean {
  return chart.form === 'timeline' || chart.counts.every(({ id, value }) => !show.includes(id) || canDraw(form, value));
}

/** The chart as the editor has it. */
export function ownState(chart: Chart): State {
  const { form } = chart;
  return { form, scale: usualScale(chart, form), show: itemsOf(chart).map(({ id }) => id) };
}

/** The scale of a chart in a form, before anybody chooses: the editor's, or the usual one where the form is another. */
export function usualScale(chart: Chart, form: ChartForm): Scale {
  return chart.form === 'bars' && form === 'bars' ? chart.scale : scalesOf[form][0];
}

/**
 * The state that an address asks for. What the chart does not have or its form cannot draw is as the editor has it.
 *
 * @param query the part of an address after its `?`: `form`, `scale`, and `show` with ids and commas between them
 */
export function stateFrom(chart: Chart, query: string): State {
  const asked = new URLSearchParams(query);
  const ids = new Set(asked.get('show')?.split(','));
  const all = itemsOf(chart).map(({ id }) => id);
  const some = all.filter((id) => ids.has(id));
  const show = some.length > 0 ? some : all;
  const form = formsOf(chart).find((one) => one === asked.get('form') && suits(chart, one, show)) ?? chart.form;
  const scale = scalesOf[form].find((one) => one === asked.get('scale')) ?? usualScale(chart, form);
  return { form, scale, show };
}

/** The query of a state with its `?`, in which only what the reader has changed stands; empty where that is nothing. */
export function queryOf(chart: Chart, { form, scale, show }: State): string {
  const parts = [
    ...(form === chart.form ? [] : [`form=${form}`]),
    ...(scale === usualScale(chart, form) ? [] : [`scale=${scale}`]),
    ...(show.length === itemsOf(chart).length ? [] : [`show=${show.join(',')}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
