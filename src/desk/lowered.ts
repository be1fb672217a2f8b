import { mdxToMdast, type MdastNode } from 'satteri';
import { nodesIn } from '../publish/chapter-nodes.ts';
import { isBeside } from './addresses.ts';
import { frontMatter } from './mdx.ts';

/**
 * The text of a chapter as it stands in a folder inside its own: the pictures and the program files that it names beside
 * it lie one folder further up from there. Links are addresses of pages, and stay.
 *
 * @param text the whole file
 * @returns what stands behind its front matter
 * @throws Error when it is not valid MDX, which {@link read} has told as a problem
 */
export function loweredBody(text: string): string {
  const nodes = [...nodesIn(mdxToMdast(text, { position: true }))];
  const pictures = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  const begin = frontMatter.exec(text)?.[0].length ?? 0;
  let lowered = text;
  for (const node of nodes.toReversed()) {
    const found = startsIn(node, pictures, text);
    for (const at of found.toReversed())
      lowered = `${lowered.slice(0, at)}../${lowered.slice(at).replace(/^\.\//, '')}`;
  }
  return lowered.slice(begin);
}

/** Where the addresses of files beside the chapter begin in a part of it. */
function startsIn(node: MdastNode, pictures: ReadonlySet<string>, text: string): number[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const written = text.slice(start.offset, end.offset);
  const behind = (sign: RegExp, url?: string) =>
    [...written.matchAll(sign)].flatMap(({ 0: signs, index }) => {
      const at = index + signs.length;
      return url === undefined || written.startsWith(url, at) ? [start.offset! + at] : [];
    });
  // The words in front of an address may hold brackets of their own.
  if (node.type === 'image' && isBeside(node.url)) return behind(/\]\(\s*<?/g, node.url).slice(-1);
  if (node.type === 'definition' && pictures.has(node.identifier) && isBeside(node.url))
    return behind(/\]:\s*<?/g, node.url).slice(0, 1);
  return node.type === 'mdxjsEsm' ? behind(/(?<=\b(?:from|import)\s*)["'](?=\.\.?\/)/g) : [];
}
