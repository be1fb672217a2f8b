import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { anchorReader } from '../documentary/index.ts';
import { attributeOf, tagVisitors } from './tag-attributes.ts';

const mentions = new Set(['Cite', 'Count', 'Term']);

/** What stands so near before a citation that their marks would meet: another one, or a mention and a sign at most. */
function before(siblings: readonly Readonly<MdastNode>[]): 'cite' | 'mention' | undefined {
  const last = siblings.at(-1);
  const sign = last?.type === 'text' && /^[^\p{L}\p{N}\s]+$/u.test(last.value);
  const near = sign ? siblings.at(-2) : last;
  if (near?.type !== 'mdxJsxTextElement' || !mentions.has(near.name ?? '')) return undefined;
  return near.name === 'Cite' && !sign ? 'cite' : 'mention';
}

/**
 * Gives every mention of the record in a text, and every step of a story, the element id that the desk has for it, as
 * the attribute `anchor`; a step also gets the chart that its story is about, as `chart`, and a citation what it
 * `follows` closely.
 */
export const mentionAnchors: MdastPluginEntry = () => {
  const read = anchorReader();
  return defineMdastPlugin({
    name: 'mention-anchors',
    ...tagVisitors((tag, context): Record<string, string> => {
      const { anchor, chart } = read(tag.name ?? '', (attribute) => attributeOf(tag, attribute)) ?? {};
      const siblings = tag.name === 'Cite' ? (context.parent(tag)?.children ?? []) : [];
      const follows = before(siblings.slice(0, context.indexOf(tag) ?? 0));
      return { ...(anchor && { anchor }), ...(chart && { chart }), ...(follows && { follows }) };
    }),
  });
};
