import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Place } from '../documentary/index.ts';
import { attributesIn, isTag, nodesIn } from '../publish/chapter-nodes.ts';
import { refusedElements } from './markup.ts';

/** An address that a chapter has. */
export interface Address extends Place {
  url: string;
  /** A picture of the content folder, a file of the site that a tag loads, or where a link leads. */
  of: 'picture' | 'file' | 'link';
}

/** The attributes that hold an address, with what it is of. */
const attributes = {
  src: 'file',
  srcset: 'file',
  poster: 'file',
  data: 'file',
  background: 'file',
  href: 'link',
  'xlink:href': 'link',
  cite: 'link',
  ping: 'link',
  action: 'link',
  formaction: 'link',
} as const;

/**
 * The addresses of a chapter in the order of its text.
 *
 * @param file the name that their places carry
 * @param tree the chapter
 */
export function addressesOf(file: string, tree: MdastNode): Address[] {
  const nodes = [...nodesIn(tree)];
  const pictures = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  const found: Address[] = [];
  for (const node of nodes) {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const add = (url: string, of: Address['of']) => found.push({ file, line, column, url, of });
    if (node.type === 'image') add(node.url, 'picture');
    if (node.type === 'link') add(node.url, 'link');
    if (node.type === 'definition') add(node.url, pictures.has(node.identifier) ? 'picture' : 'link');
    if (isTag(node) && !refusedElements.includes(node.name?.toLowerCase() ?? '')) {
      for (const [written, value] of attributesIn(node)) {
        const name = written.toLowerCase();
        if (!Object.hasOwn(attributes, name) || typeof value !== 'string') continue;
        const of = attributes[name as keyof typeof attributes];
        for (const url of name === 'srcset' ? urlsIn(value) : [value]) add(url, of);
      }
    }
  }
  return found;
}

/** The addresses in `a.png 1x, b.png 2x`. */
function urlsIn(srcset: string): string[] {
  return srcset
    .split(/,\s/)
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter(Boolean);
}

/** The files of the content folder that some texts show as pictures. */
export function picturesIn(texts: readonly { body: { addresses: readonly Address[] } }[]): Set<string> {
  return new Set(
    texts
      .flatMap(({ body }) => body.addresses)
      .filter(({ url, of }) => of === 'picture' && isBeside(url))
      .map(({ file, url }) => posix.join(posix.dirname(file), decoded(url))),
  );
}

/** Whether the address of a file leads on from the folder of the text that has it. */
export function isBeside(url: string): boolean {
  return !url.startsWith('/') && !URL.canParse(url);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
