import { datedShelves, type Holder, opening, type Publication } from '../documentary/index.ts';
import { type Draft, type Drafts, entriesByHolder } from './drafts.ts';
import { type Named, namedInBody, namedInEntry } from './named.ts';

/** From when on readers see the parts of a documentary, each as milliseconds of Unix time. */
export interface Openings {
  /** Infinity for a draft and for what only drafts use, -Infinity for what waits for nothing. */
  of(holder: Holder, id: string): number;
  /** Where a part uses another that opens later than itself. */
  early: { named: Named; opens: number }[];
}

/** One part that brings another with it. */
interface Use {
  to: string;
  /** As it is written; undefined for a correction, which comes with what it corrects. */
  named?: Named;
}

/** Whether any part of a documentary says from when on readers see it. */
export function anyDated(drafts: Drafts): boolean {
  return datedShelves.some((shelf) => [...drafts[shelf].values()].some((draft) => saysWhen(saidBy(draft))));
}

/**
 * From when on readers see what. A chapter opens when it says. A chart or an event that says nothing, and every count,
 * source and term, opens with the first part that uses it; a correction with what it corrects. What nothing uses is
 * open.
 */
export function openingsOf(drafts: Drafts): Openings {
  const made = known.get(drafts) ?? openingsBy(drafts, saidOpening);
  known.set(drafts, made);
  return made;
}

// Whoever reads and several rules ask for them, and what a large documentary uses is long to look through.
const known = new WeakMap<Drafts, Openings>();

/**
 * From when on readers see what, where something else than the entries themselves says it.
 *
 * @param opens when an entry opens by itself, in milliseconds of Unix time; undefined where it opens with its first use
 */
export function openingsBy(
  drafts: Drafts,
  opens: (holder: Holder, draft: Draft<unknown>, isUsed: boolean) => number | undefined,
): Openings {
  const uses = usesIn(drafts);
  const used = new Set([...uses.values()].flat().map(({ to }) => to));
  const own = new Map<string, number>(alwaysOpen.map((key) => [key, -Infinity]));
  for (const [holder, entries] of entriesByHolder(drafts)) {
    for (const draft of entries) {
      const key = keyOf(holder, draft.id);
      const at = opens(holder, draft, used.has(key));
      if (at !== undefined) own.set(key, at);
    }
  }

  // Whatever opens first reaches what it leads to before all others do.
  const open = new Map(own);
  const waiting = [...own].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [key, at] of waiting) {
    const reached = [key];
    for (const one of reached) {
      for (const { to } of uses.get(one) ?? []) {
        if (open.has(to)) continue;
        open.set(to, at);
        reached.push(to);
      }
    }
  }

  const at = (key: string) => open.get(key) ?? -Infinity;
  return {
    of: (holder, id) => at(keyOf(holder, id)),
    early: [...uses].flatMap(([from, all]) =>
      all.flatMap(({ to, named }) => (named && at(from) < at(to) ? [{ named, opens: at(to) }] : [])),
    ),
  };
}

function saidOpening(holder: Holder, draft: Draft<unknown>, isUsed: boolean): number | undefined {
  const said = isDated(holder) ? saidBy(draft) : {};
  return holder === 'chapters' || saysWhen(said) || !isUsed ? opening(said) : undefined;
}

function saysWhen({ draft, publishAt }: Publication): boolean {
  return draft !== undefined || publishAt !== undefined;
}

/** What an entry says of its publication. One with mistakes can still be seen to be a draft. */
function saidBy({ entry, raw }: Pick<Draft<unknown>, 'entry' | 'raw'>): Publication {
  if (entry) return entry;
  const isDraft = typeof raw === 'object' && raw !== null && 'draft' in raw && raw.draft === true;
  return isDraft ? { draft: true } : {};
}

function isDated(holder: Holder): boolean {
  return datedShelves.some((shelf) => shelf === holder);
}

/** The documentary itself, and the text of its front page. */
const alwaysOpen = [keyOf('documentary', ''), 'front'];

function keyOf(holder: Holder, id: string): string {
  return `${holder} ${id}`;
}

/** What every part leads to. */
function usesIn(drafts: Drafts): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const use = (from: string, ...more: Use[]) => uses.set(from, [...(uses.get(from) ?? []), ...more]);
  const named = (all: readonly Named[]) => all.map((each): Use => ({ to: keyOf(each.shelf, each.id), named: each }));
  for (const [holder, entries] of entriesByHolder(drafts)) {
    for (const entry of entries) {
      const key = keyOf(holder, entry.id);
      const own = namedInEntry(entry);
      if (holder !== 'corrections') use(key, ...named(own));
      else {
        use(key, ...named(own.filter(({ inText }) => inText)));
        for (const { shelf, id } of own.filter(({ inText }) => !inText)) use(keyOf(shelf, id), { to: key });
      }
    }
  }
  for (const chapter of drafts.chapters.values()) use(keyOf('chapters', chapter.id), ...named(namedInBody(chapter)));
  if (drafts.front) use('front', ...named(namedInBody(drafts.front)));
  return uses;
}
