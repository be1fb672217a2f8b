import { hasBook } from '../publish/book/places.ts';
import type { PageEdition } from './page-edition.ts';
import { editions } from './record.ts';

/** A page that a route makes: the parts of its address, and what it is given. */
interface Page {
  params: Record<string, string>;
  props?: Record<string, unknown>;
}

/**
 * The pages of a route in all editions, for the `getStaticPaths` of a route below `[...language]/`.
 *
 * @param pagesIn the pages of an edition, without the language in their addresses
 */
export const inEachEdition = (pagesIn: (edition: PageEdition) => Page[]) => () =>
  editions.flatMap((edition) =>
    pagesIn(edition).map(({ params, ...page }) => ({ ...page, params: { ...params, language: edition.folder } })),
  );

/** One page an edition. */
export const onceInEach = inEachEdition(() => [{ params: {} }]);

/** One page a chapter. */
export const chapterPages = inEachEdition(({ documentary }) =>
  documentary.chapters.map((chapter) => ({ params: { chapter: chapter.id }, props: { chapter } })),
);

/** The page that holds all others, where there is one. */
export const bookPages = inEachEdition(({ documentary }) =>
  hasBook(documentary.chapters.length) ? [{ params: { book: 'print' } }] : [],
);
