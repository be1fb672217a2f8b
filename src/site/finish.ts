import type { Paths } from '../publish/paths.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostHeaders } from './host-headers.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * What is done to the whole site once Astro has built it, before it takes the place of the last one. The order counts:
 * what changes pages comes before what is said of their bytes.
 *
 * @param folder the built site
 * @param paths its addresses
 * @param title the documentary's
 */
export async function finish(folder: string, paths: Paths, title: string): Promise<void> {
  await finishPages(folder, []);
  await writeHostHeaders(folder, paths);
  await writeManifest(folder, { title, address: paths.absolute(paths.base) });
}
