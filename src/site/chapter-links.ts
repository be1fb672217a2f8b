import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Paths } from '../publish/paths.ts';
import { rooted } from '../publish/rooted.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

/** The attributes of plain HTML that hold addresses. */
const addresses = ['href', 'src', 'srcset', 'poster'];

/**
 * Puts what stands before the addresses in chapters that begin with a slash, so that `/figures/#ships` leads to the same
 * page wherever the site stands, in the language of the chapter.
 */
export function chapterLinks(paths: Pick<Paths, 'base' | 'site'>): MdastPluginEntry {
  // Several addresses stand only in `srcset`, with a comma and a space between them.
  const based = (urls: string) => urls.replaceAll(/(?<=^|,\s+)\/(?!\/)[^,\s]*/g, (url) => rooted(url, paths));
  return defineMdastPlugin({
    name: 'chapter-links',
    link: (node, context) => context.setProperty(node, 'url', based(node.url)),
    definition: (node, context) => context.setProperty(node, 'url', based(node.url)),
    ...tagVisitors((tag) =>
      Object.fromEntries(
        addresses.flatMap((name) => {
          const url = attributeOf(tag, name);
          return url === undefined || based(url) === url ? [] : [[name, based(url)]];
        }),
      ),
    ),
  });
}
