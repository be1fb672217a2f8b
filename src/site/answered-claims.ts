import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Puts a paragraph and the denial right after it into one element, so that the two can stand side by side. */
export const answeredClaims: MdastPluginEntry = () =>
  defineMdastPlugin({
    name: 'answered-claims',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Denial') return;
      const siblings = context.parent(node)?.children ?? [];
      const claim = siblings[(context.indexOf(node) ?? 0) - 1];
      if (claim?.type !== 'paragraph') return;
      context.removeNode(claim);
      context.replaceNode(node, {
        type: 'mdxJsxFlowElement',
        name: 'div',
        attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'answered' }],
        // What is taken away takes along whatever refers to it.
        children: [structuredClone(claim), node],
      });
    },
  });
