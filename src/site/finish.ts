import type { Paths } from '../publish/paths.ts';
import { portablePage } from '../publish/portable.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostHeaders } from './host-headers.ts';
import { portableFiles } from './portable-files.ts';

/**
 * What is done to the whole site once Astro has built it, before it takes the place of the last one. The order counts:
 * what changes pages comes before what is said of their bytes.
 *
 * @param folder the built site
 * @param paths its addresses
 * @param portable whether it is to work from any folder without a server
 */
export async function finish(folder: string, paths: Paths, portable: boolean): Promise<void> {
  await finishPages(folder, portable ? [portablePage(paths)] : []);
  if (portable) await portableFiles(folder, paths);
  else await writeHostHeaders(folder, paths);
}
