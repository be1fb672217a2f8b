import { searchWordsIn } from '../documentary/index.ts';
import type { SearchEntry, SearchRecord } from '../publish/search/entry.ts';
import { finder } from '../publish/search/finder.ts';
import css from '../styles/search.css?inline';
import { element } from './element.ts';
import { readJson } from './json.ts';
import { walkByArrows } from './search-keys.ts';
import { foundGroups } from './search-results.ts';

/** Text that weighs more than this many bytes on its way is fetched only when the reader asks for it. */
const unasked = 200_000;

/**
 * Makes the dialog in which a reader searches the site. What is asked stays in it, and nowhere else.
 *
 * @param script the address of this script, from which that of what it reads follows
 * @returns shows the dialog
 */
export function searchDialog(script: URL): () => void {
  const { lang } = document.documentElement;
  const words = searchWordsIn(lang);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const index = finder(lang);

  const title = element('h2', { id: 'search.title' }, words.title);
  const field = element('input', {
    id: 'search.field',
    type: 'text',
    dir: 'auto',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const label = element('label', { for: field.id }, words.field);
  const close = element('button', { type: 'button' }, words.close);
  const form = element('form', { role: 'search', 'aria-labelledby': title.id }, label, field);
  const status = element('p', { role: 'status' });
  const results = element('div', { class: 'results' });
  const whole = element('button', { type: 'button', hidden: true });
  const dialog = element(
    'dialog',
    { class: 'find', 'aria-labelledby': title.id },
    element('header', {}, title, close),
    form,
    status,
    results,
    whole,
  );

  let ready = false;
  const find = () => {
    const query = field.value.trim();
    if (!ready) return;
    const found = query === '' ? [] : index.find(query);
    const told = found.length > 0 ? words.found(found.length, number.format(found.length)) : words.nothing(query);
    status.textContent = query === '' ? '' : told;
    results.replaceChildren(...foundGroups(found, words, lang, script));
    dialog.scrollTop = 0;
  };
  /** Says what happens while something is fetched, and what happened when it could not be. */
  const fetching = async (what: () => Promise<void>) => {
    status.textContent = words.loading;
    try {
      await what();
      find();
    } catch {
      status.textContent = words.failed;
    }
  };
  const addText = async () => {
    index.add(await readJson<SearchEntry[]>(new URL('../search/text.json', script)));
    whole.hidden = true;
  };
  const load = async () => {
    const { entries, textBytes } = await readJson<SearchRecord>(new URL('../search/record.json', script));
    const text =
      textBytes > unasked ? undefined : await readJson<SearchEntry[]>(new URL('../search/text.json', script));
    index.add([...entries, ...(text ?? [])]);
    whole.textContent = words.whole(number.format(textBytes / 1_000_000));
    whole.hidden = text !== undefined;
    ready = true;
  };
  let loading = false;

  field.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  close.addEventListener('click', () => dialog.close());
  whole.addEventListener('click', () => {
    field.focus();
    void fetching(addText);
  });
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    // What leads elsewhere on this page is seen only without the dialog.
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });
  walkByArrows(dialog, field);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(dialog);

  return () => {
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    if (ready || loading) return;
    loading = true;
    void fetching(load).finally(() => {
      loading = false;
    });
  };
}
