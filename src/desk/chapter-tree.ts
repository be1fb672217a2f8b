import { mdxToMdast, type MdastNode } from 'satteri';
import { type Documentary, wordingIn } from '../documentary/index.ts';
import { isTextOf } from './components.ts';
import { fillTexts } from './fill.ts';
import { alternativeOf } from './pictures.ts';
import { isTag } from './tag-nodes.ts';

/**
 * The body of a chapter as Markdown's tree (https://github.com/syntax-tree/mdast), as its page has it: with curly
 * quotes and with dashes where straight quotes and hyphens are typed, and with the counts in words that attributes,
 * alternative texts and titles name in braces.
 *
 * @param text the whole file
 * @param documentary whose counts they are
 * @throws Error when it is not valid MDX, which {@link read} has told as a problem
 */
export function chapterTree(text: string, { counts, language }: Pick<Documentary, 'counts' | 'language'>): MdastNode {
  const wording = wordingIn(language);
  const filled = (value: string) => fillTexts(value, wording, (id) => counts.get(id));
  const fill = (node: MdastNode): void => {
    if (node.type === 'image' || node.type === 'imageReference') {
      const written = text.slice(node.position?.start.offset, node.position?.end.offset);
      if (written.includes('{')) node.alt = filled(alternativeOf(written));
    }
    if ('title' in node && node.title) node.title = filled(node.title);
    if (isTag(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (isTextOf(node.name ?? '', attribute.name)) attribute.value = filled(attribute.value);
      }
    }
    if ('children' in node) for (const child of node.children as MdastNode[]) fill(child);
  };
  const tree = mdxToMdast(text, { position: true, features: { smartPunctuation: true } });
  fill(tree);
  return tree;
}
