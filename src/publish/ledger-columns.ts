import { type Column, countColumns, countRow, filled, type Rows, text } from './columns.ts';
import type { LedgerCount, LedgerData } from './ledger-data.ts';

/** The columns of the ledger, in their order: those of a chart's counts, and where each count stands. */
const ledgerColumns = {
  ...countColumns,
  source_archived: { type: 'string', format: 'uri' },
  address: { type: 'string', format: 'uri', constraints: { required: true, unique: true } },
  mentions: text,
  charts: text,
  texts: text,
  first_given: text,
} as const satisfies Record<keyof ReturnType<typeof ledgerRow>, Column>;

export type LedgerColumnName = keyof typeof ledgerColumns;

/** The table of the ledger, one row a count; addresses in a cell have a space between them. */
export function ledgerRows({ counts }: LedgerData): Rows<LedgerColumnName> {
  return filled(ledgerColumns, counts.map(ledgerRow));
}

function ledgerRow({ address, mentions, charts, texts, first_given, ...count }: LedgerCount) {
  // A count is a part in a chart, and in no other place.
  const { part_of: _, ...row } = countRow(count);
  return {
    ...row,
    source_archived: count.source.archived ?? '',
    address,
    mentions: addresses(mentions),
    charts: addresses(charts),
    texts: addresses(texts),
    first_given: first_given === null ? '' : `${first_given.chapter}, ${first_given.published}`,
  };
}

function addresses(places: readonly { address: string }[]): string {
  return [...new Set(places.map(({ address }) => address))].join(' ');
}
