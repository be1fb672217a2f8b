import type { Count, CountEntry, Source } from '../documentary/index.ts';
import { correctionId } from './corrections.ts';
import type { Drafts } from './drafts.ts';

/**
 * The counts as far as their own entries and corrections tell, for what is asked of them while the rest of the record
 * may still be wrong: of their sources only the ids are known. Counts with problems of their own are left out.
 */
export function bareCounts({ counts, corrections }: Pick<Drafts, 'counts' | 'corrections'>): Map<string, Count> {
  const owned = corrections.flatMap(({ entry }) => entry ?? []);
  return new Map(
    [...counts].flatMap(([id, { entry }]) => {
      if (!entry) return [];
      const notes = owned.filter(({ count }) => count === id);
      const corrected = notes.map((note) => ({ ...note, id: correctionId(note), subject: entry.label }));
      return [[id, { ...bareCount(id, entry), ...(corrected.length > 0 && { corrections: corrected }) }]];
    }),
  );
}

function bareCount(id: string, entry: CountEntry): Count {
  const sourced = <Claim extends { source: string }>(claim: Claim) => ({ ...claim, source: bareSource(claim.source) });
  return {
    ...sourced(entry),
    id,
    denials: entry.denials.map(sourced),
    elsewhere: entry.elsewhere.map((other) => ({ ...sourced(other), unit: other.unit ?? entry.unit })),
  };
}

const bareSource = (id: string): Source => ({ id, publisher: '', title: '', address: '', date: '' });
