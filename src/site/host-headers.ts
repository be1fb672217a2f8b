import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, headersOf, mostRules, rulesIn } from '../publish/headers.ts';
import type { Paths } from '../publish/paths.ts';

/**
 * Writes `_headers` into a built site: no route can, because Astro leaves out what begins with an underscore.
 *
 * @returns what there is to say of it; empty where every host reads all of it
 */
export async function writeHostHeaders(
  folder: string,
  editions: readonly [Paths, ...(readonly Paths[])],
): Promise<string> {
  const headers = headersOf(...editions);
  await writeFile(join(folder, '_headers'), headersFile(headers, editions[0].site));
  const rules = rulesIn(headers);
  return rules > mostRules
    ? `_headers has ${rules} rules for ${editions.length} languages, of which Cloudflare Pages reads ${mostRules}: it sends some of the last files, downloads and citations, without the headers by which other sites may load them. Other hosts read all.`
    : '';
}
