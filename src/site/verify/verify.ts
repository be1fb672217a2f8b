import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addressIn, type Finding, isServed, printable, reportFindings } from '../../publish/copy-findings.ts';
import { type ListedFile, manifestName } from '../../publish/manifest.ts';
import { Mistake } from '../mistake.ts';
import { checkFolder } from './folder-copy.ts';
import { type Asking, checkMirror, ownManifestOf } from './mirror.ts';
import { type ChosenManifest, textOf, whichManifest } from './which-manifest.ts';

/** What is to be compared with what. */
export interface Verifying extends Asking {
  /** A folder, or the address of a mirror with a slash at its end. */
  copy: string;
  /** The list to compare with, where one was named. */
  manifest: string | undefined;
  /** Where our own build stands. */
  outDir: string;
}

/** What came of it. */
export interface Verdict {
  /** For whoever answers for the site. */
  report: string;
  /** Whether every file is as it should be. */
  whole: boolean;
}

/**
 * Compares a copy of a site, in a folder or on a host, with the list of what was built.
 *
 * @throws Mistake where there is no such copy, or no list
 */
export async function verify({ copy, manifest: asked, outDir, timeout }: Verifying): Promise<Verdict> {
  const built = join(outDir, manifestName);
  if (/^https?:\/\//.test(copy)) {
    const read = () => ownManifestOf(copy, { timeout });
    const list = await whichManifest({ asked, built, own: { name: addressIn(copy, manifestName), read } });
    const all = filesOf(list);
    const served = all.filter(({ path }) => isServed(path));
    const findings = await checkMirror(copy, served, { timeout });
    return verdict(list, findings, served.length, (path) => addressIn(copy, path), unseen(all.length - served.length));
  }
  if (!(await isFolder(copy))) throw new Mistake(`There is no folder ${copy}.`);
  const own = join(copy, manifestName);
  const list = await whichManifest({ asked, built, own: { name: own, read: () => textOf(own) } });
  const files = filesOf(list);
  // A page is known by its address; whatever else lies there has none.
  const listed = new Set(files.map(({ path }) => path));
  const { address } = list.manifest;
  const nameOf = (path: string) =>
    listed.has(path) && isServed(path) ? `${path} (${addressIn(address, path)})` : path;
  return verdict(list, await checkFolder(copy, files), files.length, nameOf, []);
}

/** All files of a list, and the list itself. */
function filesOf({ manifest, text }: ChosenManifest): ListedFile[] {
  const bytes = Buffer.from(text);
  return [...manifest.files, { path: manifestName, bytes: bytes.length, sha256: hash('sha256', bytes) }];
}

function verdict(
  { manifest, from, own }: ChosenManifest,
  findings: readonly Finding[],
  of: number,
  nameOf: (path: string) => string,
  notes: readonly string[],
): Verdict {
  const lines = [
    `${printable(manifest.title)}, compared with ${from}`,
    ...(own ? [ownList] : []),
    ...notes,
    reportFindings(findings, of, nameOf),
  ];
  return { report: lines.join('\n'), whole: findings.length === 0 };
}

const ownList =
  "This is the copy's own list. It shows damage; but whoever changed the copy on purpose may have changed its list too.";

function unseen(files: number): string[] {
  if (files === 0) return [];
  return [`Not asked for, because hosts read them and do not serve them: ${files} ${files === 1 ? 'file' : 'files'}.`];
}

const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
