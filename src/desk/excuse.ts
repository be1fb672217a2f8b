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

/** Whether a comment in the line, or alone in the line before it, gives the excuse with its reason. */
export function isExcused(text: string, line: number, excuse: Excuse): boolean {
  const lines = text.split('\n');
  const { reason, alone } = reasons[excuse];
  return reason.test(lines[line - 1] ?? '') || alone.test(lines[line - 2] ?? '');
}
