import type { z } from 'zod';
import type {
  Allowance,
  ChapterEntry,
  ChartEntry,
  CorrectionEntry,
  CountEntry,
  DocumentaryEntry,
  EventEntry,
  Holder,
  Place,
  Problem,
  PublishedEntry,
  Shelf,
  SourceEntry,
  TermEntry,
} from '../documentary/index.ts';
import type { Body } from './mdx.ts';
import type { Passage } from './passages.ts';
import type { Path } from './yaml.ts';

/** An entry as its file has it: valid or not, and not yet joined to what it refers to. */
export interface Draft<Entry> {
  id: string;
  /** The plain value, and what it should be. */
  raw: unknown;
  schema: z.ZodType;
  /** Undefined where it has problems of its own: it exists, and nothing more can be said of it. */
  entry: Entry | undefined;
  /** The place of one of its values. */
  placeOf(path: Path): Place;
  /** One of its texts as it is written. */
  passageOf(path: Path): Passage;
  /** What a translation still owes its original, which are problems once readers see it. */
  owed?: readonly Problem[];
}

/** A text in which components stand. */
export interface Written {
  body: Body;
}

export type ChapterDraft = Draft<ChapterEntry> & Written;

/** A content folder that was read, file by file. */
export interface Drafts {
  documentary: Draft<DocumentaryEntry>;
  counts: Map<string, Draft<CountEntry>>;
  sources: Map<string, Draft<SourceEntry>>;
  charts: Map<string, Draft<ChartEntry>>;
  events: Map<string, Draft<EventEntry>>;
  terms: Map<string, Draft<TermEntry>>;
  corrections: Draft<CorrectionEntry>[];
  /** What was public last, by the id of the count. */
  published: Map<string, Draft<PublishedEntry>>;
  chapters: Map<string, ChapterDraft>;
  /** The text of the front page, cover.mdx, where there is one. */
  front: Written | undefined;
  /** The text of every file that was read. */
  texts: ReadonlyMap<string, string>;
  /** Record files that are there and cannot be read: nobody knows which ids they have. */
  unreadable: Set<string>;
}

/** The files that translate a content folder, whose entries hold texts alone. */
export interface Translation {
  documentary: Draft<unknown> | undefined;
  counts: ReadonlyMap<string, Draft<unknown>>;
  sources: ReadonlyMap<string, Draft<unknown>>;
  charts: ReadonlyMap<string, Draft<unknown>>;
  events: ReadonlyMap<string, Draft<unknown>>;
  terms: ReadonlyMap<string, Draft<unknown>>;
  corrections: readonly Draft<unknown>[];
  chapters: ReadonlyMap<string, Draft<unknown> & Written>;
  front: Written | undefined;
  texts: ReadonlyMap<string, string>;
  unreadable: ReadonlySet<string>;
}

/** The language of a documentary, or English while its file does not say it rightly. */
export function languageOf({ documentary }: Pick<Drafts, 'documentary'>): string {
  return documentary.entry?.language ?? 'en';
}

/** What chapters may hold beyond prose: nothing while documentary.yaml does not say it rightly. */
export function allowedIn({ documentary }: Pick<Drafts, 'documentary'>): ReadonlySet<Allowance> {
  return new Set(documentary.entry?.allow);
}

/** Every text in which components stand: the chapters and that of the front page. */
export function writtenIn({ chapters, front }: Pick<Translation, 'chapters' | 'front'>): Written[] {
  return [...chapters.values(), ...(front ? [front] : [])];
}

/** Every entry of the record and every front matter, whether or not it is right, by what holds it. */
export function entriesByHolder(drafts: Drafts): [Holder, Draft<unknown>[]][] {
  const { documentary, corrections, counts, sources, charts, events, terms, chapters } = drafts;
  const shelves = { chapters, charts, counts, events, terms, sources } satisfies Record<Shelf, unknown>;
  return [
    ['documentary', [documentary]],
    ...Object.entries(shelves).map(([holder, shelf]): [Holder, Draft<unknown>[]] => [
      holder as Shelf,
      [...shelf.values()],
    ]),
    ['corrections', corrections],
  ];
}

/** Every entry of the record and every front matter, whether or not it is right. */
export function entriesIn(drafts: Drafts): Draft<unknown>[] {
  return entriesByHolder(drafts).flatMap(([, entries]) => entries);
}
