import type { MdastNode } from 'satteri';
import type { Attributes } from '../chapter-nodes.ts';

/** An element that is written as a tag: a component, or plain HTML. */
export interface Tag {
  name: string;
  attributes: Attributes;
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
