import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** Keeps the unit that a chapter writes itself behind `<Count show="value" />` in the line of its number. */
export const unitSpaces: MdastPluginEntry = () =>
  defineMdastPlugin({
    name: 'unit-spaces',
    text(node, context) {
      if (!node.value.startsWith(' ')) return;
      const siblings = context.parent(node)?.children ?? [];
      const before = siblings[(context.indexOf(node) ?? 0) - 1];
      if (before?.type !== 'mdxJsxTextElement' || before.name !== 'Count') return;
      const value = before.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.value === 'value');
      if (value) context.setProperty(node, 'value', `\u00a0${node.value.slice(1)}`);
    },
  });
