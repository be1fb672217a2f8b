import { readFiles } from '../../src/desk/read-files.ts';
import { diskFolder } from '../../src/desk/index.ts';
import { paths, siteMap } from '../../src/desk/site-map.ts';
import { addressOf, filesIn, pagesOf } from './site.ts';

/** Files that nobody links to: what pages load, and what hosts and crawlers read. */
const unlinked = /^(assets|fonts|previews|search)\/|^(_headers|robots\.txt|404\.html|sitemap-\d+\.xml)$/;

/**
 * Where the desk and a built site differ on which pages, files and places a link may lead to.
 *
 * @param content the content folder
 * @param site what was built from it
 */
export async function brokenPromises(content: string, site: string): Promise<string[]> {
  const folder = diskFolder(content);
  const { drafts } = await readFiles(folder, await folder.list());
  const promised = siteMap(drafts);
  const addressIn = (path: string) => path.slice(paths.base.length);
  const files = (await filesIn(site)).map((file) => addressOf({ file }));
  const pages = new Map((await pagesOf(site)).map((page) => [addressOf(page), page.document]));

  const lost = [...promised].flatMap(([path, ids]) => {
    const address = addressIn(path);
    if (!files.includes(address)) return [`${address} is not there`];
    return [...ids]
      .filter((id) => !pages.get(address)?.getElementById(id))
      .map((id) => `${address}#${id} is not there`);
  });
  const known = new Set([...promised.keys()].map(addressIn));
  const unknown = files.filter((file) => !known.has(file) && !unlinked.test(file));
  return [...lost, ...unknown.map((file) => `${file} is not known`)];
}
