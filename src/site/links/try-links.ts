import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { LinkChecker, type LinkResult } from 'linkinator';
import { element } from '../../publish/html.ts';
import type { Answer } from '../../publish/link-report.ts';

/** How patiently addresses are tried, in milliseconds. */
export interface Patience {
  timeout: number;
  /** Between two requests to one host. */
  pause: number;
  /** How often an address is tried again that did not answer. */
  retries: number;
}

/**
 * Tries addresses, a few hosts at a time and no host twice at once: with HEAD, and with GET where that fails.
 *
 * @returns what was answered, by address
 */
export async function tryLinks(
  addresses: readonly string[],
  { timeout, pause, retries }: Patience,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const pages = new Set(addresses.map(pageOf));
  // In each round every host is asked once.
  const hosts = [...Map.groupBy(pages, (page) => new URL(page).host).values()];
  const rounds = Math.max(0, ...hosts.map(({ length }) => length));
  for (let round = 0; round < rounds; round += 1) {
    let due = hosts.flatMap((all) => all[round] ?? []);
    for (let attempt = 0; attempt <= retries && due.length > 0; attempt += 1) {
      if (round + attempt > 0) await wait(pause * 2 ** attempt);
      for (const [page, answer] of await ask(due, timeout)) answers.set(page, answer);
      due = due.filter((page) => isPassing(answers.get(page)));
    }
  }
  return new Map(addresses.map((address) => [address, answers.get(pageOf(address))!]));
}

/** An address as a server is asked for it: without what only a browser looks for on the page. */
function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** What may be otherwise in a moment: no answer, or a server that fails. */
function isPassing(answer: Answer | undefined): boolean {
  return answer === undefined || answer.status === undefined || answer.status >= 500;
}

async function ask(pages: readonly string[], timeout: number): Promise<Map<string, Answer>> {
  const list = pages.map((href) => element('a', { href }, '')).join('');
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(list));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const path = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const { links } = await new LinkChecker().check({
      path,
      timeout,
      concurrency: 4,
      redirects: 'allow',
      userAgent: 'Mozilla/5.0 (compatible; On Record checks its links)',
    });
    const found = new Map(links.map((link) => [link.url, link]));
    return new Map(pages.map((page) => [page, answerOf(found.get(page))]));
  } finally {
    server.close();
  }
}

function answerOf(link: LinkResult | undefined): Answer {
  const status = link?.status;
  if (status !== undefined && status > 0) return { status };
  const codes = (link?.failureDetails ?? []).map((failure) => codeOf(failure));
  return { code: codes.find((code) => code !== undefined) ?? 'no answer' };
}

/** The name by which the system or the browser interface calls what went wrong. */
function codeOf(failure: unknown): string | undefined {
  for (let at = failure; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const { code, name } = at as { code?: unknown; name?: unknown };
    if (typeof code === 'string') return code;
    if (name === 'TimeoutError') return name;
  }
  return undefined;
}
