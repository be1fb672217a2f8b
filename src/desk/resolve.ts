import {
  type Chapter,
  type Chart,
  chartPublished,
  type Correction,
  type Count,
  type Documentary,
  type Event,
  extent,
  isReferring,
  known,
  mentionNamer,
  type Reference,
  type Source,
  type Term,
  wordingIn,
} from '../documentary/index.ts';
import type { ChapterDraft, Draft, Drafts } from './drafts.ts';
import { fillTexts } from './fill.ts';
import { namingsIn } from './namings.ts';

/**
 * Joins drafts into one documentary: the only place where a reference becomes what it refers to.
 *
 * @param drafts files without problems
 * @throws Error where the drafts have a problem after all
 */
export function resolve(drafts: Drafts): Documentary {
  const { language } = entryOf(drafts.documentary);
  const wording = wordingIn(language);
  const full = <Entry>(draft: Draft<Entry>): Entry =>
    fillTexts(entryOf(draft), wording, (id) => drafts.counts.get(id)?.entry);
  const shelf = <Entry, D extends Draft<Entry>, Value>(
    entries: ReadonlyMap<string, D & Draft<Entry>>,
    make: (entry: Entry, draft: D) => Value,
  ) => new Map([...entries].map(([id, draft]) => [id, make(full<Entry>(draft), draft)]));

  const sources = shelf(drafts.sources, (entry, { id }): Source => ({ ...entry, id }));
  const sourced = <Claim extends { source: string }>(claim: Claim) => ({
    ...claim,
    source: known(sources, claim.source),
  });

  const counts = shelf(drafts.counts, (entry, { id }): Count => ({
    ...sourced(entry),
    id,
    denials: entry.denials.map(sourced),
    elsewhere: entry.elsewhere.map((other) => ({ ...sourced(other), unit: other.unit ?? entry.unit })),
  }));

  const terms = shelf(drafts.terms, ({ source, ...entry }, { id }): Term => ({
    ...entry,
    id,
    ...(source && { source: known(sources, source) }),
  }));

  const events = inTime(
    shelf(drafts.events, (entry, { id }): Event => ({
      ...entry,
      id,
      sources: entry.sources.map((source) => known(sources, source)),
      elsewhere: entry.elsewhere.map(sourced),
    })),
  );

  const { cover, chapters: order, ...settings } = full(drafts.documentary);
  const chapters = new Map(
    order.map((id, index): [string, Chapter] => {
      const draft = known(drafts.chapters, id);
      return [id, { ...full(draft), id, number: index + 1, references: referencesOf(draft) }];
    }),
  );

  const charts = shelf(drafts.charts, (entry, { id }): Chart => {
    const dated = { ...entry, id, published: chartPublished({ ...entry, id }, [...chapters.values()]) };
    if (dated.form !== 'timeline') return { ...dated, counts: dated.counts.map((count) => known(counts, count)) };
    const chosen = dated.events?.map((event) => known(events, event));
    return { ...dated, events: chosen ?? [...events.values()] };
  });

  const corrections = drafts.corrections.map((draft): Correction => {
    const { chapter, count, chart, ...texts } = full(draft);
    return {
      ...texts,
      ...(chapter && { chapter: known(chapters, chapter) }),
      ...(count && { count: known(counts, count) }),
      ...(chart && { chart: known(charts, chart) }),
    };
  });

  return {
    ...settings,
    ...(cover && { cover: known(charts, cover) }),
    chapters: [...chapters.values()],
    counts,
    sources,
    charts,
    events,
    terms,
    corrections: corrections.sort((a, b) => b.date.localeCompare(a.date)),
    namings: namingsIn(drafts),
  };
}

function entryOf<Entry>({ id, entry }: Draft<Entry>): Entry {
  if (entry === undefined) throw new Error(`unread entry: ${id}`);
  return entry;
}

function inTime(events: ReadonlyMap<string, Event>): Map<string, Event> {
  const start = ({ date }: Event) => extent(date).start.getTime();
  return new Map([...events].sort(([, a], [, b]) => start(a) - start(b)));
}

/** The mentions of a chapter in reading order, each with its own anchor. */
function referencesOf({ body }: ChapterDraft): Reference[] {
  const name = mentionNamer();
  return body.tags.flatMap((tag): Reference[] => {
    const id = tag.attributes.get('id');
    if (!isReferring(tag.name) || typeof id !== 'string') return [];
    return [{ component: tag.name, id, anchor: name(tag.name, id) }];
  });
}
