import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { nodesIn } from '../publish/chapter-nodes.ts';

type Definition = Extract<MdastNode, { type: 'definition' }>;

/** Writes the address into pictures that only refer to it (`![A ship][ship]`): Astro brings no file along for them. */
export const referencePictures: MdastPluginEntry = () => {
  const definitions = new Map<string, Definition>();
  return defineMdastPlugin({
    name: 'reference-pictures',
    before(root) {
      // The first definition of a name is the one that counts (https://spec.commonmark.org/0.31.2/#matches).
      for (const node of nodesIn(root as MdastNode)) {
        if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      }
    },
    imageReference({ identifier, alt }) {
      const definition = definitions.get(identifier);
      if (!definition) return undefined;
      const { url, title } = definition;
      return { type: 'image', url, alt, title };
    },
  });
};
