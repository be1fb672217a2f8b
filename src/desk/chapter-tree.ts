import { mdxToMdast, type MdastNode } from 'satteri';
import { type Documentary, wordingIn } from '../documentary/index.ts';
import { isTag, nodesIn } from '../publish/chapter-nodes.ts';
import { fillTexts } from './fill.ts';
import { filledTexts } from './filled-texts.ts';

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
  const fill = (value: string) => fillTexts(value, wording, (id) => counts.get(id));
  const tree = mdxToMdast(text, { position: true, features: { smartPunctuation: true } });
  for (const node of nodesIn(tree)) {
    const { attributes, ...texts } = filledTexts(node, text, fill);
    Object.assign(node, texts);
    if (!isTag(node)) continue;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute') attribute.value = attributes[attribute.name] ?? attribute.value;
    }
  }
  return tree;
}
