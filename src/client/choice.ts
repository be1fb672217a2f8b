import { element } from './element.ts';

/** One option of a group. */
export interface Option<Value extends string> {
  value: Value;
  name: string;
}

/** How a group stands: what is chosen, what cannot be, and why. */
export interface Standing<Value extends string> {
  chosen: readonly Value[];
  impossible: readonly Value[];
  /** Why something cannot be chosen, as a sentence; empty where everything can. */
  reason: string;
}

/** A named group of native inputs. */
export interface Choice<Value extends string> {
  element: HTMLFieldSetElement;
  show(standing: Standing<Value>): void;
}

/**
 * Makes a group of radio buttons or checkboxes.
 *
 * @param id names the group in the page
 * @param legend names it for readers
 * @param chosen is called with everything that is chosen after each change
 */
export function choice<Value extends string>(
  id: string,
  type: 'radio' | 'checkbox',
  legend: string,
  options: readonly Option<Value>[],
  chosen: (values: Value[]) => void,
): Choice<Value> {
  const reason = element('p', { class: 'reason', id: `explore.${id}` });
  const inputs = options.map(({ value }) => element('input', { type, value, name: `explore.${id}` }));
  const labels = options.map(({ name }, index) => element('label', {}, inputs[index] ?? '', name));
  const list = element('div', { class: 'options' }, ...labels);
  const group = element('fieldset', { class: id }, element('legend', {}, legend), list, reason);
  group.addEventListener('change', () => {
    const checked = inputs.filter((input) => input.checked).map(({ value }) => value);
    chosen(options.map(({ value }) => value).filter((value) => checked.includes(value)));
  });
  return {
    element: group,
    show(standing) {
      for (const [index, { value }] of options.entries()) {
        const input = inputs[index]!;
        input.checked = standing.chosen.includes(value);
        input.disabled = standing.impossible.includes(value);
      }
      reason.textContent = standing.reason;
      if (standing.reason === '') group.removeAttribute('aria-describedby');
      else group.setAttribute('aria-describedby', reason.id);
    },
  };
}
