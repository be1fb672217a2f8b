import { canDraw, type Chart, type ChartForm, type Count, type CountChart, type Event } from '../documentary/index.ts';

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

/** The forms in which a chart may be drawn; which of them suit the counts shown, {@link suits} tells. */
export function formsOf({ form }: Chart): readonly ChartForm[] {
  if (form === 'timeline') return ['timeline'];
  // That counts are parts of one whole is for the editor to say.
  return form === 'parts' ? ['parts', 'bars', 'dots', 'circles'] : ['bars', 'dots', 'circles'];
}

/** What a chart may show or leave out, in its own order. A whole is no choice: its parts are never shown without it. */
export function itemsOf(chart: Chart): readonly (Event | Count)[] {
  if (chart.form === 'timeline') return chart.events;
  return chart.form === 'parts' ? chart.counts.slice(1) : chart.counts;
}

/** The counts of a chart that are drawn where a reader has chosen some of its items. */
export function countsShown(chart: CountChart, show: readonly string[]): Count[] {
  return chart.counts.filter(({ id }, index) => show.includes(id) || (chart.form === 'parts' && index === 0));
}

/** Whether a form can draw what a chart shows where a reader has chosen some of its items. */
export function suits(chart: Chart, form: ChartForm, show: readonly string[]): boolean {
  return chart.form === 'timeline' || countsShown(chart, show).every(({ value }) => canDraw(form, value));
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
