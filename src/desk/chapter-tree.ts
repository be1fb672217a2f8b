import { mdxToMdast, type MdastNode } from 'satteri';

/**
 * The body of a chapter as Markdown's tree (https://github.com/syntax-tree/mdast), as its page has it: with curly
 * quotes and with dashes where straight quotes and hyphens are typed.
 *
 * @param text the whole file
 * @throws Error when it is not valid MDX, which {@link read} has told as a problem
 */
export function chapterTree(text: string): MdastNode {
  return mdxToMdast(text, { position: false, features: { smartPunctuation: true } });
}
