import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { isReferring, mentionNamer } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

/** Gives every mention of the record in a chapter the element id that the desk has for it, as the attribute `anchor`. */
export const mentionAnchors: MdastPluginEntry = () => {
  const anchorOf = mentionNamer();
  return defineMdastPlugin({
    name: 'mention-anchors',
    ...tagVisitors((tag): Record<string, string> => {
      const [name, id] = [tag.name ?? '', attributeOf(tag, 'id')];
      return isReferring(name) && id !== undefined ? { anchor: anchorOf(name, id) } : {};
    }),
  });
};
