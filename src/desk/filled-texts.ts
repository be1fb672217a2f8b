import type { MdastNode } from 'satteri';
import { isTag } from '../publish/chapter-nodes.ts';
import { isTextOf } from './components.ts';
import { alternativeOf } from './pictures.ts';

/** The texts of a node that hold something in braces, filled. */
export interface FilledTexts {
  alt?: string;
  title?: string;
  /** Of a tag, by the names of its attributes. */
  attributes: Record<string, string>;
}

/**
 * Fills what a node of a chapter names in braces where no component can stand: alternative texts, titles, and the
 * attributes of tags that readers read.
 *
 * @param source the text in which the positions of the node are
 * @param fill puts the counts of a text into words
 */
export function filledTexts(node: MdastNode, source: string, fill: (text: string) => string): FilledTexts {
  const filled: FilledTexts = { attributes: {} };
  const isBraced = (text: unknown): text is string => typeof text === 'string' && text.includes('{');
  if (node.type === 'image' || node.type === 'imageReference') {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (isBraced(written)) filled.alt = fill(alternativeOf(written));
  }
  if ('title' in node && isBraced(node.title)) filled.title = fill(node.title);
  if (isTag(node)) {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !isBraced(attribute.value)) continue;
      if (isTextOf(node.name ?? '', attribute.name)) filled.attributes[attribute.name] = fill(attribute.value);
    }
  }
  return filled;
}
