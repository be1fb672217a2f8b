import { documentary, translations, url } from 'virtual:on-record/documentary';
import { editionsOf } from '../publish/edition.ts';
import { tellReads } from './chapter-reads.ts';
import { pageEdition, type PageEdition } from './page-edition.ts';

const all = editionsOf(documentary, translations, url);
for (const edition of all) tellReads(edition);

/** All that the site shows, the original first. */
export const editions: readonly PageEdition[] = all.map(pageEdition);

/** The documentary as its author wrote it. */
export const original: PageEdition = editions[0]!;

/** The tags of their languages. */
export const languages: readonly string[] = editions.map(({ documentary: { language } }) => language);

/** The edition that has a folder of the site to itself, or the original. */
export function editionIn(folder: string | undefined): PageEdition {
  return editions.find((edition) => edition.folder === folder) ?? original;
}
