import type { DocumentaryEntry, Publication, Shelf } from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Openings } from './openings.ts';

/**
 * What readers see of a documentary: its parts without those that wait, and without all that only those use.
 *
 * @param drafts the whole, which is not changed
 * @param openings of it
 * @param instant when it is read, in milliseconds of Unix time
 */
export function publicPart(drafts: Drafts, openings: Openings, instant: number): Drafts {
  const part = openPart(drafts, openings, instant);
  return { ...part, chapters: undated(part.chapters), charts: undated(part.charts), events: undated(part.events) };
}

/** The same, in which the entries go on to say when readers see them. */
export function openPart(drafts: Drafts, { of }: Openings, instant: number): Drafts {
  const isOpen = (shelf: Shelf, id: string) => of(shelf, id) <= instant;
  const open = <One extends Draft<unknown>>(shelf: Shelf, all: ReadonlyMap<string, One>) =>
    new Map([...all].filter(([id]) => isOpen(shelf, id)));
  const chapters = open('chapters', drafts.chapters);
  const charts = open('charts', drafts.charts);
  const files = new Set([
    ...filesOf(drafts.chapters, (id) => !chapters.has(id)),
    ...filesOf(drafts.charts, (id) => !charts.has(id)),
  ]);
  return {
    ...drafts,
    documentary: withChapters(drafts.documentary, (id) => chapters.has(id)),
    chapters,
    charts,
    events: open('events', drafts.events),
    counts: open('counts', drafts.counts),
    sources: open('sources', drafts.sources),
    terms: open('terms', drafts.terms),
    corrections: drafts.corrections.filter(({ id }) => of('corrections', id) <= instant),
    texts: new Map([...drafts.texts].filter(([file]) => !files.has(file))),
  };
}

/** The files of entries that have one each. */
function filesOf(entries: ReadonlyMap<string, Draft<unknown>>, wanted: (id: string) => boolean): string[] {
  return [...entries].flatMap(([id, { placeOf }]) => (wanted(id) ? [placeOf([]).file] : []));
}

function withChapters(documentary: Draft<DocumentaryEntry>, keeps: (id: string) => boolean): Draft<DocumentaryEntry> {
  const { entry } = documentary;
  return entry ? { ...documentary, entry: { ...entry, chapters: entry.chapters.filter(keeps) } } : documentary;
}

/** Entries without what they say of their publication, which is of no interest once they are public. */
function undated<Entry extends Publication, One extends Draft<Entry>>(all: ReadonlyMap<string, One>): Map<string, One> {
  return new Map(
    [...all].map(([id, one]) => {
      if (!one.entry) return [id, one];
      const { draft: _, publishAt: __, ...entry } = one.entry;
      return [id, { ...one, entry }];
    }),
  );
}
