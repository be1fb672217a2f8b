import MiniSearch from 'minisearch';
import type { SearchEntry } from './entry.ts';
import { termsOf } from './terms.ts';

/** An entry that was found, with the terms of it that were looked for. */
export interface Found {
  entry: SearchEntry;
  matched: ReadonlySet<string>;
}

/** Something that can be searched, and grows. */
export interface Finder {
  add(entries: readonly SearchEntry[]): void;
  /** What there is for a query, the best first: what has all of its words, or else what has some. */
  find(query: string): Found[];
}

/**
 * Searches entries: words may be cut short, longer ones may have slips, and numbers may be written in any way.
 *
 * @param language of the entries, a BCP 47 tag
 */
export function finder(language: string): Finder {
  const entries: SearchEntry[] = [];
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: ['title', 'text', 'also'],
    // Where a passage stands is no part of what it says.
    extractField: (entry, field) =>
      field === 'title' && entry.kind === 'passage' ? '' : entry[field as 'id' | 'title' | 'text' | 'also'],
    tokenize: (text) => termsOf(text, language),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (id) => (entries[id as number]!.kind === 'passage' ? 0.6 : 1),
      prefix: true,
      fuzzy: slips,
    },
  });
  return {
    add(more) {
      index.addAll(more.map((entry, n) => ({ ...entry, id: entries.length + n })));
      entries.push(...more);
    },
    find(query) {
      const all = index.search(query, { combineWith: 'AND' });
      const results = all.length > 0 ? all : index.search(query, { combineWith: 'OR' });
      return results.map(({ id, match }) => ({ entry: entries[id as number]!, matched: new Set(Object.keys(match)) }));
    },
  };
}

/** How many letters may be wrong in a word; none in a number, because another number is another count. */
function slips(term: string): number {
  if (/\p{Nd}/u.test(term) || term.length < 4) return 0;
  return term.length < 7 ? 1 : 2;
}
