import {
  type Chapter,
  type Chart,
  type Composed,
  type ChartEntry,
  chartCorrections,
  chartPublished,
  type Correction,
  type CorrectionNote,
  type Count,
  type Documentary,
  type Event,
  extent,
  inOrder,
  known,
  lastChange,
  type Source,
  type Term,
  wordingIn,
} from '../documentary/index.ts';
import { correctionsIn } from './corrections.ts';
import type { Draft, Drafts, Written } from './drafts.ts';
import { fillTexts } from './fill.ts';
import { referencesOf } from './mdx.ts';
import { namingsIn } from './namings.ts';

/**
 * Joins drafts into one documentary: the only place where a reference becomes what it refers to.
 *
 * @param drafts files without problems
 * @param order the chapters of all languages, by which they are numbered
 * @throws Error where the drafts have a problem after all
 */
export function resolve(drafts: Drafts, order: readonly string[]): Documentary {
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

  const noted = correctionsIn(drafts, full);
  const counts = shelf(drafts.counts, (entry, { id }): Count => ({
    ...sourced(entry),
    id,
    denials: entry.denials.map(sourced),
    elsewhere: entry.elsewhere.map((other) => ({ ...sourced(other), unit: other.unit ?? entry.unit })),
    ...some(noted.ofCount(id)),
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

  const { cover, chapters: own, translations: _, ...settings } = full(drafts.documentary);
  const chapters = new Map(
    own.map((id): [string, Chapter] => {
      const draft = known(drafts.chapters, id);
      const entry = full(draft);
      const corrections = noted.inChapter(id, entry.published);
      const chapter = { ...entry, id, number: order.indexOf(id) + 1, ...composed(draft), ...some(corrections) };
      return [id, changed(chapter, corrections)];
    }),
  );

  const drawn = (chart: ChartEntry & Pick<Chart, 'id' | 'corrections'>): Chart => {
    if (chart.form === 'timeline')
      return { ...chart, events: chart.events?.map((event) => known(events, event)) ?? [...events.values()] };
    const shown = chart.counts.map((count) => known(counts, count));
    if (chart.form !== 'parts') return { ...chart, counts: shown };
    const { whole, ...parts } = chart;
    return { ...parts, counts: [known(counts, whole), ...shown] };
  };
  const charts = shelf(drafts.charts, (entry, { id }): Chart => {
    const published = chartPublished({ ...entry, id }, [...chapters.values()]);
    const chart = drawn({ ...entry, id, published, ...some(noted.inChart(id, published)) });
    return changed(chart, chartCorrections(chart));
  });

  const corrections = noted.all.map(({ note, entry: { chapter, count, chart } }): Correction => ({
    ...note,
    ...(chapter && { chapter: known(chapters, chapter) }),
    ...(count && { count: known(counts, count) }),
    ...(chart && { chart: known(charts, chart) }),
  }));

  return {
    ...settings,
    ...(cover && { cover: known(charts, cover) }),
    ...(drafts.front && { front: composed(drafts.front) }),
    chapters: [...chapters.values()],
    counts,
    sources,
    charts,
    events,
    terms,
    corrections: inOrder(corrections),
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

function composed({ body }: Written): Composed {
  return { references: referencesOf(body) };
}

/** Corrections as a part of what they are of, which has none where there are none. */
function some(corrections: CorrectionNote[]): { corrections?: CorrectionNote[] } {
  return corrections.length > 0 ? { corrections } : {};
}

/** A chapter or chart that has last changed when it was last corrected, where that is later than its own date. */
function changed<Part extends Chapter | Chart>(part: Part, corrections: readonly CorrectionNote[]): Part {
  const updated = lastChange(part, corrections);
  return updated === undefined ? part : { ...part, updated };
}
