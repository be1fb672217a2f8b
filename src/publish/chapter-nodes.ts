import type { MdastNode } from 'satteri';
import { anchorReader } from '../documentary/index.ts';

/** A node of a chapter and all that stand in it, in reading order. */
export function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children as MdastNode[]) yield* nodesIn(child);
}

export type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Attribute values as written: text, `true` for a bare attribute, undefined for an expression. */
export type Attributes = ReadonlyMap<string, string | true | undefined>;

/** Whether a part of a chapter is written as a tag: a component or plain HTML. */
export function isTag(node: MdastNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether what stands in braces is comments and nothing between them: what stands between two comments runs. */
export function isComment(written: string): boolean {
  return /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(written);
}

/** The attributes of a tag; what is no tag has none. */
export function attributesIn(node: MdastNode): Attributes {
  if (!isTag(node)) return new Map();
  return new Map(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'object' && value !== null ? undefined : (value ?? true)] as const];
    }),
  );
}

/** The element ids of the tags in a text, which follow from its reading order. */
export function anchorsIn(tree: MdastNode): ReadonlyMap<MdastNode, string> {
  const read = anchorReader();
  const anchors = new Map<MdastNode, string>();
  for (const node of nodesIn(tree)) {
    if (!isTag(node)) continue;
    const attributes = attributesIn(node);
    const tag = read(node.name ?? '', (attribute) => attributes.get(attribute));
    if (tag) anchors.set(node, tag.anchor);
  }
  return anchors;
}
