/**
 * Rows as text in columns: the first column to the left, numbers to the right.
 *
 * @param rows cells by row, the names of the columns first
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A number with so many decimals, or a dash where nothing was measured. */
export function written(number: number, decimals = 0): string {
  if (!Number.isFinite(number)) return '–';
  return number.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
