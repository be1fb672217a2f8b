import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { paragraphAnchors } from '../paragraph-anchors.ts';

const scheme = 'anchor:';

type Link = Extract<MdastNode, { type: 'link' }>;

/** A link without words that says: here the page has an element with this id. */
export function mark(anchor: string): Link {
  return { type: 'link', url: `${scheme}${encodeURIComponent(anchor)}`, children: [] };
}

/** The id of which a node is the mark, if it is one. */
export function markIn(node: MdastNode): string | undefined {
  return node.type === 'link' && node.url.startsWith(scheme)
    ? decodeURIComponent(node.url.slice(scheme.length))
    : undefined;
}

/**
 * A chapter with a mark in each of its headings, the id that Astro gives it
 * (https://docs.astro.build/en/guides/markdown-content/#heading-ids), for which the words of components do not count;
 * with one before each of its notes, the id that GitHub gives it, which the Markdown processor follows; and with one in
 * each of its paragraphs, where that has an id.
 */
export function withMarks(tree: MdastNode): MdastNode {
  const slugger = new Slugger();
  const paragraphs = paragraphAnchors(tree);
  const notes: string[] = [];
  /** What a heading says as far as its id goes: the numbers of notes stand in it. */
  const textIn = (node: MdastNode): string => {
    if (node.type === 'footnoteReference') return String(notes.indexOf(node.identifier) + 1);
    if ('value' in node && typeof node.value === 'string') return node.value;
    return 'children' in node ? (node.children as MdastNode[]).map(textIn).join('') : '';
  };
  const marked = (node: MdastNode): MdastNode => {
    if (node.type === 'footnoteReference' && !notes.includes(node.identifier)) notes.push(node.identifier);
    if (!('children' in node)) return node;
    const children = (node.children as MdastNode[]).map(marked);
    if (node.type === 'heading') children.unshift(mark(slugger.slug(textIn(node))));
    const paragraph = paragraphs.get(node);
    if (paragraph !== undefined) children.unshift(mark(paragraph));
    if (node.type === 'footnoteDefinition') {
      children.unshift({ type: 'paragraph', children: [mark(`user-content-fn-${node.identifier}`)] });
    }
    return { ...node, children } as MdastNode;
  };
  return marked(tree);
}
