import type { Documentary } from '../documentary/index.ts';
import type { Paths } from '../publish/paths.ts';
import { writeHostHeaders } from './host-headers.ts';
import { portableFiles } from './portable-files.ts';
import { precompress } from './precompress.ts';
import { weighSite } from './weigh-site.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * What is done to the whole site once its pages are made, before it takes the place of the last one. The order counts:
 * what adds files comes before the list of them.
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
