import type { Face } from './face.ts';
import { fileOf } from './files.ts';
import type { TheRecord } from './record.ts';
import type { Site } from './site.ts';

/** What a part of the book repeats of the page that it binds. */
interface Part {
  id: string;
  page: string;
  /** The elements of the page that it has. */
  has: string;
}

/** The whole documentary on one page: every part of it says, and marks, what its own page does. */
export const book: Face = (record) =>
  partsOf(record).map(({ id, page, has }) => ({
    file: fileOf.print,
    of: id,
    fact: 'text',
    due: 'as on its page',
    read(site) {
      const own = said(site, page, 'main', has);
      const bound = said(site, fileOf.print, `[id="${id}"]`, has);
      return own.length > 0 && own.join() === bound.join() ? 'as on its page' : 'otherwise';
    },
  }));

function partsOf({ documentary: { chapters, counts, sources, terms, events } }: TheRecord): Part[] {
  return [
    ...chapters.map(({ id }) => ({ id: `chapters.${id}`, page: fileOf.chapter(id), has: 'article.chapter *' })),
    ...(counts.size > 0 ? [{ id: 'figures', page: fileOf.figures, has: '.entry *' }] : []),
    ...(sources.size > 0 ? [{ id: 'sources', page: fileOf.sources, has: '.entry *' }] : []),
    ...(terms.size > 0 ? [{ id: 'glossary', page: fileOf.glossary, has: '.terms *' }] : []),
    ...(events.size > 0 ? [{ id: 'timeline', page: fileOf.timeline, has: '.events *' }] : []),
    { id: 'corrections', page: fileOf.corrections, has: ':is(.entry, .handling) *' },
  ];
}

/** The contents of a chapter, which its page has in its opening and the book has not: it has its own. */
const onItsPageAlone = '.around';

/** What the elements are and say, but for the ids by which they are told apart and the levels of headings. */
function said(site: Site, file: string, place: string, has: string): string[] {
  const part = site.document(file).querySelector(place)?.cloneNode(true) as Element | undefined;
  for (const element of part?.querySelectorAll(onItsPageAlone) ?? []) element.remove();
  return [...(part?.querySelectorAll(has) ?? [])].map((element) => {
    const shape = ['class', 'd', 'width', 'height', 'r'].map((name) => element.getAttribute(name) ?? '');
    return [/^h\d$/.test(element.localName) ? 'h' : element.localName, ...shape, element.textContent].join(' ');
  });
}
