import {
  defineMdastPlugin,
  type MdastPluginEntry,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type MdastVisitorContext,
} from 'satteri';
import { isReferring, mentionNamer } from '../documentary/index.ts';

/** Gives every mention of the record in a chapter the element id that the desk has for it, as the attribute `anchor`. */
export const mentionAnchors: MdastPluginEntry = () => {
  const name = mentionNamer();
  const give = (node: MdxJsxFlowElement | MdxJsxTextElement, context: MdastVisitorContext) => {
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    if (!isReferring(node.name ?? '') || typeof id !== 'string') return;
    const anchor = { type: 'mdxJsxAttribute' as const, name: 'anchor', value: name(node.name as 'Cite', id) };
    context.replaceNode(node, { ...node, attributes: [...node.attributes, anchor] });
  };
  return defineMdastPlugin({ name: 'mention-anchors', mdxJsxFlowElement: give, mdxJsxTextElement: give });
};
