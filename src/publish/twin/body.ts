import type { MdastNode } from 'satteri';
import { anchorsIn, attributesIn, isComment, nodesIn } from '../chapter-nodes.ts';
import { type Block, note, noteMark } from '../markdown.ts';
import type { Paths } from '../paths.ts';
import { rooted } from '../rooted.ts';
import { htmlTwin } from './html-tags.ts';
import { blocksOf, phrasesOf } from './mixture.ts';
import type { Tag } from './tags.ts';

/** What the body of a chapter needs of its surroundings. */
export interface Surroundings {
  /** The page of the chapter, to which its links are relative. */
  page: string;
  /** The addresses of its edition; links that begin with a slash begin there. */
  paths: Pick<Paths, 'base' | 'site'>;
  /** Where a picture of the chapter stands on the web, or undefined where that is not known. */
  picture(url: string): string | undefined;
  /** A component as Markdown. */
  component(tag: Tag): MdastNode[];
}

const space: MdastNode = { type: 'text', value: ' ' };

/** What stands in a line for words that only the code of its page knows. */
const omission: MdastNode = { type: 'text', value: '(…)' };

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
type Rules = { [Type in MdastNode['type']]?: (node: Of<Type>) => MdastNode[] };

/**
 * The body of a chapter as plain Markdown: components are put into words, tags of HTML into what means the same, and
 * addresses are made whole. The chapter's own notes stand at its end, under names that no source has.
 *
 * @param tree the chapter as it was read
 */
export function bodyOf(tree: MdastNode, { page, paths, picture, component }: Surroundings): Block[] {
  const definitions = new Map(nodesOf(tree, 'definition').map((node) => [node.identifier, node]));
  const anchors = anchorsIn(tree);
  const inside = (node: MdastNode) => ('children' in node ? (node.children as MdastNode[]).flatMap(read) : []);
  const holding =
    (shape: (nodes: MdastNode[]) => readonly MdastNode[]) =>
    (node: MdastNode): MdastNode[] => [{ ...node, children: shape(inside(node)) } as MdastNode];

  const line = holding(phrasesOf);
  const blocks = holding(blocksOf);
  const rows = holding((nodes) => nodes);
  const nothing = () => [];
  const tag = (node: Of<'mdxJsxFlowElement' | 'mdxJsxTextElement'>): MdastNode[] => {
    const name = node.name ?? '';
    const anchor = anchors.get(node);
    const written: Tag = { name, attributes: attributesIn(node), inside: inside(node), ...(anchor && { anchor }) };
    const nodes = /^[A-Z]/.test(name) ? component(written) : htmlTwin(written);
    const whole = nodes.flatMap((each) => (each.type === 'link' || each.type === 'image' ? addressed(each) : each));
    // A tag on a line of its own is no part of the word before it.
    return node.type === 'mdxJsxFlowElement' ? [space, ...whole, space] : whole;
  };
  const addressed = (node: Of<'link'> | Of<'image'>): MdastNode[] =>
    node.type === 'link' ? linked(node, { page, paths }) : shown(node, picture);

  const rules: Rules = {
    paragraph: (node) => blocksOf(inside(node)),
    heading: line,
    emphasis: line,
    strong: line,
    delete: line,
    tableCell: line,
    table: rows,
    tableRow: rows,
    list: rows,
    listItem: blocks,
    blockquote: blocks,
    link: (node) => addressed({ ...node, children: phrasesOf(inside(node)) as Of<'link'>['children'] }),
    image: addressed,
    linkReference: (node) => {
      const { url = '', title = null } = definitions.get(node.identifier) ?? {};
      return addressed({ type: 'link', url, title, children: phrasesOf(inside(node)) as Of<'link'>['children'] });
    },
    imageReference: ({ identifier, alt = '' }) => {
      const { url = '', title = null } = definitions.get(identifier) ?? {};
      return addressed({ type: 'image', url, title, alt });
    },
    footnoteReference: ({ identifier }) => [noteMark(ownNote(identifier))],
    footnoteDefinition: nothing,
    definition: nothing,
    yaml: nothing,
    mdxjsEsm: nothing,
    mdxFlowExpression: nothing,
    mdxTextExpression: ({ value }) => (isComment(value) ? [] : [omission]),
    mdxJsxFlowElement: tag,
    mdxJsxTextElement: tag,
  };
  const read = (node: MdastNode): MdastNode[] =>
    (rules[node.type] as ((node: MdastNode) => MdastNode[]) | undefined)?.(node) ?? [node];

  const notes = nodesOf(tree, 'footnoteDefinition').map((node) =>
    note(ownNote(node.identifier), ...blocksOf(inside(node))),
  );
  return [...blocksOf(inside(tree)), ...notes];
}

/** The pictures that a chapter shows, by their addresses in it. */
export function picturesIn(tree: MdastNode): string[] {
  const shownBy = new Set(nodesOf(tree, 'imageReference').map(({ identifier }) => identifier));
  const defined = nodesOf(tree, 'definition').filter(({ identifier }) => shownBy.has(identifier));
  return [...nodesOf(tree, 'image'), ...defined].map(({ url }) => url);
}

/** A note's name has a dot, which no id of a source has. */
function ownNote(identifier: string): string {
  return `note.${identifier}`;
}

/** A link with its whole address. Links do not nest, so one inside it gives up its words, and a note's mark stands behind it. */
function linked(node: Of<'link'>, { page, paths }: Pick<Surroundings, 'page' | 'paths'>): MdastNode[] {
  const plain = (child: MdastNode): MdastNode[] => (child.type === 'link' ? child.children.flatMap(plain) : [child]);
  const words = node.children.flatMap(plain);
  const marks = words.filter((word) => word.type === 'footnoteReference');
  const children = phrasesOf(words.filter((word) => word.type !== 'footnoteReference'));
  const address = /^\/(?!\/)/.test(node.url) ? rooted(node.url, paths) : node.url;
  const url = URL.canParse(address, page) ? new URL(address, page).href : node.url;
  return [{ ...node, url, children } as MdastNode, ...marks];
}

/** A picture by its whole address, or what it is said to show. */
function shown(node: Of<'image'>, picture: Surroundings['picture']): MdastNode[] {
  const url = picture(node.url);
  if (url !== undefined) return [{ ...node, url }];
  return node.alt ? [{ type: 'text', value: node.alt }] : [];
}

function nodesOf<Type extends MdastNode['type']>(node: MdastNode, type: Type): Of<Type>[] {
  return [...nodesIn(node)].filter((each): each is Of<Type> => each.type === type);
}
