import { mdxToMdast, type MdastNode } from 'satteri';
import { type Allowance, anchorReader, type Place, type Problem, type Reference } from '../documentary/index.ts';
import { type Attributes, attributesIn, isComment } from '../publish/chapter-nodes.ts';
import { paragraphAnchors } from '../publish/paragraph-anchors.ts';
import { type Address, addressesOf } from './addresses.ts';
import { anchorsOf } from './anchors.ts';
import { type Passage, passagesOf } from './passages.ts';
import { sizeProblem } from './file-problems.ts';
import { codeProblem, depthProblem } from './mdx-limits.ts';
import { type Picture, pictureOf } from './pictures.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** What stands around something in a chapter: a tag, or what Markdown makes, under the name of its HTML. */
export interface Around {
  name: string;
  attributes: Attributes;
}

/** An element in a chapter that is written as a tag: a component or plain HTML. */
export interface Tag extends Place, Around {
  /** All that it stands in, from the outermost. */
  within: readonly Around[];
  /** Whether it is a count with which a sentence begins. */
  begins?: true;
}

/** Program code in a chapter. */
export interface Code extends Place {
  text: string;
  /** What it is, in the words of documentary.yaml. */
  is: Exclude<Allowance, 'html'>;
  /** The tag of which it computes an attribute. */
  tag?: string;
}

/** A chapter's body as far as the desk reads it, in reading order. */
export interface Body {
  tags: Tag[];
  code: Code[];
  addresses: Address[];
  pictures: Picture[];
  /** What readers read of it. */
  passages: Passage[];
  /** The element ids of its headings, notes, tags and paragraphs on its page. */
  anchors: string[];
  /** The names of the addresses and notes that it defines: `x` of `[x]: …`, `^x` of `[^x]: …`. */
  definitions: string[];
  problems: Problem[];
}

/** Parser options that the desk and the site share, so that both read the same text. */
export const frontMatter = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The body of a chapter in which nothing stands. */
export function emptyBody(): Body {
  return {
    tags: [],
    code: [],
    addresses: [],
    pictures: [],
    passages: [],
    anchors: [],
    definitions: [],
    problems: [],
  };
}

/**
 * Reads the body of a chapter.
 *
 * @param file the name that its problems carry
 * @param text the whole file, with its front matter
 */
export function readMdx(file: string, text: string): Body {
  const body = emptyBody();
  const limit = sizeProblem(file, text) ?? codeProblem(file, text);
  if (limit) return { ...body, problems: [limit] };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text, { position: true });
  } catch (error) {
    body.problems.push(syntaxProblem(file, error));
    return body;
  }
  const depth = depthProblem(file, tree);
  if (depth) return { ...body, problems: [depth] };
  body.passages.push(...passagesOf(file, text, tree));
  body.addresses.push(...addressesOf(file, tree));
  body.anchors.push(...anchorsOf(text), ...paragraphAnchors(tree).values());
  const starts = sentenceStarts(tree);
  const enter = (node: MdastNode, within: readonly Around[]): Around | undefined => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { file, line: start.line, column: start.column };
    const computed = (written: string, more: Partial<Code> = {}) =>
      body.code.push({ ...place, text: written, is: 'expressions', ...more });
    const picture = pictureOf(node, within);
    if (picture) body.pictures.push({ ...place, ...picture });
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        for (const attribute of node.attributes) {
          const computes = (text: string) => computed(text, { tag: node.name ?? '' });
          if (attribute.type !== 'mdxJsxAttribute') computes(`{${attribute.value}}`);
          else if (attribute.value !== null && typeof attribute.value === 'object')
            computes(`${attribute.name}={${attribute.value.value}}`);
        }
        const tag: Tag = {
          ...place,
          name: node.name ?? '',
          attributes: attributesIn(node),
          within,
          ...(starts.has(node) && { begins: true }),
        };
        body.tags.push(tag);
        return tag;
      }
      case 'definition':
        body.definitions.push(node.identifier);
        break;
      case 'footnoteDefinition':
        body.definitions.push(`^${node.identifier}`);
        break;
      case 'mdxjsEsm':
        computed(node.value, { is: 'imports' });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) computed(`{${node.value}}`);
    }
    const name = markdown[node.type];
    return name === undefined ? undefined : { name, attributes: attributesIn(node) };
  };
  visit(tree, [], enter);
  return body;
}

/** The mentions of a text in reading order, each with its own anchor. */
export function referencesOf({ tags }: Pick<Body, 'tags'>): Reference[] {
  const read = anchorReader();
  return tags.flatMap(({ name, attributes, begins }) => {
    const { anchor, mentions } = read(name, (attribute) => attributes.get(attribute)) ?? {};
    return anchor && mentions ? [{ ...mentions, anchor, ...(begins && { begins }) }] : [];
  });
}

/** The names of the HTML that Markdown makes, as far as it matters what stands in it. */
const markdown: Partial<Record<MdastNode['type'], string>> = {
  paragraph: 'p',
  heading: 'h2',
  list: 'ul',
  table: 'table',
  blockquote: 'blockquote',
  link: 'a',
  linkReference: 'a',
};

function visit(
  node: MdastNode,
  within: readonly Around[],
  enter: (node: MdastNode, within: readonly Around[]) => Around | undefined,
): void {
  const around = enter(node, within);
  if (!('children' in node)) return;
  const inner = around ? [...within, around] : within;
  for (const child of node.children as MdastNode[]) visit(child, inner, enter);
}

function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    kind: 'mdx-syntax',
    file,
    line: Number(line),
    column: Number(column),
    message: `This is not valid MDX: ${what.replace(/ \([a-z-]+:[a-z-]+\)$/, '')}.`,
    hint: 'Close every tag that is opened, and write \\{ and \\< where a brace or an angle bracket is meant as a sign. A paragraph must not begin with the word import or export in lower case.',
  };
}
