import texts from 'virtual:on-record/chapter-texts';
import { chapterTree } from '../desk/index.ts';
import type { Chapter } from '../documentary/index.ts';
import { chapterEntries } from '../publish/search/chapter-entries.ts';
import type { SearchEntry } from '../publish/search/entry.ts';
import { documentary, edition } from './record.ts';

/** What stands in a chapter, in reading order: its headings and passages, each with its address. */
export function entriesIn(chapter: Chapter): SearchEntry[] {
  return chapterEntries(chapter, chapterTree(texts[chapter.id]!, documentary), edition);
}

/** The headings of a chapter in words, each with its address. */
export function headingsIn(chapter: Chapter): { href: string; name: string }[] {
  return entriesIn(chapter).flatMap(({ kind, path, title }) =>
    kind === 'chapter' ? [{ href: path.slice(path.indexOf('#')), name: title }] : [],
  );
}
