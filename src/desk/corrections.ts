import { hash } from 'node:crypto';
import {
  type CorrectionEntry,
  type CorrectionNote,
  inOrder,
  known,
  mayPrecede,
  type PartialDate,
  type Shelf,
} from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import { type Named, namedInBody, namedInEntry } from './named.ts';

/** What a correction can be of, as its entry names it, and the shelf where that stands. */
const shelves = { chapter: 'chapters', count: 'counts', chart: 'charts' } as const satisfies Record<string, Shelf>;
const kinds = Object.keys(shelves) as (keyof typeof shelves)[];

/** An entry of the record. */
type Subject = Pick<Named, 'shelf' | 'id'>;

/** The corrections of a documentary by what has to tell of them; each list has the newest first. */
export interface Corrections {
  /** Each with its entry, in the order of the file. */
  all: { note: CorrectionNote; entry: CorrectionEntry }[];
  ofCount(id: string): CorrectionNote[];
  /** Its own, and those of what it gives or shows that may have been wrong when it came out. */
  inChapter(id: string, published: PartialDate): CorrectionNote[];
  /** Its own, and those of counts that only its texts give. */
  inChart(id: string, published: PartialDate): CorrectionNote[];
}

/**
 * The id of a correction, made of its date, its subject and what was said, as it is written: what is right and why may
 * be put better later on, and other corrections may come, before it or after it.
 */
export function correctionId(entry: CorrectionEntry): string {
  const { shelf, id } = subjectOf(entry);
  return `${entry.date}.${id}.${hash('sha256', `${shelf} ${entry.said}`).slice(0, 6)}`;
}

/**
 * Gathers the corrections of some drafts.
 *
 * @param drafts files without problems
 * @param full gives an entry with the counts in its texts put into words
 */
export function correctionsIn(drafts: Drafts, full: <Entry>(draft: Draft<Entry>) => Entry): Corrections {
  const nameOf = {
    chapters: (id: string) => full(known(drafts.chapters, id)).title,
    counts: (id: string) => full(known(drafts.counts, id)).label,
    charts: (id: string) => full(known(drafts.charts, id)).title,
  };
  const all = drafts.corrections.map((draft) => {
    const entry = draft.entry!;
    const { shelf, id } = subjectOf(entry);
    const { date, said, right, why } = full(draft);
    return { entry, note: { id: correctionId(entry), date, subject: nameOf[shelf](id), said, right, why } };
  });
  const bySubject = Map.groupBy(all, ({ entry }) => keyOf(subjectOf(entry)));
  const notesOf = (...subjects: Subject[]) =>
    inOrder(subjects.flatMap((subject) => bySubject.get(keyOf(subject)) ?? []).map(({ note }) => note));
  // Most documentaries have no corrections, and to look through all texts takes time.
  const wrongIn = (published: PartialDate, given: () => readonly Subject[]) =>
    all.length === 0 ? [] : notesOf(...given()).filter(({ date }) => mayPrecede(published, date));

  return {
    all,
    ofCount: (id) => notesOf({ shelf: 'counts', id }),
    inChapter(id, published) {
      const draft = known(drafts.chapters, id);
      const given = () => [...namedInEntry(draft), ...namedInBody(draft)];
      return inOrder([...notesOf({ shelf: 'chapters', id }), ...wrongIn(published, given)]);
    },
    inChart(id, published) {
      const draft = known(drafts.charts, id);
      const entry = draft.entry!;
      const drawn = entry.form === 'timeline' ? [] : entry.counts;
      const events = entry.form === 'timeline' ? (entry.events ?? [...drafts.events.keys()]) : [];
      const inTexts = () =>
        [draft, ...events.map((event) => known(drafts.events, event))]
          .flatMap(namedInEntry)
          .filter((named) => named.shelf === 'counts' && !drawn.includes(named.id));
      return inOrder([...notesOf({ shelf: 'charts', id }), ...wrongIn(published, inTexts)]);
    },
  };
}

const keyOf = ({ shelf, id }: Subject) => `${shelf} ${id}`;

/** What an entry corrects. */
function subjectOf(entry: CorrectionEntry): { shelf: (typeof shelves)[keyof typeof shelves]; id: string } {
  const kind = kinds.find((one) => entry[one] !== undefined)!;
  return { shelf: shelves[kind], id: entry[kind]! };
}
