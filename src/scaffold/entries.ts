import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Reading, shelves } from '../desk/index.ts';
import type { Shelf } from '../documentary/index.ts';

/** What a documentary has, by id, and which of its chapters are listed. */
export interface Entries {
  ids: Record<Shelf, readonly string[]>;
  listed: readonly string[];
}

/** The entries that the desk has found, with problems or without. What cannot be read has none. */
export function entriesIn({ ids, texts }: Pick<Reading, 'ids' | 'texts'>): Entries {
  const all = (Object.keys(shelves) as Shelf[]).map((shelf) => [shelf, [...(ids[shelf]?.keys() ?? [])]]);
  return { ids: Object.fromEntries(all) as Entries['ids'], listed: listedIn(texts.get('documentary.yaml')) };
}

/** The chapters in the list of a file that may have problems. */
function listedIn(text = ''): string[] {
  const { contents, errors } = parseDocument(text, { schema: 'core', uniqueKeys: false });
  const chapters = errors.length === 0 && isMap(contents) ? contents.get('chapters') : undefined;
  return isSeq(chapters) ? chapters.items.flatMap((node) => (isScalar(node) ? [String(node.value)] : [])) : [];
}
