import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { mentionReader } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

/** Gives every mention of the record in a chapter the element id that the desk has for it, as the attribute `anchor`. */
export const mentionAnchors: MdastPluginEntry = () => {
  const read = mentionReader();
  return defineMdastPlugin({
    name: 'mention-anchors',
    ...tagVisitors((tag): Record<string, string> => {
      const mention = read(tag.name ?? '', attributeOf(tag, 'id'));
      return mention ? { anchor: mention.anchor } : {};
    }),
  });
};
