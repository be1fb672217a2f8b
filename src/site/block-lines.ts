import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdastVisitorContext } from 'satteri';

/**
 * Writes on each block of a text the line at which it begins in its file, as `data-line`, so that the dev server finds
 * what stands there. Built pages have none.
 *
 * @param follows whether the text is for the dev server
 */
export const blockLines =
  (follows: () => boolean): MdastPluginEntry =>
  () => {
    if (!follows()) return null;
    return defineMdastPlugin({
      name: 'block-lines',
      options: { position: true },
      paragraph: write,
      heading: write,
      listItem: write,
      table: write,
      code: write,
    });
  };

function write(node: Readonly<MdastNode>, context: MdastVisitorContext): void {
  const line = node.position?.start.line;
  if (line === undefined) return;
  const { hProperties, ...data }: { hProperties?: Record<string, unknown> } = node.data ?? {};
  context.setProperty(node, 'data', { ...data, hProperties: { ...hProperties, 'data-line': String(line) } });
}
