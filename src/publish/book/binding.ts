import type { Documentary } from '../../documentary/index.ts';
import type { Paths } from '../paths.ts';
import { boundPages } from './places.ts';

/** The pages of a book by their paths, each with the element ids that it keeps there; where none are given, all. */
export type Binding = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What the book of a documentary binds. The parts of a page that only serve a screen are left out of it. */
export function bindingOf(documentary: Documentary, paths: Paths): Binding {
  const { chapters, counts, events, terms, sources, corrections } = documentary;
  const kept = new Map([
    [paths.figures, [...counts.keys()]],
    [paths.timeline, [...events.values()].map(({ id }) => id)],
    [paths.glossary, [...terms.keys()]],
    [paths.sources, [...sources.keys()]],
    [paths.corrections, corrections.map(({ id }) => id)],
    [paths.about, []],
  ]);
  const pages = boundPages(
    chapters.map(({ id }) => id),
    paths,
  );
  return new Map(pages.map((page) => [page, kept.has(page) ? new Set(kept.get(page)) : undefined]));
}
