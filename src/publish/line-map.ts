/**
 * Where the lines of a changed text stood before it changed.
 *
 * @param before the text as it was
 * @param after the text as it is
 * @returns a function from a line of the new text to one of the old text, both counted from 1: to the same line where
 *   it is still there, to the line in whose place it stands where it was changed, and to the one before it where it is
 *   new
 */
export function lineMap(before: string, after: string): (line: number) => number {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const kept = keptLines(old, fresh);
  return (line) => {
    const index = Math.min(Math.max(line, 1), fresh.length) - 1;
    const same = kept.get(index);
    if (same !== undefined) return same + 1;
    let above = index;
    while (above >= 0 && !kept.has(above)) above -= 1;
    let below = index;
    while (below < fresh.length && !kept.has(below)) below += 1;
    const first = (kept.get(above) ?? -1) + 1;
    const end = kept.get(below) ?? old.length;
    return Math.max(end > first ? Math.min(first + index - above - 1, end - 1) : first - 1, 0) + 1;
  };
}

const linesOf = (text: string) => text.split(/\r?\n/);

/**
 * The lines that are in both texts: those from the beginning and from the end, and between them what each text has once
 * and in the same order.
 */
function keptLines(old: readonly string[], fresh: readonly string[]): Map<number, number> {
  const shortest = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shortest && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;

  const kept = new Map<number, number>();
  for (let n = 0; n < start; n += 1) kept.set(n, n);
  for (let n = 1; n <= end; n += 1) kept.set(fresh.length - n, old.length - n);
  const places = onlyPlaces(old, start, old.length - end);
  const once = onlyPlaces(fresh, start, fresh.length - end);
  let last = -1;
  for (let n = start; n < fresh.length - end; n += 1) {
    const place = once.get(fresh[n]!) === n ? places.get(fresh[n]!) : undefined;
    if (place === undefined || place <= last) continue;
    kept.set(n, place);
    last = place;
  }
  return kept;
}

/** The places of the lines that stand once in a stretch; -1 for those that stand in it more often. */
function onlyPlaces(lines: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let n = from; n < to; n += 1) places.set(lines[n]!, places.has(lines[n]!) ? -1 : n);
  return places;
}
