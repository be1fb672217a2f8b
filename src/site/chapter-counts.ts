import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdastVisitorContext } from 'satteri';
import { filledTexts, fillTexts } from '../desk/index.ts';
import { type Documentary, wordingIn } from '../documentary/index.ts';
import { tagVisitors } from './tag-attributes.ts';

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/**
 * Puts the counts into words that the attributes of a chapter's tags, the alternative texts of its pictures and the
 * titles of its links name in braces, where no component can stand.
 */
export function chapterCounts({ language, counts }: Documentary): MdastPluginEntry {
  const wording = wordingIn(language);
  const fill = (text: string) => fillTexts(text, wording, (id) => counts.get(id));
  const textsOf = (node: Readonly<MdastNode>, { source }: MdastVisitorContext) =>
    filledTexts(node as MdastNode, source, fill);
  const inAlt = <Node extends Of<'image' | 'imageReference'>>(node: Readonly<Node>, context: MdastVisitorContext) => {
    const { alt } = textsOf(node, context);
    if (alt !== undefined) context.setProperty<Node, 'alt'>(node, 'alt', alt);
  };
  const inTitle = <Node extends Of<'image' | 'link' | 'definition'>>(
    node: Readonly<Node>,
    context: MdastVisitorContext,
  ) => {
    const { title } = textsOf(node, context);
    if (title !== undefined) context.setProperty<Node, 'title'>(node, 'title', title);
  };
  return defineMdastPlugin({
    name: 'chapter-counts',
    options: { position: true },
    image(node, context) {
      inAlt(node, context);
      inTitle(node, context);
    },
    link: inTitle<Of<'link'>>,
    definition: inTitle<Of<'definition'>>,
    imageReference: inAlt<Of<'imageReference'>>,
    ...tagVisitors((tag, context) => textsOf(tag as MdastNode, context).attributes),
  });
}
