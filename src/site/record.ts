import { documentary, url } from 'virtual:on-record/documentary';
import { pathsOf } from '../publish/paths.ts';
import { tellReads } from './chapter-reads.ts';
import { pageEdition, type PageEdition } from './page-edition.ts';

tellReads(documentary);

/** The documentary as its author wrote it. */
export const original: PageEdition = pageEdition(documentary, pathsOf(url));

/** All that the site shows, the original first. */
export const editions: readonly PageEdition[] = [original];

/** The edition that has a folder of the site to itself, or the original. */
export function editionIn(folder: string | undefined): PageEdition {
  return editions.find((edition) => edition.folder === folder) ?? original;
}
