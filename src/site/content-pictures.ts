import { posix } from 'node:path';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { isBeside } from '../desk/index.ts';

/**
 * Writes the pictures that a text shows with their paths in the content folder, under which the site has them.
 *
 * @param file the text's own path there, from which the addresses of its pictures go
 */
export function contentPictures(file: string): MdastPluginEntry {
  return defineMdastPlugin({
    name: 'content-pictures',
    image(node, context) {
      if (!isBeside(node.url)) return;
      context.setProperty(node, 'url', posix.join(posix.dirname(file), node.url));
    },
  });
}
