import type { APIRoute } from 'astro';
import { gzipSync, strToU8 } from 'fflate';
import type { SearchEntry, SearchRecord } from '../publish/search/entry.ts';
import { recordEntries } from '../publish/search/record-entries.ts';
import { entriesIn } from './chapter-contents.ts';
import type { PageEdition } from './page-edition.ts';
import { perEdition } from './per-edition.ts';

const inChapters = perEdition((edition) => {
  const entries = edition.documentary.chapters.flatMap((chapter) => entriesIn(chapter, edition));
  return {
    headings: entries.filter(({ kind }) => kind !== 'passage'),
    text: entries.filter(({ kind }) => kind === 'passage'),
  };
});

function textIn(edition: PageEdition): SearchEntry[] {
  return inChapters(edition).text;
}

function recordIn(edition: PageEdition): SearchRecord {
  return {
    entries: [...recordEntries(edition), ...inChapters(edition).headings],
    textBytes: gzipSync(strToU8(JSON.stringify(textIn(edition)))).length,
  };
}

const json =
  (valueIn: (edition: PageEdition) => unknown): APIRoute =>
  ({ locals: { edition } }) =>
    new Response(`${JSON.stringify(valueIn(edition))}\n`, { headers: { 'content-type': 'application/json' } });

/** The routes of what the script of the search reads: the record, and apart from it the text of the chapters, which is long. */
export const recordFile = json(recordIn);
export const textFile = json(textIn);
