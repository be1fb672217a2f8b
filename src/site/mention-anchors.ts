import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { anchorReader } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

const isCite = (node: Readonly<MdastNode> | undefined) => node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

/**
 * Gives every mention of the record in a text, and every step of a story, the element id that the desk has for it, as
 * the attribute `anchor`; a step also gets the chart that its story is about, as `chart`, and a citation that stands
 * right behind another one `follows`.
 */
export const mentionAnchors: MdastPluginEntry = () => {
  const read = anchorReader();
  return defineMdastPlugin({
    name: 'mention-anchors',
    ...tagVisitors((tag, context): Record<string, string> => {
      const { anchor, chart } = read(tag.name ?? '', (attribute) => attributeOf(tag, attribute)) ?? {};
      const follows = tag.name === 'Cite' && isCite(context.parent(tag)?.children[(context.indexOf(tag) ?? 0) - 1]);
      return { ...(anchor && { anchor }), ...(chart && { chart }), ...(follows && { follows: 'cite' }) };
    }),
  });
};
