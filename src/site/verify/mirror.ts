import { createHash, randomUUID } from 'node:crypto';
import { addressIn, type Finding, lengthOf, printable } from '../../publish/copy-findings.ts';
import { type ListedFile, manifestName } from '../../publish/manifest.ts';
import { inParallel } from '../in-parallel.ts';
import { Mistake } from '../mistake.ts';

/** What hosts put into pages, by what gives it away, and how to make them stop. */
const additions: readonly [sign: string, why: string][] = [
  [
    '/cdn-cgi/',
    'Cloudflare has rewritten it: switch Email Address Obfuscation, Rocket Loader and the automatic Web Analytics off for this site.',
  ],
  ['static.cloudflareinsights.com', 'Cloudflare has put its Web Analytics into it: switch their automatic setup off.'],
  ['netlify-rum', 'Netlify has put its Real User Metrics into it: switch them off.'],
  ['/_vercel/', 'Vercel has put its analytics or its toolbar into it: switch them off.'],
];

// How much more than it should be of a file is looked at, to see what has been added.
const beyond = 1 << 20;

/** How a mirror is asked. */
export interface Asking {
  /** How long an answer may take, to its end, in ms. */
  timeout: number;
}

/**
 * Compares what a host serves with what it should serve.
 *
 * @param site where the mirror stands, with a slash at its end
 * @param files what it should serve
 * @throws Mistake where nobody answers there at all
 */
export async function checkMirror(site: string, files: readonly ListedFile[], asking: Asking): Promise<Finding[]> {
  const findings: Finding[] = [];
  await reach(site, asking);
  await inParallel(files, async (file) => {
    const finding =
      file.path === '404.html'
        ? await checkNotFound(site, file, asking)
        : await check(addressIn(site, file.path), file, asking);
    if (finding) findings.push({ path: file.path, ...finding });
  });
  return findings;
}

async function reach(site: string, { timeout }: Asking): Promise<void> {
  try {
    const response = await fetch(site, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
  } catch (error) {
    throw new Mistake(`${site}: ${failureOf(error as Error, timeout)}`);
  }
}

type Fault = Omit<Finding, 'path'>;

/** The page for what is not there has no address of its own on some hosts: it is asked for by one that leads nowhere. */
async function checkNotFound(site: string, file: ListedFile, asking: Asking): Promise<Fault | undefined> {
  const nowhere = new URL(`${randomUUID()}/`, site).href;
  const fault = await check(nowhere, file, asking, 404);
  return fault && ((await check(addressIn(site, file.path), file, asking)) ? fault : undefined);
}

async function check(address: string, file: ListedFile, { timeout }: Asking, status = 200): Promise<Fault | undefined> {
  try {
    const response = await fetch(address, {
      // Some hosts add to what they take for a browser's visit alone.
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === status) return await checkBody(response, file);
    await response.body?.cancel();
    return refused(response);
  } catch (error) {
    return { kind: 'unreadable', why: failureOf(error as Error, timeout) };
  }
}

async function checkBody(response: Response, { bytes, sha256 }: ListedFile): Promise<Fault | undefined> {
  const sum = createHash('sha256');
  const signs = new Set<string>();
  let length = 0;
  for await (const chunk of response.body ?? []) {
    sum.update(chunk);
    length += chunk.length;
    const text = Buffer.from(chunk).toString('latin1');
    for (const [sign, why] of additions) if (text.includes(sign)) signs.add(why);
    if (length > bytes + beyond) return { kind: 'altered', why: 'It is far longer than it should be.' };
  }
  if (length === bytes && sum.digest('hex') === sha256) return undefined;
  return { kind: 'altered', why: [lengthOf(length, bytes), ...signs].join(' ') };
}

function refused({ status, headers }: Response): Fault {
  const to = headers.get('location');
  if (to !== null)
    return { kind: 'altered', why: `It leads away, to ${printable(to.slice(0, 200))} (status ${status}).` };
  if (status === 404 || status === 410)
    return { kind: 'missing', why: `The host says that it is not there (status ${status}).` };
  return { kind: 'unreadable', why: `The host answers with status ${status}.` };
}

function failureOf(error: Error, timeout: number): string {
  if (error.name === 'TimeoutError') return `No whole answer came within ${timeout / 1000} s.`;
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return `There is no answer: ${cause?.code ?? cause?.message ?? error.message}.`;
}

/** The most that is read of a list, in bytes: some hundred thousand files. */
const longestList = 1 << 26;

/** The text of the list that a mirror serves; undefined where it serves none. */
export async function ownManifestOf(site: string, { timeout }: Asking): Promise<string | undefined> {
  try {
    const response = await fetch(addressIn(site, manifestName), {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > longestList) return undefined;
      chunks.push(chunk);
    }
    return response.status === 200 ? Buffer.concat(chunks).toString('utf8') : undefined;
  } catch (error) {
    throw new Mistake(`${site}: ${failureOf(error as Error, timeout)}`);
  }
}
