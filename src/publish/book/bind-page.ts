import { parseHTML } from 'linkedom';
import type { Paths } from '../paths.ts';
import type { Binding } from './binding.ts';
import { bookPlace } from './places.ts';

/** The attributes that name other elements by their ids, with spaces between. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers', 'popovertarget'];

/** The attributes that hold an address. */
const addresses = ['href', 'xlink:href', 'src'];

/**
 * The content of a page as a part of the book: its ids are told apart from those of other pages, its links lead to the
 * places in the book that they lead to on the site, its sections are named after it too, and its headings stand one level
 * lower, below the title of the book.
 *
 * @param html what the page has in its `main`
 * @param page its path
 */
export function boundPage(html: string, page: string, binding: Binding, paths: Paths): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const place = (id: string) => bookPlace(page, id, paths);
  const written = (name: string, value: string) => {
    if (name === 'id') return place(value);
    if (references.includes(name)) return value.split(/\s+/).map(place).join(' ');
    if (addresses.includes(name)) return linkIn(value, page, binding, paths);
    return value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${place(id)})`);
  };
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const now = written(name, value);
      if (now !== value) element.setAttribute(name, now);
    }
  }
  nameSections(document, place('page.title'));
  // The deepest first, so that none is lowered twice.
  for (const level of [5, 4, 3, 2, 1])
    for (const heading of document.querySelectorAll(`h${level}`)) rename(heading, `h${level + 1}`, document);
  return document.body.innerHTML;
}

/** Puts the title of the page in front of the names of its sections: other pages have some of the same names. */
function nameSections(document: Document, id: string): void {
  const title = document.querySelector('h1');
  if (!title) return;
  title.id ||= id;
  for (const section of document.querySelectorAll('section[aria-labelledby]'))
    section.setAttribute('aria-labelledby', `${title.id} ${section.getAttribute('aria-labelledby')}`);
}

function linkIn(address: string, page: string, binding: Binding, paths: Paths): string {
  const from = new URL(paths.absolute(page));
  // It may be written from where its page stands: `../people/`.
  const to = URL.parse(address, from);
  if (to?.origin !== from.origin || !to.pathname.startsWith(paths.base)) return address;
  const anchor = address.split('#', 2)[1];
  const { pathname: path } = to;
  if (!binding.has(path)) return `${path}${to.search}${to.hash}`;
  // The text of a page is all that the book has of it.
  if (!anchor || anchor === 'page.text') return `#${bookPlace(path, undefined, paths)}`;
  const kept = binding.get(path)?.has(anchor) ?? true;
  return kept ? `#${bookPlace(path, anchor, paths)}` : `${path}#${anchor}`;
}

function rename(element: Element, name: string, document: Document): void {
  const renamed = document.createElement(name);
  for (const attribute of element.attributes) renamed.setAttribute(attribute.name, attribute.value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
