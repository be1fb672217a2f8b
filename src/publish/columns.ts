import { bounds, standings } from '../documentary/index.ts';
import type { ChartData, CountData, EventData, SourceData } from './chart-data.ts';

/** What may stand in a column, in the terms of a Table Schema: https://specs.frictionlessdata.io/table-schema/ */
export interface Column {
  type: 'string' | 'number';
  format?: 'uri';
  constraints?: { required?: true; unique?: true; minimum?: number; pattern?: string; enum?: readonly string[] };
}

/** A column for any text, or none. */
export const text = { type: 'string' } as const;
const needed = { type: 'string', constraints: { required: true } } as const;
const key = { type: 'string', constraints: { required: true, unique: true } } as const;
const oneOf = (values: readonly string[]) =>
  ({ type: 'string', constraints: { required: true, enum: values } }) as const;
const matching = (pattern: string) => ({ type: 'string', constraints: { required: true, pattern } }) as const;
const partialDate = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** The columns of a chart of counts, in their order. */
export const countColumns = {
  id: key,
  label: needed,
  value: { type: 'number', constraints: { required: true, minimum: 0 } },
  bound: oneOf(bounds),
  unit: needed,
  in_words: needed,
  counting_rule: needed,
  claimant: needed,
  standing: oneOf(standings),
  denied: text,
  elsewhere: text,
  corrections: text,
  as_of: matching(partialDate),
  source: needed,
  source_address: { type: 'string', format: 'uri', constraints: { required: true } },
} as const satisfies Record<Exclude<keyof ReturnType<typeof countRow>, 'part_of'>, Column>;

/** The columns of a chart of parts, in their order. */
const partColumns = { ...countColumns, part_of: text } as const satisfies Record<
  keyof ReturnType<typeof countRow>,
  Column
>;

/** The columns of a timeline, in their order. */
const eventColumns = {
  id: key,
  date: matching(`${partialDate}(/${partialDate})?`),
  title: needed,
  text,
  elsewhere: text,
  source: needed,
  source_address: needed,
} as const satisfies Record<keyof ReturnType<typeof eventRow>, Column>;

export type ColumnName = keyof typeof partColumns | keyof typeof eventColumns;

/** A table: its columns by name, and its rows with a cell for each of them. */
export interface Rows<Name extends string = ColumnName> {
  columns: [name: Name, column: Column][];
  rows: (string | number)[][];
}

/** The table of a chart: one row a count, or an event for a timeline. */
export function rowsOf({ counts, events = [] }: ChartData): Rows {
  if (!counts) return filled(eventColumns, events.map(eventRow));
  const rows = counts.map(countRow);
  return rows.some(({ part_of }) => part_of !== '') ? filled(partColumns, rows) : filled(countColumns, rows);
}

/** The table of what was written for each column. */
export function filled<Name extends string>(
  columns: Record<Name, Column>,
  records: readonly Record<NoInfer<Name>, string | number>[],
): Rows<Name> {
  const names = Object.keys(columns) as Name[];
  return {
    columns: names.map((name) => [name, columns[name]]),
    rows: records.map((record) => names.map((name) => record[name])),
  };
}

/** A count as one row, in which nothing is inside anything else. */
export function countRow({ denied, elsewhere, corrections, source, ...count }: CountData) {
  return {
    ...count,
    part_of: count.part_of ?? '',
    denied: joined(denied.map(({ who, what, source: { address } }) => `${who} ${what} (${address})`)),
    elsewhere: joined(
      elsewhere.map(({ in_words, note, source: { publisher, address } }) => {
        return `${publisher}: ${in_words}${note === null ? '' : `, ${note}`} (${address})`;
      }),
    ),
    corrections: joined(corrections.map(({ date, said, right, why }) => `${date}: ${said} → ${right} (${why})`)),
    source: named(source),
    source_address: source.address,
  };
}

function eventRow({ text: what, elsewhere, sources, ...event }: EventData) {
  return {
    ...event,
    text: what ?? '',
    elsewhere: joined(
      elsewhere.map(({ says, source: { publisher, address } }) => `${publisher}: ${says} (${address})`),
    ),
    source: joined(sources.map(named)),
    source_address: sources.map(({ address }) => address).join(' '),
  };
}

function named({ publisher, title, date }: SourceData): string {
  return `${publisher}, ${title}, ${date}`;
}

function joined(parts: readonly string[]): string {
  return parts.join('; ');
}
