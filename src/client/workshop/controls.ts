import type { ChartForm, Count, Event, Wording } from '../../documentary/index.ts';
import { barScales, type Material, type Order, orders, type Trial } from '../../publish/workshop/trial.ts';
import { choice } from '../choice.ts';
import { element } from '../element.ts';
import { words } from './words.ts';

const forms = ['bars', 'dots', 'circles', 'parts', 'timeline'] as const satisfies ChartForm[];
const fields = ['id', 'title', 'takeaway', 'note'] as const satisfies (keyof Trial)[];

/** Everything by which a trial is changed. */
export interface Controls {
  element: HTMLElement;
  show(trial: Trial): void;
}

/**
 * Makes the controls of the workshop.
 *
 * @param material what may be drawn
 * @param wording of the documentary's language
 * @param choose is called with what is changed
 */
export function controlsOf(
  { counts, events }: Material,
  wording: Wording,
  choose: (change: Partial<Trial>) => void,
): Controls {
  const { chart, explore } = wording.words;
  const form = choice(
    'form',
    'radio',
    words.form,
    forms.map((value) => ({ value, name: chart.forms[value] })),
    ([value]) => choose(value ? { form: value } : {}),
  );
  const scale = choice(
    'scale',
    'radio',
    words.scale,
    barScales.map((value) => ({ value, name: explore.scales[value] })),
    ([value]) => choose(value ? { scale: value } : {}),
  );
  const order = choice(
    'order',
    'radio',
    words.order,
    (Object.keys(orders) as Order[]).map((value) => ({ value, name: words.orders[value] })),
    ([value]) => choose(value ? { order: value } : {}),
  );
  const named = (count: Count) => `${count.label}: ${wording.phrase(count)}`;
  let ticked: readonly string[] = [];
  const shown = choice(
    'show',
    'checkbox',
    words.counts,
    counts.map((count) => ({ value: count.id, name: named(count) })),
    (ids) =>
      choose({ counts: [...ticked.filter((id) => ids.includes(id)), ...ids.filter((id) => !ticked.includes(id))] }),
  );
  const happened = choice(
    'events',
    'checkbox',
    words.events,
    events.map((event: Event) => ({ value: event.id, name: `${wording.date(event.date)}: ${event.title}` })),
    (ids) => choose({ events: ids }),
  );
  const whole = element('select', {}, ...counts.map((count) => element('option', { value: count.id }, named(count))));
  whole.addEventListener('change', () => choose({ whole: whole.value }));
  const ofWhole = element('label', { class: 'written' }, words.whole, whole);
  const inputs = fields.map((field) => {
    const input = element('input', { type: 'text', dir: 'auto', autocomplete: 'off' });
    input.addEventListener('input', () => choose({ [field]: input.value }));
    return { field, input };
  });
  const texts = element(
    'fieldset',
    { class: 'texts' },
    element('legend', {}, words.words),
    ...inputs.map(({ field, input }) => element('label', { class: 'written' }, words.fields[field], input)),
  );
  const list = [form, scale, order, shown, happened].map((group) => group.element);
  const panel = element('div', { class: 'choices' }, ...list, ofWhole, texts);
  return {
    element: element('div', { class: 'explore' }, panel),
    show(trial) {
      const inTime = trial.form === 'timeline';
      const free = { impossible: [], reason: '' };
      ticked = trial.counts;
      form.show({ chosen: [trial.form], ...free });
      scale.show({ chosen: [trial.scale], ...free });
      order.show({ chosen: [trial.order], ...free });
      shown.show({ chosen: trial.counts, ...free });
      happened.show({ chosen: trial.events, ...free });
      whole.value = trial.whole;
      for (const { field, input } of inputs) if (input.value !== trial[field]) input.value = trial[field];
      scale.element.hidden = trial.form !== 'bars';
      order.element.hidden = inTime;
      shown.element.hidden = inTime;
      happened.element.hidden = !inTime;
      ofWhole.hidden = trial.form !== 'parts';
    },
  };
}
