import type { Shelf } from '../documentary/index.ts';
import type { Drafts } from './drafts.ts';

/** What an entry of each shelf is called, where the shelf stands, and which of its texts says what an entry is. */
export const shelves = {
  counts: { noun: 'count', home: 'counts.yaml', about: 'label' },
  sources: { noun: 'source', home: 'sources.yaml', about: 'title' },
  charts: { noun: 'chart', home: 'charts/', about: 'title' },
  events: { noun: 'event', home: 'events.yaml', about: 'title' },
  terms: { noun: 'term', home: 'terms.yaml', about: 'term' },
  chapters: { noun: 'chapter', home: 'chapters/', about: 'title' },
} as const satisfies Record<Shelf, { noun: string; home: string; about: string }>;

/**
 * The ids that entries of a content folder have, right or wrong, each with the text that says what it is, as it is
 * written, or an empty one. A shelf is undefined where its file cannot be read: nobody knows what stands in it.
 */
export type Ids = Record<Shelf, ReadonlyMap<string, string> | undefined>;

/** The ids of all that was read. */
export function idsIn(drafts: Drafts): Ids {
  const ids = (shelf: Shelf) => {
    const { home, about } = shelves[shelf];
    if (drafts.unreadable.has(home)) return undefined;
    return new Map([...drafts[shelf].values()].map(({ id, raw }) => [id, textIn(raw, about)]));
  };
  return {
    counts: ids('counts'),
    sources: ids('sources'),
    charts: ids('charts'),
    events: ids('events'),
    terms: ids('terms'),
    chapters: ids('chapters'),
  };
}

function textIn(raw: unknown, key: string): string {
  const text = (raw as Record<string, unknown> | null | undefined)?.[key];
  return typeof text === 'string' ? text.trim() : '';
}
