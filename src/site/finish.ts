import type { Documentary } from '../documentary/index.ts';
import { withPolicy } from '../publish/own-policy.ts';
import type { Paths } from '../publish/paths.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostHeaders } from './host-headers.ts';
import { precompress } from './precompress.ts';

/**
 * What is done to the whole site once Astro has built it, before it takes the place of the last one. The order counts:
 * what changes pages comes before what is said of their bytes.
 *
 * @param folder the built site
 * @param paths its addresses
 * @param documentary what it shows, and how it wants to be delivered
 */
export async function finish(folder: string, paths: Paths, documentary: Documentary): Promise<void> {
  await finishPages(folder, [withPolicy]);
  await writeHostHeaders(folder, paths);
  if (documentary.precompress) await precompress(folder);
}
