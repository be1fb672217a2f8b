import type { MdastNode } from 'satteri';

/** An element that is written as a tag: a component, or plain HTML. */
export interface Tag {
  name: string;
  /** Attribute values by name: text, or `true` for a bare attribute. */
  attributes: ReadonlyMap<string, string | true>;
  /** What it holds, put into Markdown already. */
  inside: MdastNode[];
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
