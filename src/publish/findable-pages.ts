import type { Edition } from './edition.ts';
import type { Paths } from './paths.ts';

/** The pages about the record, which every edition has. */
export const sections = [
  'charts',
  'figures',
  'sources',
  'timeline',
  'glossary',
  'corrections',
  'about',
] as const satisfies readonly (keyof Paths)[];

/**
 * The paths of the pages of an edition that are to be found from elsewhere. A chart for frames is found through its own
 * page, and what the book repeats through the pages that it binds.
 */
export function findablePages({ documentary, paths }: Pick<Edition, 'documentary' | 'paths'>): string[] {
  const { chapters, charts } = documentary;
  return [
    paths.home,
    ...sections.map((section) => paths[section]),
    ...chapters.map(({ id }) => paths.chapter(id)),
    ...[...charts.keys()].map((id) => paths.chart(id)),
  ];
}
