import { chapterTree } from '../desk/index.ts';
import type { Chapter } from '../documentary/index.ts';
import { chapterEntries } from '../publish/search/chapter-entries.ts';
import type { SearchEntry } from '../publish/search/entry.ts';
import type { PageEdition } from './page-edition.ts';
import { textOf } from './texts.ts';

const entries = new WeakMap<Chapter, SearchEntry[]>();

/** What stands in a chapter, in reading order: its headings and passages, each with its address. It is read once. */
export function entriesIn(chapter: Chapter, edition: PageEdition): SearchEntry[] {
  const tree = () => chapterTree(textOf(chapter, edition), edition.documentary);
  const read = entries.get(chapter) ?? chapterEntries(chapter, tree(), edition);
  entries.set(chapter, read);
  return read;
}

/** The headings of a chapter in words, each with its address. */
export function headingsIn(chapter: Chapter, edition: PageEdition): { href: string; name: string }[] {
  return entriesIn(chapter, edition).flatMap(({ kind, path, title }) =>
    kind === 'chapter' ? [{ href: path.slice(path.indexOf('#')), name: title }] : [],
  );
}
