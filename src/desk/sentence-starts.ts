import type { MdastNode } from 'satteri';
import { beginsSentence } from '../documentary/index.ts';

/** Nodes that stand among the words of a block; every other node begins a text of its own. */
const among = new Set([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);
/** Nodes of which a reader hears nothing in the sentence. */
const silent = new Set(['footnoteReference', 'mdxTextExpression']);
/** How much of a text tells whether a sentence ends in it: more than any abbreviation or heap of signs. */
const enough = 200;
/** Stands for words that are not in the text: of a component, or of a picture. */
const words = '0';

/** The counts of a chapter with which a sentence begins: at the start of a block, and behind the end of another sentence. */
export function sentenceStarts(tree: MdastNode): Set<MdastNode> {
  const starts = new Set<MdastNode>();
  let before = '';
  const read = (node: MdastNode): void => {
    if (!among.has(node.type)) before = '';
    if (silent.has(node.type)) return;
    if (node.type === 'text' || node.type === 'inlineCode') before += node.value;
    if (node.type === 'break') before += '\n';
    if (node.type === 'image' || node.type === 'imageReference') before += words;
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      if (node.name === 'Cite') return;
      if (before.length > enough) before = words + before.slice(-enough);
      if (node.name === 'Count' && beginsSentence(before)) starts.add(node);
      if (node.children.length === 0) before += words;
    }
    if ('children' in node) for (const child of node.children as MdastNode[]) read(child);
  };
  read(tree);
  return starts;
}
