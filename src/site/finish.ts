import type { Documentary } from '../documentary/index.ts';
import { leanStyles } from '../publish/lean/lean-styles.ts';
import { withPolicy } from '../publish/own-policy.ts';
import type { Paths } from '../publish/paths.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostHeaders } from './host-headers.ts';
import { precompress } from './precompress.ts';
import { siteScripts } from './site-scripts.ts';
import { weighSite } from './weigh-site.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * What is done to the whole site once Astro has built it, before it takes the place of the last one. The order counts:
 * what changes pages comes before what is said of their bytes.
 *
 * @param folder the built site
 * @param documentary what it shows, and how it wants to be delivered
 * @param paths its addresses
 * @returns what there is to say of it to whoever has built it
 * @throws Mistake where it must not go out
 */
export async function finish(folder: string, documentary: Documentary, paths: Paths): Promise<string> {
  await finishPages(folder, [leanStyles(await siteScripts(folder, paths)), withPolicy]);
  await writeHostHeaders(folder, paths);
  const weights = await weighSite(folder, documentary, paths);
  if (documentary.precompress) await precompress(folder);
  await writeManifest(folder, { title: documentary.title, address: paths.absolute(paths.base) });
  return weights;
}
