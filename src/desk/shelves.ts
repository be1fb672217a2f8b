import type { Place, Problem } from '../documentary/index.ts';
import type { Drafts } from './drafts.ts';
import { suggestion } from './suggest.ts';

/** What a reference may name, and in which file the answer stands. */
const shelves = {
  counts: { noun: 'count', file: 'counts.yaml' },
  sources: { noun: 'source', file: 'sources.yaml' },
  charts: { noun: 'chart', file: 'charts/' },
  events: { noun: 'event', file: 'events.yaml' },
  terms: { noun: 'term', file: 'terms.yaml' },
  chapters: { noun: 'chapter', file: 'chapters/' },
} as const;
export type Shelf = keyof typeof shelves;

/** The way from an id to what it names. */
export interface Shelves {
  /** Whether the record has an entry; reports a problem at the place of the reference where it has not. */
  check(shelf: Shelf, id: string, place: Place): boolean;
  /** The entry among those found so far; a hole, and a problem, where there is none. */
  find<Value>(shelf: Shelf, found: ReadonlyMap<string, Value>, id: string, place: Place): Value;
}

/**
 * @param drafts the record as its files have it; an entry that is there and broken has a problem of its own already
 * @param problems where the problems of references are added
 */
export function shelvesOf(drafts: Drafts, problems: Problem[]): Shelves {
  const check: Shelves['check'] = (shelf, id, { file, line, column }) => {
    if (drafts[shelf].has(id)) return true;
    const { noun, file: home } = shelves[shelf];
    if (drafts.unreadable.has(home)) return false;
    problems.push({
      kind: 'unknown-id',
      file,
      line,
      column,
      message: `There is no ${noun} \`${id}\`.`,
      hint: `${suggestion(id, drafts[shelf].keys())} Or add \`${id}\` to ${home}.`,
    });
    return false;
  };
  return {
    check,
    find<Value>(shelf: Shelf, found: ReadonlyMap<string, Value>, id: string, place: Place): Value {
      check(shelf, id, place);
      // A documentary with problems is never handed out, so nobody sees the hole.
      return found.get(id) as Value;
    },
  };
}
