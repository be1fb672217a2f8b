import { hasBook } from './book/places.ts';
import type { Edition } from './edition.ts';
import { findablePages } from './findable-pages.ts';

/** A page in one of the editions of a documentary. */
export interface Counterpart<Of extends Edition = Edition> {
  edition: Of;
  path: string;
}

/** The paths of the pages of an edition that others may have too. */
export function commonPages(edition: Edition): ReadonlySet<string> {
  const { documentary, paths } = edition;
  return new Set([...findablePages(edition), ...(hasBook(documentary.chapters.length) ? [paths.print] : [])]);
}

/**
 * A page in every edition that has it, in the order of the editions.
 *
 * @param page its path in one of them
 * @param from the edition in which it has that path
 * @param pagesIn the {@link commonPages} of an edition
 */
export function counterparts<Of extends Edition>(
  page: string,
  from: Edition,
  editions: readonly Of[],
  pagesIn: (edition: Of) => ReadonlySet<string>,
): Counterpart<Of>[] {
  const own = page.slice(from.paths.base.length);
  return editions
    .map((edition) => ({ edition, path: edition.paths.base + own }))
    .filter(({ edition, path }) => pagesIn(edition).has(path));
}

/** Where a page stands in a language, as search engines are told of it. */
export interface Alternate {
  /** A BCP 47 tag, or `x-default` for readers of all other languages. */
  lang: string;
  /** Its address on the web. */
  url: string;
}

/**
 * What search engines are told on a page of its counterparts: all of them, itself included, and the original for whoever
 * reads none of these languages. https://developers.google.com/search/docs/specialty/international/localized-versions
 *
 * @returns nothing where no other edition has the page
 */
export function alternates(same: readonly Counterpart[]): Alternate[] {
  if (same.length < 2) return [];
  const urlOf = ({ edition, path }: Counterpart) => edition.paths.absolute(path);
  return [
    ...same.map((each) => ({ lang: each.edition.documentary.language, url: urlOf(each) })),
    ...same
      .filter(({ edition }) => edition.folder === undefined)
      .map((each) => ({ lang: 'x-default', url: urlOf(each) })),
  ];
}
