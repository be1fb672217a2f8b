/**
 * The lines of a changed file to which GitHub takes comments: those that its diff shows as they are after the change.
 *
 * @param patch the hunks of a unified diff; undefined where GitHub gives none, as for a file that is very large
 */
export function patchLines(patch: string | undefined): Set<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const row of (patch ?? '').split('\n')) {
    const [, start] = /^@@ -\S+ \+(\d+)(?:,\d+)? @@/.exec(row) ?? [];
    if (start !== undefined) line = Number(start);
    else if (row.startsWith('+') || row.startsWith(' ')) lines.add(line++);
  }
  return lines;
}
