import { csvFormatRow } from 'd3';
import type { ChartData } from './chart-data.ts';

/**
 * The data of a chart as a table: RFC 4180, a header, and one row a mark.
 *
 * @param data the data of a chart
 * @returns lines that end in CRLF
 */
export function csvOf(data: ChartData): string {
  const records: Record<string, string | number>[] = data.counts ?? data.events ?? [];
  const columns = Object.keys(records[0] ?? {});
  const rows = [columns, ...records.map((record) => columns.map((column) => harmless(record[column] ?? '')))];
  return rows.map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

// A spreadsheet runs a cell that begins with one of these signs; behind an apostrophe it is text.
// https://owasp.org/www-community/attacks/CSV_Injection
function harmless(cell: string | number): string {
  const text = String(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
