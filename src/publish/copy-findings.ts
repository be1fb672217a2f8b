import { byPath } from './manifest.ts';

/** What can be the matter with a file of a copy, in the order in which it is told. */
export const findingKinds = ['altered', 'missing', 'added', 'unreadable'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A file of a copy that is not as it should be. */
export interface Finding {
  /** From the start of the site. */
  path: string;
  kind: FindingKind;
  /** What is known of it, as a sentence. */
  why: string;
}

/** How many bytes a file has and should have, as a sentence. */
export function lengthOf(has: number, should: number): string {
  const bytes = (count: number) => `${count} ${count === 1 ? 'byte' : 'bytes'}`;
  if (has === should) return `It has the right length, ${bytes(should)}, but not the right content.`;
  if (has > should) return `It is ${bytes(has - should)} longer than it should be (${bytes(should)}).`;
  return `It is ${bytes(should - has)} shorter than it should be (${bytes(should)}).`;
}

/**
 * Files that hosts read and do not serve, and copies that a host sends in the place of another file: what a reader gets
 * for a page shows whether its copies are right.
 */
export function isServed(path: string): boolean {
  return !/(^|\/)(_headers|_redirects|vercel\.json|netlify\.toml|\.nojekyll)$|\.(br|gz)$/.test(path);
}

/** The address at which a host serves a file of a site: a page at its folder. */
export function addressIn(site: string, path: string): string {
  const asked = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(asked.split('/').map(encodeURIComponent).join('/'), site).href;
}

/**
 * A report for whoever answers for the site.
 *
 * @param findings in any order
 * @param of how many files were compared
 * @param nameOf what a file is called: its address, or its path
 */
export function reportFindings(findings: readonly Finding[], of: number, nameOf: (path: string) => string): string {
  if (findings.length === 0) return `All ${of} files are as they should be.`;
  const width = Math.max(...findingKinds.map((kind) => kind.length));
  const told = findingKinds.map((kind) => findings.filter((finding) => finding.kind === kind).sort(byPath));
  const lines = told
    .flat()
    .flatMap(({ path, kind, why }) => [
      `${kind.padEnd(width)}  ${printable(nameOf(path))}`,
      `${''.padEnd(width)}  ${why}`,
    ]);
  const counts = told.flatMap((some) => some.slice(0, 1).map(({ kind }) => `${some.length} ${kind}`));
  return [...lines, `Of ${of} files: ${counts.join(', ')}.`].join('\n');
}

/** A text of a stranger, for a terminal: what would act on it is shown as what it is. */
export function printable(text: string): string {
  return /\p{C}/u.test(text) ? JSON.stringify(text).replaceAll(/\p{C}/gu, '\ufffd') : text;
}
