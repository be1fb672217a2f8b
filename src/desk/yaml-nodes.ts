import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Path } from './yaml.ts';

/** A way from the paths of a document to the nodes that stand there. */
export interface YamlNodes {
  /** The node of a value, or of the nearest thing around it that is written. */
  at(path: Path): Node | undefined;
  /** The key of the map at a path, as it is written there first. */
  keyAt(path: Path, key: string): Node | undefined;
}

/** The nodes of a document. Each map is looked through once, however many of its values are asked for. */
export function nodesOf({ contents }: Document): YamlNodes {
  const indexes = new WeakMap<Node, ReadonlyMap<string, Pair>>();
  const pairsOf = (node: Node | null | undefined): ReadonlyMap<string, Pair> => {
    if (!isMap(node)) return new Map();
    const index = indexes.get(node) ?? byKey(node.items);
    indexes.set(node, index);
    return index;
  };
  const inside = (node: Node, step: PropertyKey): unknown =>
    isSeq(node) ? node.items[Number(step)] : pairsOf(node).get(String(step))?.value;
  const nodesTo = (path: Path): Node[] => {
    const nodes = contents ? [contents as Node] : [];
    for (const step of path) {
      const next = nodes.length > 0 ? inside(nodes.at(-1)!, step) : undefined;
      if (!isNode(next) || !next.range) break;
      nodes.push(next);
    }
    return nodes;
  };
  return {
    at: (path) => nodesTo(path).at(-1),
    keyAt(path, key) {
      const nodes = nodesTo(path);
      const written = nodes.length === path.length + 1 ? pairsOf(nodes.at(-1)).get(key)?.key : undefined;
      return isNode(written) ? written : undefined;
    },
  };
}

/** The keys that stand in their map a second time, or a third, in the order of the text. */
export function repeatedKeys(document: Document): { name: string; key: Scalar; map: YAMLMap }[] {
  const repeated: ReturnType<typeof repeatedKeys> = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ name, key, map });
        seen.add(name);
      }
    },
  });
  return repeated;
}

function byKey(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  return index;
}
