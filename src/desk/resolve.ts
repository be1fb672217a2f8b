import {
  type Chapter,
  type Chart,
  type Correction,
  type Count,
  type Documentary,
  type Event,
  extent,
  isReferring,
  mentionNamer,
  type Problem,
  type Reference,
  type Source,
  type Term,
  type Wording,
  wordingIn,
} from '../documentary/index.ts';
import { attributesOf } from './components.ts';
import type { ChapterDraft, Draft, Drafts } from './drafts.ts';
import { fillTexts } from './fill.ts';
import type { Tag } from './mdx.ts';
import { type Shelf, type Shelves, shelvesOf } from './shelves.ts';

/**
 * Joins the drafts into one documentary: the only place where a reference becomes what it refers to.
 *
 * @param drafts the files as read
 * @returns the documentary, with holes where there are problems, so that it must only be used where there are none;
 *   undefined where documentary.yaml itself cannot be read
 */
export function resolve(drafts: Drafts): { documentary: Documentary | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const shelves = shelvesOf(drafts, problems);
  const wording = wordingIn(drafts.documentary.entry?.language ?? 'en');
  const full = <Entry>(draft: Draft<Entry>) => filled(draft, drafts, wording, shelves);

  /** Makes the entries of a file, with the means to find what each refers to at a path. */
  const make = <Entry, Value>(
    shelf: ReadonlyMap<string, Draft<Entry>>,
    value: (entry: Entry, id: string, at: Finder) => Value,
  ): Map<string, Value> => {
    const made = new Map<string, Value>();
    for (const draft of shelf.values()) {
      const entry = full(draft);
      if (entry !== undefined) made.set(draft.id, value(entry, draft.id, finder(draft)));
    }
    return made;
  };
  const finder =
    ({ placeOf }: Draft<unknown>): Finder =>
    (shelf, found, id, ...path) =>
      shelves.find(shelf, found, id, placeOf(path));

  const sources = make(drafts.sources, (entry, id): Source => ({ ...entry, id }));

  const counts = make(drafts.counts, (entry, id, at): Count => {
    const join = <Claim extends { source: string }>(claims: Claim[], key: string) =>
      claims.map((claim, n) => ({ ...claim, source: at('sources', sources, claim.source, key, n, 'source') }));
    return {
      ...entry,
      id,
      source: at('sources', sources, entry.source, 'source'),
      denials: join(entry.denials, 'denials'),
      elsewhere: join(entry.elsewhere, 'elsewhere'),
    };
  });

  const terms = make(drafts.terms, ({ source, ...entry }, id, at): Term => ({
    ...entry,
    id,
    ...(source && { source: at('sources', sources, source, 'source') }),
  }));

  const unordered = make(drafts.events, (entry, id, at): Event => ({
    ...entry,
    id,
    sources: entry.sources.map((source, n) => at('sources', sources, source, 'sources', n)),
    elsewhere: entry.elsewhere.map((other, n) => ({
      ...other,
      source: at('sources', sources, other.source, 'elsewhere', n, 'source'),
    })),
  }));
  const events = new Map([...unordered].sort(([, a], [, b]) => startOf(a) - startOf(b)));

  const charts = make(drafts.charts, (entry, id, at): Chart => {
    if (entry.form === 'timeline') {
      const chosen = entry.events?.map((event, n) => at('events', events, event, 'events', n));
      return { ...entry, id, events: chosen ?? [...events.values()] };
    }
    return { ...entry, id, counts: entry.counts.map((count, n) => at('counts', counts, count, 'counts', n)) };
  });

  const settings = full(drafts.documentary);
  const order = settings?.chapters ?? [];
  const references = new Map([...drafts.chapters.values()].map((draft) => [draft.id, referencesOf(draft, shelves)]));
  const chapters = make(drafts.chapters, (entry, id): Chapter => ({
    ...entry,
    id,
    number: order.indexOf(id) + 1,
    references: references.get(id) ?? [],
  }));

  const corrections = drafts.corrections.flatMap((draft): Correction[] => {
    const entry = full(draft);
    if (!entry) return [];
    const { chapter, count, chart, ...texts } = entry;
    const at = finder(draft);
    return [
      {
        ...texts,
        ...(chapter && { chapter: at('chapters', chapters, chapter, 'chapter') }),
        ...(count && { count: at('counts', counts, count, 'count') }),
        ...(chart && { chart: at('charts', charts, chart, 'chart') }),
      },
    ];
  });

  if (!settings) return { documentary: undefined, problems };
  const { cover, ...own } = settings;
  const documentary: Documentary = {
    ...own,
    ...(cover && { cover: finder(drafts.documentary)('charts', charts, cover, 'cover') }),
    chapters: order.map((id) => chapters.get(id) as Chapter),
    counts,
    sources,
    charts,
    events,
    terms,
    corrections: corrections.sort((a, b) => b.date.localeCompare(a.date)),
  };
  return { documentary, problems };
}

/** Finds what an id names; the rest is the path, in the entry that names it, of the place that a problem would have. */
type Finder = <Value>(
  shelf: Shelf,
  found: ReadonlyMap<string, Value>,
  id: string,
  ...path: (string | number)[]
) => Value;

/** The entry of a draft, with the counts that its texts name in words. */
function filled<Entry>(
  { entry, placeOf }: Draft<Entry>,
  { counts }: Drafts,
  wording: Wording,
  { check }: Shelves,
): Entry | undefined {
  return fillTexts(entry, wording, (id, path) =>
    check('counts', id, placeOf(path)) ? counts.get(id)?.entry : undefined,
  );
}

function startOf(event: Event): number {
  return extent(event.date).start.getTime();
}

/** The mentions of a chapter in reading order, each with its own anchor. */
function referencesOf(draft: ChapterDraft, { check }: Shelves): Reference[] {
  const name = mentionNamer();
  return draft.body.tags.flatMap((tag): Reference[] => {
    const known = namedIn(tag).every(({ shelf, id }) => check(shelf, id, tag));
    const id = tag.attributes.get('id');
    if (!known || !isReferring(tag.name) || typeof id !== 'string') return [];
    return [{ component: tag.name, id, anchor: name(tag.name, id) }];
  });
}

/** The entries that a tag names by id, as the table of components says which attributes do. */
function namedIn({ name, attributes }: Tag): { shelf: Shelf; id: string }[] {
  return Object.entries(attributesOf(name) ?? {}).flatMap(([attribute, takes]) => {
    const value = attributes.get(attribute);
    if (!('of' in takes) || typeof value !== 'string') return [];
    return value
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => ({ shelf: takes.of, id }));
  });
}
