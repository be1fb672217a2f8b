import { z } from 'zod';

/** The name of the list of all files, at the start of a site. */
export const manifestName = 'manifest.json';

// Bounds for the list of a stranger: no site of ours comes near them, and nobody is led to read without end.
const most = { files: 1_000_000, bytes: 1 << 30 };

const file = z.strictObject({
  /** From the start of the site, with forward slashes: `chapters/harbour/index.html`. */
  path: z.string().refine(isInside, 'must be a path inside the site, such as charts/index.html'),
  /** How many it holds. */
  bytes: z.int().min(0).max(most.bytes),
  /** Their SHA-256, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.strictObject({
  /** The version of this form. */
  manifest: z.literal(1),
  /** What has built the site: `On Record 0.1.0`. */
  generator: z.string(),
  title: z.string(),
  /** Where the site was built to stand, with a slash at its end. */
  address: z.url({ protocol: /^https?$/ }).endsWith('/'),
  /** Every file of the site but this one, sorted by path, each path once. */
  files: z.array(file).max(most.files).refine(isSorted, 'must be sorted by path, each path once'),
});

/** A file of a site as the list has it. */
export type ListedFile = z.output<typeof file>;

/** What a site consists of, so that a copy of it can be compared with what was built. */
export type Manifest = z.output<typeof manifest>;

/** A list as JSON, one file a line, so that two builds can be compared line by line. */
export function manifestText({ files, ...head }: Manifest): string {
  const lines = files.map((one) => `    ${JSON.stringify(one)}`);
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${start},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/**
 * Reads a list, which a stranger may have written.
 *
 * @throws Error with what is wrong with it, in one sentence
 */
export function readManifest(text: string): Manifest {
  const { data, error } = manifest.safeParse(jsonIn(text));
  if (data) return data;
  const [{ path, message } = { path: [], message: '' }] = error.issues;
  throw new Error([path.join('.'), message].filter(Boolean).join(': '));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the order of their code units, which no locale changes. */
export const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function isSorted(files: readonly { path: string }[]): boolean {
  return files.every((one, index) => index === 0 || byPath(files[index - 1] ?? one, one) < 0);
}

/** Whether a path leads to a file inside the folder that it starts from, on every system. */
function isInside(path: string): boolean {
  return !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((part) => !/^\.{0,2}$/.test(part));
}
