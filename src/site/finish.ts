import type { Documentary } from '../documentary/index.ts';
import { leanStyles } from '../publish/lean/lean-styles.ts';
import { withPolicy } from '../publish/own-policy.ts';
import type { Paths } from '../publish/paths.ts';
import { portablePage, portablePolicy } from '../publish/portable.ts';
import { finishPages } from './finish-pages.ts';
import { writeHostHeaders } from './host-headers.ts';
import { portableFiles } from './portable-files.ts';
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
 * @param portable whether it is to work from any folder without a server, which has no use for what hosts read
 * @returns what there is to say of it to whoever has built it
 * @throws Mistake where it must not go out
 */
export async function finish(
  folder: string,
  documentary: Documentary,
  paths: Paths,
  portable: boolean,
): Promise<string> {
  const lean = leanStyles(await siteScripts(folder, paths));
  await finishPages(
    folder,
    portable ? [lean, portablePage(paths), withPolicy, portablePolicy(paths)] : [lean, withPolicy],
  );
  let weights = '';
  if (portable) await portableFiles(folder, paths);
  else {
    await writeHostHeaders(folder, paths);
    weights = await weighSite(folder, documentary, paths);
    if (documentary.precompress) await precompress(folder);
  }
  await writeManifest(folder, { title: documentary.title, address: paths.absolute(paths.base) });
  return weights;
}
