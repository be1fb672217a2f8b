import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Parser,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { Refusal } from './refusal.ts';
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

/** What a file is as a whole; undefined where nothing is in it yet. */
type Root = YAMLMap | YAMLSeq | undefined;

function rootOf({ contents }: Document): Root {
  if (isMap(contents) || isSeq(contents)) return contents as Root;
  if (contents && !isEmpty(contents)) throw unfit();
  return undefined;
}

/** Whether nothing at all is written where a value would be. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

/** Where something goes, and what. */
interface Piece {
  at: number;
  text: string;
  /** How much of the text only leads up to the new part. */
  lead: number;
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

/** Whether two values are the same but for the spaces at the end of texts, and for what is undefined in the second. */
function isGrown(after: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return after !== undefined;
  if (typeof after === 'string' && typeof wanted === 'string') return after.trimEnd() === wanted.trimEnd();
  if (typeof after !== 'object' || after === null || typeof wanted !== 'object' || wanted === null)
    return isDeepStrictEqual(after, wanted);
  const keys = Object.keys(after);
  return (
    Array.isArray(after) === Array.isArray(wanted) &&
    isDeepStrictEqual(keys, Object.keys(wanted)) &&
    keys.every((key) => isGrown((after as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key]))
  );
}

function unfit(): Refusal {
  return new Refusal('It is written in a way in which nothing can be added without touching what is there.');
}

/** Behind all that stands in the file, but before a line of three points, which ends it. */
function atEnd(body: string, root: Root, lines: readonly string[]): Piece {
  const eol = eolOf(body);
  const end = [...new Parser().parse(body)].find(({ type }) => type === 'doc-end');
  const at = end && 'offset' in end ? end.offset : body.length;
  const before = body.slice(0, at);
  const begun = before === '' || before.endsWith('\n') ? '' : eol;
  const apart = before.trim() === '' || /\n\r?\n$/.test(before + begun) ? '' : eol;
  const indent = ' '.repeat(indentOf(root));
  return {
    at,
    text: `${begun}${apart}${lines.map((line) => `${indent}${line}${eol}`).join('')}`,
    lead: begun.length + apart.length,
  };
}

/** On a line of its own behind the one in which something ends. */
function afterLine(body: string, offset: number, line: string): Piece {
  const eol = eolOf(body);
  const end = body.indexOf('\n', offset);
  return end === -1
    ? { at: body.length, text: `${eol}${line}`, lead: eol.length }
    : { at: end + 1, text: `${line}${eol}`, lead: 0 };
}

/** Behind the last of what stands between brackets, or between the brackets where nothing does. */
function insideBrackets(node: Node & { items: unknown[] }, part: string): Piece {
  const token = node.srcToken;
  if (token?.type !== 'flow-collection') throw unfit();
  const last = token.items.at(-1);
  if (!last || node.items.length === 0) return { at: token.start.offset + 1, text: part, lead: 0 };
  const comma = last.key || last.value || last.sep ? undefined : last.start.find(({ type }) => type === 'comma');
  if (comma) return { at: comma.offset + 1, text: ` ${part}`, lead: 1 };
  return { at: endOf(node.items.at(-1)), text: `, ${part}`, lead: 2 };
}

function endOf(item: unknown): number {
  const { key, value } = isNode(item) ? { key: undefined, value: item } : (item as { key: unknown; value: unknown });
  const ends = [key, value].flatMap((node) => (isNode(node) && node.range ? [node.range[1]] : []));
  return Math.max(...ends);
}

function isFlow({ srcToken }: Node): boolean {
  return srcToken?.type === 'flow-collection';
}

function indentOf(node: unknown): number {
  const token = isNode(node) ? node.srcToken : undefined;
  return token && 'indent' in token && !isFlow(node as Node) ? token.indent : 0;
}

function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
