import {
  type Count,
  type Documentary,
  inReadingOrder,
  pageWordsIn,
  standings,
  type Wording,
} from '../documentary/index.ts';

/** Counts that have something in common. */
export interface LedgerGroup {
  /** The element id of the group, which the address of what it shows ends in: `standing.alleged`. */
  id: string;
  name: string;
  counts: Count[];
}

/** The ways in which the counts of the ledger are put in order. */
export const ledgerOrders = ['record', 'size', 'text'] as const;
/** What the counts of the ledger are grouped by. */
export const ledgerGroupings = ['standing', 'claimant', 'source', 'contested'] as const;

/** The counts of the ledger in one order, or in groups that can be looked at one by one. */
export type LedgerView =
  | { by: (typeof ledgerOrders)[number]; counts: Count[] }
  | { by: (typeof ledgerGroupings)[number]; groups: LedgerGroup[] };

/** What may be said against a count: each with what tells whether it is. */
const objections = {
  denied: ({ denials }) => denials.length > 0,
  elsewhere: ({ elsewhere }) => elsewhere.length > 0,
  corrected: ({ corrections = [] }) => corrections.length > 0,
} as const satisfies Record<string, (count: Count) => boolean>;
export type Objection = keyof typeof objections;

/** What is said against a count: that somebody denies it, that others give another figure, that it was corrected. */
export function objectionsTo(count: Count): Objection[] {
  return (Object.keys(objections) as Objection[]).filter((objection) => objections[objection](count));
}

/**
 * The counts of a documentary in every order and grouping that tells something: a single count has one view, and what
 * is true of every count is no group. Within a group the largest number comes first.
 *
 * @returns the order of the record first
 */
export function ledgerViews(
  documentary: Pick<Documentary, 'chapters' | 'charts' | 'counts'>,
  { words, language }: Wording,
): LedgerView[] {
  const counts = [...documentary.counts.values()];
  const { compare } = new Intl.Collator(language);
  const record: LedgerView = { by: 'record', counts };
  if (counts.length < 2) return [record];
  const groups = {
    standing: standings.map((standing): LedgerGroup => ({
      id: `standing.${standing}`,
      name: words.standings[standing],
      counts: counts.filter((count) => count.standing === standing),
    })),
    // A claimant has no id, so the first count that it gives lends its own.
    claimant: groupedBy(
      counts,
      ({ claimant }) => claimant,
      ({ id, claimant }) => [`claimant.${id}`, claimant],
    ).sort((a, b) => compare(a.name, b.name)),
    source: groupedBy(
      counts,
      ({ source }) => source.id,
      ({ source: { id, publisher, title } }) => [`source.${id}`, `${publisher}${words.signs.comma} ${title}`],
    ).sort((a, b) => compare(a.name, b.name)),
    contested: (Object.keys(objections) as Objection[]).map((objection): LedgerGroup => ({
      id: `contested.${objection}`,
      name: pageWordsIn(language).ledger.objections[objection],
      counts: counts.filter((count) => objections[objection](count)),
    })),
  } satisfies Record<(typeof ledgerGroupings)[number], LedgerGroup[]>;
  return [
    record,
    { by: 'size', counts: bySize(counts) },
    { by: 'text', counts: inReadingOrder(documentary) },
    ...ledgerGroupings
      .map((by) => ({ by, groups: groups[by].filter((group) => isPart(group, counts)).map(inOrder) }))
      .filter((view) => view.groups.length > 0),
  ];
}

function bySize(counts: readonly Count[]): Count[] {
  return [...counts].sort((a, b) => b.value - a.value);
}

function inOrder(group: LedgerGroup): LedgerGroup {
  return { ...group, counts: bySize(group.counts) };
}

function isPart(group: LedgerGroup, counts: readonly Count[]): boolean {
  return group.counts.length > 0 && group.counts.length < counts.length;
}

function groupedBy(
  counts: readonly Count[],
  keyOf: (count: Count) => string,
  named: (first: Count) => [id: string, name: string],
): LedgerGroup[] {
  return [...Map.groupBy(counts, keyOf).values()].map((group) => {
    const [id, name] = named(group[0]!);
    return { id, name, counts: group };
  });
}
