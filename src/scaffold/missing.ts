import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { afterLine, beforeFirst, endOf, indentOf, insideBrackets, isEmpty, isFlow, type Piece } from './places.ts';
import { flowOf, itemLines, linesOf, pairsOf } from './translation-lines.ts';
import type { Part } from './translation-parts.ts';

/** What goes into a YAML text, what is said then, and what of it is new, by the keys that lead to it. */
export interface Growth {
  pieces: Piece[];
  value: unknown;
  added: string[];
}

type Group = Extract<Part, { kind: 'group' | 'list' }>;

/**
 * What a map does not say yet of what it is to say. What it says stays as it is, right or wrong.
 *
 * @param map the map
 * @param value what it says, as a plain value
 * @param parts what it is to say
 * @param body the text in which it stands
 */
export function growthOf(map: YAMLMap, value: Record<string, unknown>, parts: readonly Part[], body: string): Growth {
  const inner = parts.flatMap((part) => {
    const node = nodeAt(map, part.key);
    if (!node || !('parts' in part || 'items' in part)) return [];
    return [{ part, growth: growthInside(map, node, value[part.key], part, body) }];
  });
  // What tells an entry from others may be left out, and what stands there is no place for it.
  const missing = parts.filter((part) => part.kind !== 'sign' && !hasKey(map, part.key));
  const lines = linesOf(missing).map((line) => ' '.repeat(indentOf(map)) + line);
  const own =
    missing.length === 0
      ? []
      : [isFlow(map) ? insideBrackets(map, pairsOf(missing)) : afterLine(body, endOf(map.items.at(-1)), lines)];
  return {
    pieces: [...inner.flatMap(({ growth }) => growth.pieces), ...own],
    value: {
      ...value,
      ...Object.fromEntries(inner.map(({ part, growth }) => [part.key, growth.value])),
      ...Object.fromEntries(missing.map(({ key }) => [key, undefined])),
    },
    added: [
      ...inner.flatMap(({ part, growth }) => growth.added.map((key) => `${part.key}.${key}`)),
      ...missing.map(({ key }) => key),
    ],
  };
}

function growthInside(map: YAMLMap, node: Node, value: unknown, part: Group, body: string): Growth {
  if (part.kind === 'group' && isMap(node) && node.items.length > 0)
    return growthOf(node, value as Record<string, unknown>, part.parts, body);
  if (part.kind === 'list' && isSeq(node) && node.items.length > 0)
    return growthOfList(node, value as unknown[], part.items, body);
  if (!isEmpty(node) || isFlow(map)) return { pieces: [], value, added: [] };
  const indent = ' '.repeat(indentOf(map) + 2);
  const lines = part.kind === 'group' ? linesOf(part.parts) : part.items.flatMap(itemLines);
  const keys = part.kind === 'group' ? part.parts.map(({ key }) => key) : part.items.map((_, index) => `${index + 1}`);
  return {
    pieces: [
      afterLine(
        body,
        node.range![1],
        lines.map((line) => indent + line),
      ),
    ],
    value: undefined,
    added: keys,
  };
}

/**
 * What a list does not have yet, and its entries do not say yet. Which entry is which is known by what tells them apart;
 * where a list has an order of its own, nothing goes in, and the desk says why.
 *
 * @param items what each of its entries is to say, in the order of the original
 */
export function growthOfList(
  list: YAMLSeq,
  values: readonly unknown[],
  items: readonly (readonly Part[])[],
  body: string,
  gap: readonly string[] = [],
): Growth {
  const nodes = list.items as Node[];
  const owners = ownersOf(nodes, items);
  if (!owners) return { pieces: [], value: values, added: [] };
  const steps = items.map((parts, index): Growth => {
    const at = owners.indexOf(index);
    const node = nodes[at];
    if (isMap(node)) return growthOf(node, values[at] as Record<string, unknown>, parts, body);
    if (at !== -1) return { pieces: [], value: values[at], added: [] };
    const next = owners.findIndex((owner) => owner > index);
    return {
      pieces: [itemPiece(list, next === -1 ? nodes.length : next, parts, body, gap)],
      value: undefined,
      added: [],
    };
  });
  return {
    pieces: steps.flatMap(({ pieces }) => pieces),
    value: steps.map(({ value }) => value),
    added: steps.flatMap(({ added }, index) =>
      owners.includes(index) ? added.map((key) => `${index + 1}.${key}`) : [`${index + 1}`],
    ),
  };
}

/** An entry in front of one that a list has, or behind the last. */
function itemPiece(list: YAMLSeq, before: number, parts: readonly Part[], body: string, gap: readonly string[]): Piece {
  if (isFlow(list)) return insideBrackets(list, flowOf(parts));
  const lines = itemLines(parts).map((line) => ' '.repeat(indentOf(list)) + line);
  if (before > 0) return afterLine(body, endOf(list.items[before - 1]), [...gap, ...lines]);
  return beforeFirst(body, list, [...lines, ...gap]);
}

/** For each entry of a list, which of those it is that are wanted; undefined where it has another order or others. */
function ownersOf(nodes: readonly Node[], items: readonly (readonly Part[])[]): number[] | undefined {
  const owners: number[] = [];
  for (const node of nodes) {
    const from = (owners.at(-1) ?? -1) + 1;
    const owner = items.findIndex((parts, index) => index >= from && fits(node, parts));
    if (owner === -1) return undefined;
    owners.push(owner);
  }
  return owners;
}

function fits(node: Node, parts: readonly Part[]): boolean {
  return parts.every((part) => {
    if (part.kind !== 'sign' || !isMap(node)) return true;
    const own = nodeAt(node, part.key);
    return own === undefined || (isScalar(own) && String(own.value) === String(part.value));
  });
}

/** Whether a map has a key; a number, as which YAML reads some ids, is the same as its digits. */
export function hasKey(map: YAMLMap, key: string): boolean {
  return map.items.some((pair) => isNamed(pair.key, key));
}

function nodeAt(map: YAMLMap, key: string): Node | undefined {
  return (map.items.find((pair) => isNamed(pair.key, key))?.value as Node | null) ?? undefined;
}

function isNamed(node: unknown, key: string): boolean {
  return isScalar(node) && String(node.value) === key;
}
