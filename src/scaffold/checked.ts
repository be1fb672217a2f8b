import { documentOf, valueOf } from './document.ts';
import { isGrown } from './grown.ts';
import { type Piece, type Root, rootOf, unfit } from './places.ts';

/** A text with something more in it. */
export interface Inserted {
  text: string;
  /** The line where the new part begins, from 1; the first, where there are several. */
  line: number;
}

/**
 * Puts pieces into a YAML text, and makes sure that it says what it said before, and the new parts besides.
 *
 * @param grow what goes in, in the order in which it is to stand where two go to one place, and what the file will say,
 *   `undefined` standing for a new part; it is given what the file is, its text, and what it says
 * @throws Refusal where it would say anything else then
 */
export function checked(
  text: string,
  grow: (root: Root, body: string, value: any) => { pieces: readonly Piece[]; value: unknown },
): Inserted {
  // A byte order mark is no part of the YAML.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const document = documentOf(body);
  if (document.errors.length > 0) throw unfit();
  const { pieces, value } = grow(rootOf(document), body, valueOf(document));
  const ordered = [...pieces].sort((one, other) => one.at - other.at);
  const after = ordered.reduceRight((whole, { at, text: piece }) => whole.slice(0, at) + piece + whole.slice(at), body);
  if (!isGrown(valueOf(documentOf(after)), value)) throw unfit();
  const { at = 0, lead = 0 } = ordered[0] ?? {};
  return { text: mark + after, line: after.slice(0, at + lead).split('\n').length };
}
