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
  corrections: text,
} as const satisfies Record<keyof ReturnType<typeof ledgerRow>, Column>;

export type LedgerColumnName = keyof typeof ledgerColumns;

/** The table of the ledger, one row a count; addresses in a cell have a space between them. */
export function ledgerRows({ counts }: LedgerData): Rows<LedgerColumnName> {
  return filled(ledgerColumns, counts.map(ledgerRow));
}

function ledgerRow({ address, mentions, charts, texts, first_given, corrections, ...count }: LedgerCount) {
  return {
    ...countRow(count),
    source_archived: count.source.archived ?? '',
    address,
    mentions: addresses(mentions),
    charts: addresses(charts),
    texts: addresses(texts),
    first_given: first_given === null ? '' : `${first_given.chapter}, ${first_given.published}`,
    corrections: corrections.map(({ date, said, right, why }) => [date, said, right, why].join(' | ')).join('; '),
  };
}

function addresses(places: readonly { address: string }[]): string {
  return [...new Set(places.map(({ address }) => address))].join(' ');
}
