import type { SearchWords } from '../documentary/index.ts';
import type { SearchEntry, SearchKind } from '../publish/search/entry.ts';
import { excerpt } from '../publish/search/excerpt.ts';
import type { Found } from '../publish/search/finder.ts';
import { element } from './element.ts';

/** At most this many of a kind are shown. */
const most = 10;

/**
 * What was found as parts of a page, one for each kind, the one with the best first. Who denies something is shown with
 * it.
 *
 * @param found the best first
 * @param language of what was found, a BCP 47 tag
 * @param from the address to which the paths are relative
 */
export function foundGroups(found: readonly Found[], words: SearchWords, language: string, from: URL): HTMLElement[] {
  const number = new Intl.NumberFormat(language);
  const kinds = grouped(found);
  return [...kinds].map(([kind, all]) => {
    const { kinds: names, some } = words;
    const shown = all.slice(0, most);
    const name =
      shown.length < all.length ? some(names[kind], number.format(most), number.format(all.length)) : names[kind];
    const items = shown.map(({ entry, matched }) => item(entry, matched, language, from));
    return element('section', {}, element('h3', {}, name), element('ol', {}, ...items));
  });
}

function grouped(found: readonly Found[]): Map<SearchKind, Found[]> {
  const kinds = new Map<SearchKind, Found[]>();
  for (const each of found) kinds.set(each.entry.kind, [...(kinds.get(each.entry.kind) ?? []), each]);
  return kinds;
}

function item(
  { kind, path, title, text, denials = [] }: SearchEntry,
  matched: ReadonlySet<string>,
  language: string,
  from: URL,
) {
  const marked = (value: string) =>
    excerpt(value, matched, language).map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text));
  const name = kind === 'passage' ? [title] : marked(title);
  return element(
    'li',
    {},
    element('a', { href: new URL(path, from).href }, ...name),
    element('p', {}, ...marked(text)),
    ...denials.map((denial) => element('p', { class: 'denied' }, denial)),
  );
}
