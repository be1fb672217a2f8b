import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { anchorReader } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

/**
 * Gives every mention of the record in a text, and every step of a story, the element id that the desk has for it, as
 * the attribute `anchor`; a step also gets the chart that its story is about, as `chart`.
 */
export const mentionAnchors: MdastPluginEntry = () => {
  const read = anchorReader();
  return defineMdastPlugin({
    name: 'mention-anchors',
    ...tagVisitors((tag): Record<string, string> => {
      const { anchor, chart } = read(tag.name ?? '', (attribute) => attributeOf(tag, attribute)) ?? {};
      return { ...(anchor && { anchor }), ...(chart && { chart }) };
    }),
  });
};
