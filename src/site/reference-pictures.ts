import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';

type Definition = Extract<MdastNode, { type: 'definition' }>;

/** Writes the address into pictures that only refer to it (`![A ship][ship]`): Astro brings no file along for them. */
export const referencePictures: MdastPluginEntry = () => {
  const definitions = new Map<string, Definition>();
  return defineMdastPlugin({
    name: 'reference-pictures',
    before(root) {
      // The first definition of a name is the one that counts (https://spec.commonmark.org/0.31.2/#matches).
      for (const each of definitionsIn(root as MdastNode)) {
        if (!definitions.has(each.identifier)) definitions.set(each.identifier, each);
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

function definitionsIn(node: MdastNode): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(definitionsIn) : [];
}
