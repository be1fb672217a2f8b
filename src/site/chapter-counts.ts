import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdastVisitorContext } from 'satteri';
import { alternativeOf, fillTexts, isTextOf } from '../desk/index.ts';
import { type Documentary, wordingIn } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

type PictureNode = Extract<MdastNode, { type: 'image' | 'imageReference' }>;
type TitledNode = Extract<MdastNode, { type: 'image' | 'link' | 'definition' }>;

/**
 * Puts the counts into words that the attributes of a chapter's tags, the alternative texts of its pictures and the
 * titles of its links name in braces, where no component can stand.
 *
 * @param current the documentary as it is when a chapter is rendered
 */
export function chapterCounts(current: () => Documentary | undefined): MdastPluginEntry {
  const filled = (text: string) => {
    const documentary = current();
    if (!documentary) return text;
    return fillTexts(text, wordingIn(documentary.language), (id) => documentary.counts.get(id));
  };
  const inPicture = <Node extends PictureNode>(node: Readonly<Node>, context: MdastVisitorContext) => {
    const { start, end } = node.position ?? {};
    const written = context.source.slice(start?.offset, end?.offset);
    if (written.includes('{')) context.setProperty<Node, 'alt'>(node, 'alt', filled(alternativeOf(written)));
  };
  const inTitle = <Node extends TitledNode>(node: Readonly<Node>, context: MdastVisitorContext) => {
    if (node.title?.includes('{')) context.setProperty<Node, 'title'>(node, 'title', filled(node.title));
  };
  return defineMdastPlugin({
    name: 'chapter-counts',
    options: { position: true },
    image(node, context) {
      inPicture(node, context);
      inTitle(node, context);
    },
    link: inTitle<Extract<MdastNode, { type: 'link' }>>,
    definition: inTitle<Extract<MdastNode, { type: 'definition' }>>,
    imageReference: inPicture<Extract<MdastNode, { type: 'imageReference' }>>,
    ...tagVisitors((tag) =>
      Object.fromEntries(
        tag.attributes.flatMap((attribute) => {
          if (attribute.type !== 'mdxJsxAttribute' || !isTextOf(tag.name ?? '', attribute.name)) return [];
          const text = attributeOf(tag, attribute.name);
          return text?.includes('{') ? [[attribute.name, filled(text)]] : [];
        }),
      ),
    ),
  });
}
