import { mdxToMdast, type MdastNode } from 'satteri';
import type { Place, Problem } from '../documentary/index.ts';
import { type Passage, passagesOf } from './passages.ts';
import { sentenceStarts } from './sentence-starts.ts';

/** An element in a chapter that is written as a tag: a component or plain HTML. */
export interface Tag extends Place {
  name: string;
  /** Attribute values as written: text, `true` for a bare attribute, undefined for an expression. */
  attributes: Map<string, string | true | undefined>;
  /** Whether it is a count with which a sentence begins. */
  begins?: true;
}

/** Program code in a chapter. */
export interface Code extends Place {
  text: string;
}

/** An address in a chapter: of a picture that the page loads, or of a link. */
export interface Address extends Place {
  loads: boolean;
  url: string;
}

/** Elements that run, frame or restyle things, and so have no place in a chapter. */
export const refusedElements = ['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'meta', 'form'];

/** A chapter's body as far as the desk reads it, in reading order. */
export interface Body {
  tags: Tag[];
  code: Code[];
  addresses: Address[];
  /** What readers read of it. */
  passages: Passage[];
  problems: Problem[];
}

/** Parser options that the desk and the site share, so that both read the same text. */
export const frontMatter = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

const comment = /^\s*(\/\*[\s\S]*\*\/\s*)*$/;

/** The body of a chapter in which nothing stands. */
export function emptyBody(): Body {
  return { tags: [], code: [], addresses: [], passages: [], problems: [] };
}

/**
 * Reads the body of a chapter.
 *
 * @param file the name that its problems carry
 * @param text the whole file, with its front matter
 */
export function readMdx(file: string, text: string): Body {
  const body = emptyBody();
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text, { position: true });
  } catch (error) {
    body.problems.push(syntaxProblem(file, error));
    return body;
  }
  body.passages.push(...passagesOf(file, text, tree));
  const starts = sentenceStarts(tree);
  const pictures = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
  });
  visit(tree, (node) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const place = { file, line: start.line, column: start.column };
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes: Tag['attributes'] = new Map();
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute') body.code.push({ ...place, text: `{${attribute.value}}` });
          else if (attribute.value !== null && typeof attribute.value === 'object') {
            attributes.set(attribute.name, undefined);
            body.code.push({
              ...place,
              text: `${attribute.name}={${attribute.value.value}}`,
            });
          } else attributes.set(attribute.name, attribute.value ?? true);
        }
        for (const name of refusedElements.includes(node.name ?? '') ? [] : ['src', 'href', 'poster', 'srcset']) {
          const url = attributes.get(name);
          if (typeof url === 'string') body.addresses.push({ ...place, loads: name !== 'href', url });
        }
        body.tags.push({ ...place, name: node.name ?? '', attributes, ...(starts.has(node) && { begins: true }) });
        break;
      }
      case 'image':
        body.addresses.push({ ...place, loads: true, url: node.url });
        break;
      case 'link':
        body.addresses.push({ ...place, loads: false, url: node.url });
        break;
      case 'definition':
        body.addresses.push({ ...place, loads: pictures.has(node.identifier), url: node.url });
        break;
      case 'mdxjsEsm':
        body.code.push({ ...place, text: node.value });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!comment.test(node.value)) body.code.push({ ...place, text: `{${node.value}}` });
    }
  });
  return body;
}

function visit(node: MdastNode, enter: (node: MdastNode) => void): void {
  enter(node);
  if ('children' in node) for (const child of node.children as MdastNode[]) visit(child, enter);
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
