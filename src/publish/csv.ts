import { csvFormatRow } from 'd3';
import type { ChartData } from './chart-data.ts';
import { type Rows, rowsOf } from './columns.ts';

/**
 * The data of a chart as a table: RFC 4180, a header, and one row a mark. There is no byte order mark: RFC 3629 section
 * 6 advises against one where the encoding is known, and readers of data packages take it for a part of the first name.
 *
 * @param data the data of a chart
 * @returns lines that end in CRLF
 */
export function csvOf(data: ChartData): string {
  return csvTable(rowsOf(data));
}

/** A table as CSV, in the same way. */
export function csvTable({ columns, rows }: Rows<string>): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => row.map(harmless))];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

// Signs that begin a formula, in both widths, with what a spreadsheet may take away before it looks: spaces, control
// characters and marks without width. https://owasp.org/www-community/attacks/CSV_Injection
const formula = String.raw`[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]`;
const atStart = new RegExp(`^(${formula}|[\\t\\r\\n\\0])`, 'u');
// Where the list separator of a language is a semicolon or a tab, Excel splits a cell of ours there, quoted or not.
const inside = new RegExp(`([;\\t\\r\\n]["\\s]*)(?=${formula})`, 'gu');
const negativeNumber = /^-\d+(\.\d+)?$/;

/** The cell so that no spreadsheet runs it: an apostrophe before what it would take for a formula. */
function harmless(cell: string | number): string {
  const text = String(cell);
  if (negativeNumber.test(text)) return text;
  const split = text.replace(inside, "$1'");
  return atStart.test(split) ? `'${split}` : split;
}
