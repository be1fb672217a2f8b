import type { Problem } from '../../documentary/index.ts';
import { type Drafts, entriesByHolder } from '../drafts.ts';
import { openingsOf } from '../openings.ts';

/** What readers see of a translation says all that its original says. Before its first chapter is public, nobody sees it. */
export function owed(drafts: Drafts): Problem[] {
  const openings = openingsOf(drafts);
  const isSeen = [...drafts.chapters.keys()].some((id) => openings.of('chapters', id) !== Infinity);
  if (!isSeen) return [];
  return entriesByHolder(drafts).flatMap(([holder, entries]) =>
    entries.flatMap(({ id, owed: debts = [] }) => (openings.of(holder, id) === Infinity ? [] : debts)),
  );
}
