import type { Paths } from '../paths.ts';

/** The parts of the book that follow its chapters: pages of the record, each whole. */
export const appendices = ['figures', 'timeline', 'glossary', 'sources', 'corrections', 'about'] as const;

/**
 * The most chapters that a book binds. It repeats them all, so that a site of many would be built and kept twice for a
 * page that no browser opens gladly.
 */
const mostChapters = 60;

/** Whether a documentary of so many chapters is also had as a book: all of it on one page, to be printed. */
export function hasBook(chapters: number): boolean {
  return chapters <= mostChapters;
}

/** The paths of the pages that the book binds, in its order. */
export function boundPages(chapters: Iterable<string>, paths: Paths): string[] {
  return [...Array.from(chapters, (id) => paths.chapter(id)), ...appendices.map((name) => paths[name])];
}

/**
 * The element id that a place of a page has in the book. It follows from the address: `/chapters/harbour/#cite.paper.1`
 * is `chapters.harbour.cite.paper.1`, so that no two pages share one.
 *
 * @param page the path of a page that the book binds
 * @param anchor the element id there; the page itself where there is none
 */
export function bookPlace(page: string, anchor: string | undefined, { base }: Pick<Paths, 'base'>): string {
  const name = page.slice(base.length).replace(/\/$/, '').replaceAll('/', '.');
  return anchor ? `${name}.${anchor}` : name;
}
