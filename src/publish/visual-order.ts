import type { Wording } from '../documentary/index.ts';

type Direction = Wording['direction'];

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction in which a text is read by its first letter; none where it has no letter. */
export function readingDirection(text: string): Direction | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/**
 * The order in which the pieces of a line stand from left to right (Unicode Bidirectional Algorithm, rules N1, N2 and
 * L2). A piece without letters goes with its neighbours where they agree, otherwise with the line.
 *
 * @param pieces the direction of each, in the order in which they are read
 * @param line the direction of the whole
 * @returns the indices of the pieces
 */
export function visualOrder(pieces: readonly (Direction | undefined)[], line: Direction): number[] {
  const levels = pieces.map((piece, index) => {
    const before = pieces.slice(0, index).findLast(Boolean) ?? line;
    const after = pieces.slice(index).find(Boolean) ?? line;
    return levelOf(piece ?? (before === after ? before : line), line);
  });
  const order = pieces.map((_, index) => index);
  for (const level of [2, 1]) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = Math.max(start, end - 1);
    }
  }
  return order;
}

function levelOf(piece: Direction, line: Direction): 0 | 1 | 2 {
  if (piece === 'rtl') return 1;
  return line === 'rtl' ? 2 : 0;
}
