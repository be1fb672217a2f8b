import type { MdastNode } from 'satteri';
import { anchorReader } from '../../documentary/index.ts';

/** An element that is written as a tag: a component, or plain HTML. */
export interface Tag {
  name: string;
  /** Attribute values by name: text, or `true` for a bare attribute. */
  attributes: ReadonlyMap<string, string | true>;
  /** What it holds, put into Markdown already. */
  inside: MdastNode[];
  /** The name of this mention in the record, where it is one. */
  anchor?: string;
}

/** The text of an attribute, empty where it is not there. */
export function textOf({ attributes }: Tag, name: string): string {
  const value = attributes.get(name);
  return typeof value === 'string' ? value : '';
}

type TagNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The attributes of a tag as it is written; the desk lets no expressions through. */
export function attributesOf({ attributes }: TagNode): Tag['attributes'] {
  return new Map(
    attributes.flatMap((each): [string, string | true][] => {
      if (each.type !== 'mdxJsxAttribute' || (typeof each.value === 'object' && each.value !== null)) return [];
      return [[each.name, each.value ?? true]];
    }),
  );
}

/** The names of the mentions in a chapter, which follow from its reading order. */
export function anchorsIn(tree: MdastNode): ReadonlyMap<MdastNode, string> {
  const read = anchorReader();
  const anchors = new Map<MdastNode, string>();
  const visit = (node: MdastNode): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = attributesOf(node);
      const { anchor } = read(node.name ?? '', (attribute) => attributes.get(attribute)) ?? {};
      if (anchor) anchors.set(node, anchor);
    }
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(tree);
  return anchors;
}
