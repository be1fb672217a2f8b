import type { z } from 'zod';
import type { countEntry } from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Path } from './yaml.ts';

type Parsed = z.output<typeof countEntry>;

/** Counts with the zeros that stand behind the point of their numbers and of those of other sources. */
export function asWritten(drafts: ReadonlyMap<string, Draft<Parsed>>): Drafts['counts'] {
  return new Map(
    [...drafts].map(([id, draft]) => [id, { ...draft, entry: draft.entry && withDigits(draft, draft.entry) }]),
  );
}

function withDigits(draft: Draft<Parsed>, entry: Parsed) {
  const digits = (path: Path) => {
    const [, written = ''] = /^\d+\.(\d*0)$/.exec(draft.passageOf(path).text) ?? [];
    return written === '' ? {} : { digits: written.length };
  };
  const elsewhere = entry.elsewhere.map((other, index) => ({ ...other, ...digits(['elsewhere', index, 'value']) }));
  return { ...entry, ...digits(['value']), elsewhere };
}
