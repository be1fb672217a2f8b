import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { paragraphReader } from '../publish/paragraph-anchors.ts';

/** Gives every paragraph of a chapter the element id that the desk has for it. */
export const paragraphIds: MdastPluginEntry = () => {
  const read = paragraphReader();
  return defineMdastPlugin({
    name: 'paragraph-ids',
    paragraph(node, context) {
      const id = read(node, context.parent(node));
      if (id !== undefined) context.setProperty(node, 'data', { ...node.data, hProperties: { id } });
    },
  });
};
