import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';

type Of<Type extends MdastNode['type']> = Readonly<Extract<MdastNode, { type: Type }>>;

/** Writes the address into pictures that only refer to it (`![A ship][ship]`): Astro brings no file along for them. */
export const referencePictures: MdastPluginEntry = () => {
  const definitions = new Map<string, Of<'definition'>>();
  const references: Of<'imageReference'>[] = [];
  return defineMdastPlugin({
    name: 'reference-pictures',
    definition(node) {
      // The first definition of a name is the one that counts (https://spec.commonmark.org/0.31.2/#matches).
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    },
    imageReference(node) {
      references.push(node);
    },
    after(_, context) {
      for (const reference of references) {
        const definition = definitions.get(reference.identifier);
        if (!definition) continue;
        const { url, title } = definition;
        context.replaceNode(reference, { type: 'image', url, alt: reference.alt, title });
      }
    },
  });
};
