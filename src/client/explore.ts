import { ownState, type State, stateFrom } from '../chart/index.ts';
import type { Explorable } from '../publish/explorable.ts';
import { keepInAddress } from './address.ts';
import { controlsOf } from './controls.ts';
import { downloads } from './downloads.ts';
import { element } from './element.ts';
import { redrawEmbed } from './redraw-embed.ts';
import { redrawer } from './redraw.ts';
import { snippets } from './snippets.ts';
import { version } from './version.ts';
import { viewer } from './view.ts';

/**
 * Shows the page of a chart in a frame in the state that a query asks for.
 *
 * @param material the chart and what else is needed
 * @param query of the address, with or without its `?`
 */
export function redraw(material: Explorable, query: string): void {
  redrawEmbed(viewer(material)(stateFrom(material.chart, query)));
}

/**
 * Opens the controls of the chart of a page, in the state that the address asks for.
 *
 * @param section stands in the figure and holds what the chart is made of
 * @param button shows and hides the controls
 */
export function explore(section: HTMLElement, button: HTMLButtonElement): void {
  const figure = section.closest('figure');
  const status = section.querySelector('[role="status"]');
  if (!figure || !status) throw new Error('no figure to explore');
  const material = JSON.parse(section.querySelector('script')?.textContent ?? '') as Explorable;
  const { chart } = material;
  const view = viewer(material);
  const links = document.querySelectorAll<HTMLAnchorElement>('.downloads a[download]');
  const areas = document.querySelectorAll<HTMLTextAreaElement>('textarea[data-snippet]');
  const followers = [redrawer(figure), version(status), downloads(chart.id, [...links]), snippets([...areas])];

  let state = stateFrom(chart, location.search);
  const show = (next: State) => {
    state = next;
    const shown = view(state);
    for (const control of controls) control.show(state);
    for (const follow of followers) void follow(shown);
    return shown;
  };
  const choose = (change: Partial<State>) => keepInAddress(show({ ...state, ...change }).query);
  const first = view(state);
  const controls = controlsOf(first, choose, (reason) => {
    status.textContent = reason;
  });
  const reset = element('button', { type: 'button' }, first.wording.words.explore.reset);
  reset.addEventListener('click', () => choose(ownState(chart)));
  const panel = element('div', { class: 'choices' }, ...controls.map((control) => control.element), reset);
  button.after(panel);
  const toggle = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => toggle(panel.hidden === true));
  toggle(true);
  choose({});
  // Links within the page leave states behind, to which a reader may go back.
  window.addEventListener('popstate', () => void show(stateFrom(chart, location.search)));
}
