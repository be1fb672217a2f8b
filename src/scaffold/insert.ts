import { isMap, isSeq, type Node } from 'yaml';
import { checked, type Inserted } from './checked.ts';
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
  unfit,
} from './places.ts';
import type { Written } from './written.ts';

/**
 * Adds an entry to the map that a YAML file is, behind all that stands there. Every character stays as it was: comments,
 * empty lines, quotes, line ends, and braces where the file is written with them.
 *
 * @throws Refusal where the file is no map, or has a form in which nothing can be added without touching it
 */
export function withEntry(text: string, key: string, { block, flow }: Written): Inserted {
  return checked(text, (root, body, value) => {
    if (isSeq(root) || root?.has(key)) throw unfit();
    const lines = [`${key}:`, ...block.map((line) => `  ${line}`)];
    const piece = root && isFlow(root) ? insideBrackets(root, `${key}: ${flow}`) : atEnd(body, root, lines);
    return { pieces: [piece], value: { ...value, [key]: undefined } };
  });
}

/** Adds an entry to the list that a YAML file is, in the same way. */
export function withItem(text: string, { block, flow }: Written): Inserted {
  return checked(text, (root, body, value) => {
    if (isMap(root)) throw unfit();
    const lines = block.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
    const piece = root && isFlow(root) ? insideBrackets(root, flow) : atEnd(body, root, lines);
    return { pieces: [piece], value: [...(value ?? []), undefined] };
  });
}

/** Adds a word to the list that stands under a key of a map, in the same way; the key too, where it is not there. */
export function withListed(text: string, key: string, word: string): Inserted {
  const pieceIn = (root: Root, body: string): Piece => {
    if (isSeq(root)) throw unfit();
    const list = root?.get(key, true) as Node | undefined;
    const item = (indent: number) => [`${' '.repeat(indent)}- ${word}`];
    if (isSeq(list))
      return isFlow(list)
        ? insideBrackets(list, word)
        : afterLine(body, endOf(list.items.at(-1)), item(indentOf(list)));
    if (list && isEmpty(list) && !isFlow(root!)) return afterLine(body, list.range![1], item(indentOf(root) + 2));
    if (list) throw unfit();
    return root && isFlow(root)
      ? insideBrackets(root, `${key}: [${word}]`)
      : atEnd(body, root, [`${key}:`, ...item(2)]);
  };
  return checked(text, (root, body, value) => ({
    pieces: [pieceIn(root, body)],
    value: { ...value, [key]: [...((value?.[key] as unknown[] | null | undefined) ?? []), undefined] },
  }));
}
