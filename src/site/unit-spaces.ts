import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { attributeOf } from './tag-attributes.ts';

/** Keeps the unit that a chapter writes itself behind `<Count show="value" />` in the line of its number. */
export const unitSpaces: MdastPluginEntry = () =>
  defineMdastPlugin({
    name: 'unit-spaces',
    mdxJsxTextElement(node, context) {
      if (node.name !== 'Count' || attributeOf(node, 'show') !== 'value') return;
      const next = context.parent(node)?.children[(context.indexOf(node) ?? 0) + 1];
      if (next?.type !== 'text' || !next.value.startsWith(' ')) return;
      context.setProperty(next, 'value', `\u00a0${next.value.slice(1)}`);
    },
  });
