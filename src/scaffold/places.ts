import { type Document, isMap, isNode, isScalar, isSeq, type Node, Parser, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refusal } from './refusal.ts';

/** What a file is as a whole; undefined where nothing is in it yet. */
export type Root = YAMLMap | YAMLSeq | undefined;

export function rootOf({ contents }: Document): Root {
  if (isMap(contents) || isSeq(contents)) return contents as Root;
  if (contents && !isEmpty(contents)) throw unfit();
  return undefined;
}

/** Whether nothing at all is written where a value would be. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null && node.source === '';
}

/** Where something goes, and what. */
export interface Piece {
  at: number;
  text: string;
  /** How much of the text only leads up to the new part. */
  lead: number;
}

export function unfit(): Refusal {
  return new Refusal('It is written in a way in which nothing can be added without touching what is there.');
}

/** Behind all that stands in the file, but before a line of three points, which ends it. */
export function atEnd(body: string, root: Root, lines: readonly string[]): Piece {
  const eol = eolOf(body);
  const end = [...new Parser().parse(body)].find(({ type }) => type === 'doc-end');
  const at = end && 'offset' in end ? end.offset : body.length;
  const before = body.slice(0, at);
  const begun = before === '' || before.endsWith('\n') ? '' : eol;
  const apart = before.trim() === '' || /\n\r?\n$/.test(before + begun) ? '' : eol;
  const indent = ' '.repeat(indentOf(root));
  return {
    at,
    text: `${begun}${apart}${lines.map((line) => `${line && indent}${line}${eol}`).join('')}`,
    lead: begun.length + apart.length,
  };
}

/** On lines of their own behind the one in which something ends. */
export function afterLine(body: string, offset: number, lines: readonly string[]): Piece {
  const eol = eolOf(body);
  // A text of several lines ends where the next line begins, or behind the empty ones that follow it.
  const behind = body.slice(0, offset).replace(/\n\s*\n$/, '\n').length;
  const end = body[behind - 1] === '\n' ? behind - 1 : body.indexOf('\n', behind);
  return end === -1
    ? { at: body.length, text: lines.map((line) => eol + line).join(''), lead: eol.length }
    : { at: end + 1, text: lines.map((line) => line + eol).join(''), lead: 0 };
}

/** On lines of their own before the first entry of a list. */
export function beforeFirst(body: string, list: YAMLSeq, lines: readonly string[]): Piece {
  const token = list.srcToken;
  const hyphen =
    token?.type === 'block-seq' ? token.items[0]?.start.find(({ type }) => type === 'seq-item-ind') : undefined;
  if (!hyphen) throw unfit();
  const at = body.lastIndexOf('\n', hyphen.offset) + 1;
  if (body.slice(at, hyphen.offset).trim() !== '') throw unfit();
  const eol = eolOf(body);
  return { at, text: lines.map((line) => line + eol).join(''), lead: 0 };
}

/** Behind the last of what stands between brackets, or between the brackets where nothing does. */
export function insideBrackets(node: Node & { items: unknown[] }, part: string): Piece {
  const token = node.srcToken;
  if (token?.type !== 'flow-collection') throw unfit();
  const last = token.items.at(-1);
  if (!last || node.items.length === 0) return { at: token.start.offset + 1, text: part, lead: 0 };
  const comma = last.key || last.value || last.sep ? undefined : last.start.find(({ type }) => type === 'comma');
  if (comma) return { at: comma.offset + 1, text: ` ${part}`, lead: 1 };
  return { at: endOf(node.items.at(-1)), text: `, ${part}`, lead: 2 };
}

export function endOf(item: unknown): number {
  const { key, value } = isNode(item) ? { key: undefined, value: item } : (item as { key: unknown; value: unknown });
  const ends = [key, value].flatMap((node) => (isNode(node) && node.range ? [node.range[1]] : []));
  return Math.max(...ends);
}

export function isFlow({ srcToken }: Node): boolean {
  return srcToken?.type === 'flow-collection';
}

export function indentOf(node: unknown): number {
  const token = isNode(node) ? node.srcToken : undefined;
  return token && 'indent' in token && !isFlow(node as Node) ? token.indent : 0;
}

function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
