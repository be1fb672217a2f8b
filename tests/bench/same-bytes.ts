import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../support/site.ts';

/** The digest of each file of a folder, by path. */
export type Digests = ReadonlyMap<string, string>;

/** Reads the digests of a folder, a file after the other: a site of 1,000 chapters does not fit into memory. */
export async function digestsOf(folder: string): Promise<Digests> {
  const digests = new Map<string, string>();
  for (const file of await filesIn(folder)) {
    digests.set(
      file,
      createHash('sha256')
        .update(await readFile(join(folder, file)))
        .digest('hex'),
    );
  }
  return digests;
}

/** The files that two folders do not have alike: other bytes, or in one of them only. */
export function unlike(one: Digests, other: Digests): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
