import { type Block, markdownOf } from '../markdown.ts';
import type { Edition } from '../edition.ts';

const written = new WeakMap<Edition, Map<object, string>>();

/**
 * What the twins of an edition say of an entry of the record, put into Markdown once: to write it takes far longer than
 * to make it, and in a long documentary many chapters show the same charts and cite the same sources.
 *
 * @param entry the entry, which each twin tells in the same blocks
 * @returns a block that is Markdown already
 */
export function writtenOnce(edition: Edition, entry: object, blocks: () => readonly Block[]): Block {
  const known = written.get(edition) ?? new Map<object, string>();
  written.set(edition, known);
  const value = known.get(entry) ?? markdownOf(blocks()).trimEnd();
  known.set(entry, value);
  return { type: 'html', value };
}
