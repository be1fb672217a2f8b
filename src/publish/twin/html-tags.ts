import type { MdastNode } from 'satteri';
import { blocksOf, phrasesOf } from './mixture.ts';
import { type Tag, textOf } from './tags.ts';

type Write = (tag: Tag) => unknown[];

const line =
  (type: 'strong' | 'emphasis' | 'delete'): Write =>
  ({ inside }) => [{ type, children: phrasesOf(inside) }];

const heading =
  (depth: number): Write =>
  ({ inside }) => [{ type: 'heading', depth, children: phrasesOf(inside) }];

const list =
  (ordered: boolean): Write =>
  ({ inside }) => [{ type: 'list', ordered, spread: false, children: only('listItem', inside) }];

const cell: Write = ({ inside }) => [{ type: 'tableCell', children: phrasesOf(inside) }];
const block: Write = ({ inside }) => blocksOf(inside);

function only(type: MdastNode['type'], nodes: readonly MdastNode[]): MdastNode[] {
  return nodes.filter((node) => node.type === type);
}

const writers: Record<string, Write> = {
  a: (tag) => [{ type: 'link', url: textOf(tag, 'href'), children: phrasesOf(tag.inside) }],
  img: (tag) => [{ type: 'image', url: textOf(tag, 'src'), alt: textOf(tag, 'alt') }],
  b: line('strong'),
  strong: line('strong'),
  em: line('emphasis'),
  i: line('emphasis'),
  del: line('delete'),
  s: line('delete'),
  br: () => [{ type: 'break' }],
  hr: () => [{ type: 'thematicBreak' }],
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  blockquote: ({ inside }) => [{ type: 'blockquote', children: blocksOf(inside) }],
  ol: list(true),
  ul: list(false),
  li: ({ inside }) => [{ type: 'listItem', spread: false, children: blocksOf(inside) }],
  table: ({ inside }) => [{ type: 'table', children: only('tableRow', inside) }],
  tr: ({ inside }) => [{ type: 'tableRow', children: only('tableCell', inside) }],
  td: cell,
  th: cell,
  p: block,
  div: block,
  section: block,
  details: block,
  summary: block,
};

/** A tag of plain HTML as the Markdown that means the same; a tag that has no such thing gives up what it holds. */
export function htmlTwin(tag: Tag): MdastNode[] {
  return (Object.hasOwn(writers, tag.name) ? writers[tag.name]!(tag) : tag.inside) as MdastNode[];
}
