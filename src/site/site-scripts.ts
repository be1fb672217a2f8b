import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paths } from '../publish/paths.ts';

/** The scripts of a built site, by the addresses under which pages ask for them. */
export async function siteScripts(folder: string, paths: Paths): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('**/*.js', { cwd: folder }));
  const read = files.map(async (file) => {
    const address = paths.base + file.replaceAll('\\', '/');
    return [address, await readFile(join(folder, file), 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}
