import { isMap, isSeq } from 'yaml';
import { checked } from './checked.ts';
import { type Growth, growthOf, growthOfList, hasKey } from './missing.ts';
import { atEnd, insideBrackets, isFlow, type Root, unfit } from './places.ts';
import { flowOf, itemLines, linesOf, pairsOf } from './translation-lines.ts';
import type { Part } from './translation-parts.ts';

/** What the translation of a file is to say: of one entry, of several by their ids, or of a list of them. */
export type Wanted =
  { of: 'entry' | 'entries'; parts: readonly Part[] } | { of: 'list'; items: readonly (readonly Part[])[] };

/** The translation of a file with all that it is to say. */
export interface Completed {
  text: string;
  /** The line where the first new part begins, from 1. */
  line: number;
  /** What is new, by the keys that lead to it; nothing where nothing was missing. */
  added: string[];
}

/**
 * Adds to the translation of a file what it does not say yet, each text empty. What stands there stays, letter by letter.
 *
 * @throws Refusal where that cannot be done without touching what is there
 */
export function completed(text: string, wanted: Wanted): Completed {
  let added: string[] = [];
  const inserted = checked(text, (root, body, value) => {
    const growth = growthOfFile(root, value, wanted, body);
    ({ added } = growth);
    return growth;
  });
  return { ...inserted, added };
}

function growthOfFile(root: Root, value: any, wanted: Wanted, body: string): Growth {
  if (wanted.of === 'list') {
    if (isMap(root)) throw unfit();
    if (root && root.items.length > 0) return growthOfList(root, value, wanted.items, body, ['']);
    const { items } = wanted;
    const piece = root
      ? insideBrackets(root, items.map(flowOf).join(', '))
      : atEnd(body, root, apart(items.map(itemLines)));
    return { pieces: [piece], value: items.map(() => undefined), added: items.map((_, index) => `${index + 1}`) };
  }
  if (isSeq(root)) throw unfit();
  const { of, parts } = wanted;
  const missing = root ? parts.filter(({ key }) => !hasKey(root, key)) : parts;
  if (missing.length === 0 || (root && (of === 'entry' || isFlow(root)) && root.items.length > 0))
    return growthOf(root!, value, parts, body);
  // Entries stand apart from each other, and behind all that is there.
  const inner = root
    ? growthOf(
        root,
        value,
        parts.filter(({ key }) => hasKey(root, key)),
        body,
      )
    : undefined;
  const lines = of === 'entry' ? linesOf(missing) : apart(missing.map((part) => linesOf([part])));
  const piece = root && isFlow(root) ? insideBrackets(root, pairsOf(missing)) : atEnd(body, root, lines);
  return {
    pieces: [...(inner?.pieces ?? []), piece],
    value: { ...(inner?.value ?? value), ...Object.fromEntries(missing.map(({ key }) => [key, undefined])) },
    added: [...(inner?.added ?? []), ...missing.map(({ key }) => key)],
  };
}

/** Lines of several entries, with an empty one between two. */
function apart(entries: readonly (readonly string[])[]): string[] {
  return entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
