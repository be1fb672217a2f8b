/** What a site answers for an address: a status, or the name of what went wrong. */
export type Answer = { status: number; code?: undefined } | { status?: undefined; code: string };

/** What an answer means for a link. */
export type Verdict = 'well' | 'dead' | 'silent' | 'refused';

/** Statuses by which a site refuses robots: they say nothing of whether the page is there for readers. */
const refusals = new Set([401, 402, 403, 405, 406, 407, 429, 451, 503, 999]);

/** What an answer means: `dead` is gone for everybody, `silent` did not answer now, `refused` is for a person to look. */
export function verdictOf({ status, code }: Answer): Verdict {
  if (status === undefined) return code === 'ENOTFOUND' ? 'dead' : 'silent';
  if (status < 400) return 'well';
  if (refusals.has(status)) return 'refused';
  return status < 500 ? 'dead' : 'silent';
}

const codes: Record<string, string> = {
  ENOTFOUND: 'no such host (ENOTFOUND)',
  ECONNREFUSED: 'nobody listens there (ECONNREFUSED)',
  ECONNRESET: 'broke off (ECONNRESET)',
  TimeoutError: 'no answer in time',
};

/** An answer in words: `404`, `no answer in time`. */
export function answerText({ status, code }: Answer): string {
  return status === undefined ? (codes[code] ?? code) : String(status);
}

/** An address of the content that was tried. */
export interface TriedLink {
  address: string;
  /** Where the content has it: `content/sources.yaml:12:3`. */
  places: readonly string[];
  answer: Answer;
  /** The archived copy, and what was answered for it. */
  archived?: { address: string; answer: Answer | undefined };
}

const verdicts = ['dead', 'silent', 'refused'] as const satisfies Verdict[];
const titles = {
  dead: 'leads nowhere',
  silent: 'does not answer',
  refused: 'refuses robots, look yourself',
} as const satisfies Record<(typeof verdicts)[number], string>;

/** The links that need somebody: those that lead nowhere, and those that do not answer. */
export function lostLinks(links: readonly TriedLink[]): TriedLink[] {
  return links.filter(({ answer }) => ['dead', 'silent'].includes(verdictOf(answer)));
}

/** What was found, as people read it in a terminal. */
export function linkReport(links: readonly TriedLink[]): string {
  const lines = verdicts.flatMap((verdict) =>
    links
      .filter(({ answer }) => verdictOf(answer) === verdict)
      .map(({ address, answer, places, archived }) =>
        [
          `${titles[verdict]} (${answerText(answer)}): ${address}`,
          ...places.map((place) => `    ${place}`),
          ...(archived && verdict !== 'refused'
            ? [`    archived: ${archived.address} (${copyText(archived.answer)})`]
            : []),
        ].join('\n'),
      ),
  );
  const number = (verdict: Verdict) => links.filter(({ answer }) => verdictOf(answer) === verdict).length;
  const sums = `${links.length} addresses: ${number('dead')} lead nowhere, ${number('silent')} do not answer, ${number('refused')} refuse robots`;
  return [...lines, sums].join('\n');
}

/** Whether a copy can stand in: one that refuses robots may be there for readers. */
export function copyText(answer: Answer | undefined): string {
  if (!answer) return 'not tried';
  const verdict = verdictOf(answer);
  return verdict === 'well' ? 'is there' : `${titles[verdict]}: ${answerText(answer)}`;
}
