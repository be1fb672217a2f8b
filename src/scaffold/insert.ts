import { type Document, isMap, isSeq, type Node, parseDocument } from 'yaml';
import { isGrown } from './grown.ts';
import {
  afterLine,
  atEnd,
  endOf,
  indentOf,
  insideBrackets,
  isEmpty,
  isFlow,
  type Piece,
  type Root,
  rootOf,
  unfit,
} from './places.ts';
import type { Written } from './written.ts';

/** A text with something more in it. */
export interface Inserted {
  text: string;
  /** The line where the new part begins, from 1. */
  line: number;
}

/**
 * Adds an entry to the map that a YAML file is, behind all that stands there. Every character stays as it was: comments,
 * empty lines, quotes, line ends, and braces where the file is written with them.
 *
 * @throws Refusal where the file is no map, or has a form in which nothing can be added without touching it
 */
export function withEntry(text: string, key: string, { block, flow }: Written): Inserted {
  return checked(
    text,
    (value) => ({ ...value, [key]: undefined }),
    (root, body) => {
      if (isSeq(root) || root?.has(key)) throw unfit();
      const lines = [`${key}:`, ...block.map((line) => `  ${line}`)];
      return root && isFlow(root) ? insideBrackets(root, `${key}: ${flow}`) : atEnd(body, root, lines);
    },
  );
}

/** Adds an entry to the list that a YAML file is, in the same way. */
export function withItem(text: string, { block, flow }: Written): Inserted {
  return checked(
    text,
    (value) => [...(value ?? []), undefined],
    (root, body) => {
      if (isMap(root)) throw unfit();
      const lines = block.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
      return root && isFlow(root) ? insideBrackets(root, flow) : atEnd(body, root, lines);
    },
  );
}

/** Adds a word to the list that stands under a key of a map, in the same way; the key too, where it is not there. */
export function withListed(text: string, key: string, word: string): Inserted {
  const grown = (value: Record<string, unknown> | null) => ({
    ...value,
    [key]: [...((value?.[key] as unknown[] | null | undefined) ?? []), undefined],
  });
  return checked(text, grown, (root, body) => {
    if (isSeq(root)) throw unfit();
    const list = root?.get(key, true) as Node | undefined;
    const item = (indent: number) => `${' '.repeat(indent)}- ${word}`;
    if (isSeq(list))
      return isFlow(list)
        ? insideBrackets(list, word)
        : afterLine(body, endOf(list.items.at(-1)), item(indentOf(list)));
    if (list && isEmpty(list) && !isFlow(root!)) return afterLine(body, list.range![1], item(indentOf(root) + 2));
    if (list) throw unfit();
    return root && isFlow(root) ? insideBrackets(root, `${key}: [${word}]`) : atEnd(body, root, [`${key}:`, item(2)]);
  });
}

/**
 * Puts in a piece, and makes sure that the file says what it said before, and the new part besides.
 *
 * @param grown what the file will say, `undefined` standing for the new part
 */
function checked(text: string, grown: (value: any) => unknown, piece: (root: Root, body: string) => Piece): Inserted {
  // A byte order mark is no part of the YAML.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const document = read(body);
  if (document.errors.length > 0) throw unfit();
  const root = rootOf(document);
  const { at, text: added, lead } = piece(root, body);
  const after = `${body.slice(0, at)}${added}${body.slice(at)}`;
  if (!isGrown(valueOf(read(after)), grown(valueOf(document)))) throw unfit();
  return { text: mark + after, line: after.slice(0, at + lead).split('\n').length };
}

function read(text: string): Document {
  return parseDocument(text, {
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    keepSourceTokens: true,
  });
}

function valueOf(document: Document): any {
  return document.errors.length > 0 ? Symbol('unreadable') : document.toJS({ maxAliasCount: -1 });
}
