import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, headersOf } from '../publish/headers.ts';
import type { Paths } from '../publish/paths.ts';

/** Writes `_headers` into a built site: no route can, because Astro leaves out what begins with an underscore. */
export async function writeHostHeaders(
  folder: string,
  editions: readonly [Paths, ...(readonly Paths[])],
): Promise<void> {
  await writeFile(join(folder, '_headers'), headersFile(headersOf(...editions), editions[0].site));
}
