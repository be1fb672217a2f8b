import type { MdastNode } from 'satteri';
import { isTag } from './chapter-nodes.ts';

/** How much of its paragraph an id says: enough to tell it, and nothing that stands further on. */
const most = { words: 4, signs: 32 };

/** Where Markdown makes no `<p>`, or where the id is of what the paragraph stands in. */
const unnamed = new Set<MdastNode['type'] | undefined>(['listItem', 'footnoteDefinition']);

/**
 * Reads the paragraphs of one chapter, to be called once for each in reading order.
 *
 * @returns a function from a paragraph and what it stands in to its element id, `p.` and the words with which it
 *   begins, such as `p.the-sources-do-not`, so that it stays when other paragraphs change and when the words of the
 *   record do: those in tags do not count. Of paragraphs that begin alike, all but the first end in a number, as in
 *   `p.the-sources-do-not.2`. A paragraph without words of its own has no id. No heading has a dot in its id.
 */
export function paragraphReader(): (
  paragraph: Readonly<MdastNode>,
  parent: Readonly<MdastNode> | undefined,
) => string | undefined {
  const seen = new Map<string, number>();
  return (paragraph, parent) => {
    const name = unnamed.has(parent?.type) ? '' : beginningOf(wordsIn(paragraph as MdastNode));
    if (name === '') return undefined;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? `p.${name}` : `p.${name}.${nth}`;
  };
}

/** The paragraphs of a chapter that have an id, with it. */
export function paragraphAnchors(tree: MdastNode): ReadonlyMap<MdastNode, string> {
  const read = paragraphReader();
  const anchors = new Map<MdastNode, string>();
  const visit = (node: MdastNode, parent?: MdastNode) => {
    const anchor = node.type === 'paragraph' ? read(node, parent) : undefined;
    if (anchor !== undefined) anchors.set(node, anchor);
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child, node);
  };
  visit(tree);
  return anchors;
}

function wordsIn(node: MdastNode): string {
  if (isTag(node)) return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(wordsIn).join('') : ' ';
}

function beginningOf(text: string): string {
  // Apostrophes are straight or curly as the reader of the Markdown makes them.
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['‘’]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const signs = [...(words ?? []).slice(0, most.words).join('-')];
  return signs.slice(0, most.signs).join('').replace(/-$/, '');
}
