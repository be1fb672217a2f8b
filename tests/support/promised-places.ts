import { readChapter } from '../../src/desk/read-chapter.ts';
import { readFiles } from '../../src/desk/read-files.ts';
import { diskFolder } from '../../src/desk/index.ts';
import { paths, siteMap } from '../../src/desk/site-map.ts';
import { addressOf, filesIn, pagesOf } from './site.ts';

/** Files that nobody links to: what pages load, and what hosts and crawlers read. */
const unlinked =
  /^(assets|fonts|previews|search)\/|\.(br|gz)$|^(_headers|manifest\.json|robots\.txt|404\.html|sitemap-\d+\.xml)$/;

/** The places of a page to which it links itself or that begin a part of it. */
function placesIn(document: Document): string[] {
  const links = [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
  const headings = [...document.querySelectorAll(':is(h1, h2)[id]')].map((heading) => heading.id);
  // The empty name is the top of every page.
  return [...new Set([...links, ...headings])].filter((id) => id !== '');
}

/**
 * Where the desk and a built site differ on which pages, files and places a link may lead to.
 *
 * @param content the content folder
 * @param site what was built from it
 */
export async function brokenPromises(content: string, site: string): Promise<string[]> {
  const folder = diskFolder(content);
  const { drafts } = await readFiles({ folder, files: await folder.list(), chapterOf: readChapter });
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
  const unpromised = [...pages].flatMap(([address, document]) => {
    const ids = promised.get(paths.base + address);
    if (!ids || address.startsWith('embed/')) return [];
    return placesIn(document).flatMap((id) => (ids.has(id) ? [] : [`${address}#${id} is not known`]));
  });
  const unknown = files.filter((file) => !known.has(file) && !unlinked.test(file));
  return [...lost, ...unpromised, ...unknown.map((file) => `${file} is not known`)];
}
