import type { MdastNode } from 'satteri';
import { type Block, paragraph, type Phrase, text } from '../markdown.ts';

const phrases = new Set<MdastNode['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'inlineCode',
  'inlineMath',
  'link',
  'strong',
  'text',
]);

/** Whether a node stands in a line. */
function isPhrase(node: MdastNode): node is Phrase {
  return phrases.has(node.type);
}

/** A mixture as blocks: what stands in a line side by side becomes a paragraph. */
export function blocksOf(nodes: readonly MdastNode[]): Block[] {
  const blocks: Block[] = [];
  let run: Phrase[] = [];
  const end = () => {
    const line = trimmed(run);
    if (line.length > 0) blocks.push(paragraph(...line));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrase(node)) run.push(node);
    else {
      end();
      blocks.push(node as Block);
    }
  }
  end();
  return blocks;
}

/** A mixture as one line, as in a heading or a cell: blocks give up what stands in them. */
export function phrasesOf(nodes: readonly MdastNode[]): Phrase[] {
  const flat = (node: MdastNode): Phrase[] => {
    if (isPhrase(node)) return [node];
    return 'children' in node ? [text(' '), ...(node.children as MdastNode[]).flatMap(flat), text(' ')] : [];
  };
  return trimmed(nodes.flatMap(flat));
}

/** A line whose neighbouring words are one text, without white space at its ends. */
function trimmed(line: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const node of line) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined.splice(-1, 1, text(last.value + node.value));
    else joined.push(node.type === 'text' ? text(node.value) : node);
  }
  const cut = (index: 0 | -1, space: RegExp) => {
    const end = joined.at(index);
    if (end?.type === 'text') joined.splice(index, 1, { ...end, value: end.value.replace(space, '') });
  };
  cut(0, /^ /);
  cut(-1, / $/);
  return joined.filter((node) => node.type !== 'text' || node.value !== '');
}
