import type { MdastVisitorContext, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

export type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** The value of an attribute of a tag, where it is a text. */
export function attributeOf({ attributes }: Readonly<TagNode>, name: string): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  return typeof found === 'string' ? found : undefined;
}

/**
 * The visitors of a plugin that gives the tags of chapters attributes.
 *
 * @param valuesFor the attributes that a tag is to have, in place of those that it has by the same names
 */
export function tagVisitors(
  valuesFor: (tag: Readonly<TagNode>, context: MdastVisitorContext) => Record<string, string>,
) {
  const visit = (node: Readonly<TagNode>, context: MdastVisitorContext) => {
    const values = Object.entries(valuesFor(node, context));
    if (values.length === 0) return;
    const kept = node.attributes.filter(
      (each) => each.type !== 'mdxJsxAttribute' || values.every(([name]) => name !== each.name),
    );
    const given = values.map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
    context.replaceNode(node, { ...node, attributes: [...kept, ...given] });
  };
  return { mdxJsxFlowElement: visit, mdxJsxTextElement: visit };
}
