import { settingsWordsIn } from '../documentary/index.ts';
import css from '../styles/settings.css?inline';
import { element } from './element.ts';
import { showPlaces } from './places.ts';
import { memory } from '../publish/remembered.ts';

export { showPlaces };

/**
 * Makes the panel in which a reader sets how pages are shown. Nothing is kept unless the reader asks for it.
 *
 * @param button says whether the panel is open
 * @returns opens the panel, or shuts it
 */
export function settingsPanel(button: HTMLButtonElement): () => void {
  const root = document.documentElement;
  const words = settingsWordsIn(root.lang);
  const set = new Set(root.dataset.reading?.split(' '));

  const option = (type: 'radio' | 'checkbox', name: string, value: string, label: string, checked: boolean) =>
    element('label', {}, element('input', { type, name, value, checked }), ` ${label}`);
  const choice = (name: string, legend: string, choices: Record<string, string>) => {
    const chosen = Object.keys(choices).find((value) => set.has(value)) ?? '';
    const options = Object.entries(choices).map(([value, label]) =>
      option('radio', name, value, label, value === chosen),
    );
    return element('fieldset', {}, element('legend', {}, legend), ...options);
  };
  const status = element('p', { role: 'status' });
  const panel = element(
    'form',
    { class: 'panel', id: 'settings.panel', 'aria-label': words.title, hidden: true },
    // Where the styles cannot choose between colours there is nothing to choose from.
    ...(CSS.supports('color', 'light-dark(red, red)')
      ? [choice('scheme', words.scheme.name, words.scheme.choices)]
      : []),
    choice('size', words.size.name, words.size.choices),
    ...(document.querySelector('main p[id^="p."]')
      ? [option('checkbox', 'places', 'places', words.places, set.has('places'))]
      : []),
    option('checkbox', 'remember', 'remember', words.remember, kept() !== null),
    element('p', {}, words.page),
    status,
  );

  panel.addEventListener('change', () => {
    const data = new FormData(panel);
    const chosen = ['scheme', 'size', 'places'].map((name) => data.get(name)).filter(Boolean);
    root.dataset.reading = chosen.join(' ');
    showPlaces(data.has('places'));
    status.textContent = keep(data.has('remember') ? chosen.join(' ') : undefined) ? '' : words.refused;
  });

  const open = (shown: boolean) => {
    panel.hidden = !shown;
    button.ariaExpanded = `${shown}`;
  };
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    if (panel.contains(document.activeElement)) button.focus();
    open(false);
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.contains(target) && !button.contains(target)) open(false);
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  button.closest('header')!.append(panel);
  button.setAttribute('aria-controls', panel.id);

  return () => open(panel.hidden !== false);
}

function kept(): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

/** Keeps a text, or nothing any more; false where the browser does not allow it. */
function keep(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(memory);
    else localStorage.setItem(memory, text);
    return true;
  } catch {
    return text === undefined;
  }
}
