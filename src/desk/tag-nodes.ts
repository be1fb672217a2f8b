import type { MdastNode } from 'satteri';

export type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Attribute values as written: text, `true` for a bare attribute, undefined for an expression. */
export type Attributes = ReadonlyMap<string, string | true | undefined>;

/** Whether a part of a chapter is written as a tag: a component or plain HTML. */
export function isTag(node: MdastNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
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
