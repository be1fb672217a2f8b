import {
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  Parser,
} from 'yaml';
import type { Problem } from '../documentary/index.ts';

/** Something in a document that is YAML and means nothing, or not what it seems to, in a file of the record. */
export interface YamlFault extends Pick<Problem, 'kind' | 'message' | 'hint'> {
  /** Where it stands in the text. */
  offset: number;
}

/** How deep lists and groups may stand in each other. No file of the record needs more than six levels. */
const deepest = 100;
/** How many values a file may have once every alias is written out; ten thousand counts have some 150,000. */
const mostValues = 1_000_000;

/** What a schema makes of a value by itself, so that to name its type changes nothing. */
const plainTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|seq|map)$/;

/**
 * The first fault of a document that was parsed without errors: an alias that stands for nothing, for itself or for more
 * than anybody could read, a tag, or a key that is no word.
 */
export function faultIn({ contents }: Document, text: string): YamlFault | undefined {
  /** How many values each anchor stands for so far; none is known of what is still being read. */
  const sizes = new Map<string, number | undefined>();
  let fault: YamlFault | undefined;
  const found = (node: Node, message: string, hint: string, kind: Problem['kind'] = 'yaml-syntax') => {
    fault ??= { kind, offset: node.range?.[0] ?? 0, message, hint };
    return 0;
  };
  const sizeOf = (node: unknown, depth: number): number => {
    if (fault || !isNode(node)) return 0;
    if (isAlias(node)) return sizeOfAlias(node.source, node);
    if (node.tag !== undefined && !plainTags.test(node.tag))
      return found(node, `This has the tag ${shownTag(node.tag)}, which means nothing here.`, 'Take the tag out.');
    if (node.anchor !== undefined) sizes.set(node.anchor, undefined);
    let size = 1;
    if (isCollection(node)) {
      if (depth === deepest) {
        fault ??= tooDeep(text);
        return 0;
      }
      if (isMap(node)) for (const { key } of node.items) checkKey(key, node);
      for (const item of node.items) size += sizeOf(isPair(item) ? item.value : item, depth + 1);
    }
    if (node.anchor !== undefined) sizes.set(node.anchor, size);
    if (size > mostValues)
      return found(
        node,
        'This stands for more values than anybody could read.',
        'Write out what an alias (*) stands for.',
      );
    return size;
  };
  const sizeOfAlias = (name: string, alias: Node): number => {
    if (!sizes.has(name)) {
      return found(
        alias,
        `This is not valid YAML: *${name} refers to an anchor &${name} that is not there.`,
        'Put a text that starts with * between quotation marks.',
      );
    }
    const size = sizes.get(name);
    const message = `*${name} stands inside &${name}, so that it would hold itself.`;
    return size ?? found(alias, message, 'Write out what the alias stands for.');
  };
  const checkKey = (key: unknown, map: Node) => {
    const at = isNode(key) ? key : map;
    if (!isScalar(key))
      found(at, 'A key must be a word, and this is a list, a group or an alias.', 'Write `key: value`.');
    else if (key.value === '__proto__')
      found(
        at,
        '`__proto__` can be no key: what stands under it would be lost.',
        'Give it another name.',
        'unknown-key',
      );
  };
  sizeOf(contents, 0);
  return fault;
}

/**
 * The fault of a text that nests deeper than it may.
 *
 * @returns undefined where it does not
 */
export function tooDeep(text: string): YamlFault | undefined {
  const waiting: [token: CST.Token | null | undefined, depth: number][] = [...new Parser().parse(text)]
    .map((token): [CST.Token, number] => [token, 0])
    .reverse();
  while (waiting.length > 0) {
    const [token, depth] = waiting.pop()!;
    if (token?.type === 'document') waiting.push([token.value, depth]);
    if (!token || !('items' in token)) continue;
    if (depth === deepest) {
      return {
        kind: 'yaml-syntax',
        offset: token.offset,
        message: `Lists and groups stand more than ${deepest} deep in each other here.`,
        hint: 'Check the indentation and the brackets.',
      };
    }
    for (const { key, value } of token.items.toReversed()) waiting.push([value, depth + 1], [key, depth + 1]);
  }
  return undefined;
}

function shownTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
