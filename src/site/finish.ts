import type { Edition } from '../publish/edition.ts';
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
 * @param editions what it shows, and how the original wants to be delivered
 * @param portable whether it is to work from any folder without a server, which has no use for what hosts read
 * @returns what there is to say of it to whoever has built it
 * @throws Mistake where it must not go out
 */
export async function finish(
  folder: string,
  editions: readonly [Edition, ...Edition[]],
  portable: boolean,
): Promise<string> {
  const [{ documentary, paths }, ...translations] = editions;
  const all = [paths, ...translations.map((edition) => edition.paths)] as const;
  const said: string[] = [];
  if (portable) await portableFiles(folder, all);
  else {
    said.push(await writeHostHeaders(folder, all));
    said.unshift(await weighSite(folder, documentary, all));
    if (documentary.precompress) await precompress(folder);
  }
  await writeManifest(folder, { title: documentary.title, address: paths.absolute(paths.site) });
  return said.filter(Boolean).join('\n');
}
