import { access, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Moves what a folder holds into another one on the same disk; what both have stays as it is there.
 *
 * @param from is left with what both have
 * @param into is made where it is missing
 */
export async function joinFolders(from: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  for (const entry of entries) {
    const [old, fresh] = [join(from, entry.name), join(into, entry.name)];
    const isThere = await access(fresh).then(
      () => true,
      () => false,
    );
    if (!isThere) await rename(old, fresh);
    else if (entry.isDirectory()) await joinFolders(old, fresh);
  }
}
