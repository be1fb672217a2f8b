import type { Place } from '../documentary/index.ts';

/** What a comment can say of a line that a rule would find fault with. */
export type Excuse = 'no count' | 'no cite';

const reasons = { 'no count': reasonFor('no count'), 'no cite': reasonFor('no cite') } as const satisfies Record<
  Excuse,
  object
>;

function reasonFor(excuse: Excuse) {
  const reason = new RegExp(`(?:\\{/\\*|#)\\s*${excuse}:\\s*[^\\s*]`);
  return { reason, alone: new RegExp(`^\\s*${reason.source}`) };
}

/**
 * Looks for excuses in files.
 *
 * @param texts the text of each file
 * @returns whether a comment in a line, or alone in the line before it, gives an excuse with its reason
 */
export function excusesIn(
  texts: ReadonlyMap<string, string>,
): (place: Pick<Place, 'file' | 'line'>, excuse: Excuse) => boolean {
  const read = new Map<string, string[]>();
  return ({ file, line }, excuse) => {
    const lines = read.get(file) ?? (texts.get(file) ?? '').split('\n');
    read.set(file, lines);
    const { reason, alone } = reasons[excuse];
    return reason.test(lines[line - 1] ?? '') || alone.test(lines[line - 2] ?? '');
  };
}
