import type { APIRoute } from 'astro';
import { gzipSync, strToU8 } from 'fflate';
import type { SearchEntry, SearchRecord } from '../publish/search/entry.ts';
import { recordEntries } from '../publish/search/record-entries.ts';
import { entriesIn } from './chapter-contents.ts';
import { documentary, edition } from './record.ts';

const inChapters = documentary.chapters.flatMap(entriesIn);
const headings = inChapters.filter(({ kind }) => kind !== 'passage');
const text: SearchEntry[] = inChapters.filter(({ kind }) => kind === 'passage');
const record: SearchRecord = {
  entries: [...recordEntries(edition), ...headings],
  textBytes: gzipSync(strToU8(JSON.stringify(text))).length,
};

const json =
  (value: unknown): APIRoute =>
  () =>
    new Response(`${JSON.stringify(value)}\n`, { headers: { 'content-type': 'application/json' } });

/** The routes of what the script of the search reads: the record, and apart from it the text of the chapters, which is long. */
export const recordFile = json(record);
export const textFile = json(text);
