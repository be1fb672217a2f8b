import { chapterTree } from '../desk/index.ts';
import type { Chapter } from '../documentary/index.ts';
import { chapterEntries } from '../publish/search/chapter-entries.ts';
import type { SearchEntry } from '../publish/search/entry.ts';
import { documentary, edition } from './record.ts';
import { textOf } from './texts.ts';

const entries = new WeakMap<Chapter, SearchEntry[]>();

/** What stands in a chapter, in reading order: its headings and passages, each with its address. It is read once. */
export function entriesIn(chapter: Chapter): SearchEntry[] {
  const read = entries.get(chapter) ?? chapterEntries(chapter, chapterTree(textOf(chapter), documentary), edition);
  entries.set(chapter, read);
  return read;
}

/** The headings of a chapter in words, each with its address. */
export function headingsIn(chapter: Chapter): { href: string; name: string }[] {
  return entriesIn(chapter).flatMap(({ kind, path, title }) =>
    kind === 'chapter' ? [{ href: path.slice(path.indexOf('#')), name: title }] : [],
  );
}
