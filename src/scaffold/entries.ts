import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Shelf } from '../documentary/index.ts';

/** What a documentary has, by id, and which of its chapters are listed. */
export interface Entries {
  ids: Record<Shelf, readonly string[]>;
  listed: readonly string[];
}

/**
 * Looks through a content folder for ids. What cannot be read has none.
 *
 * @param texts the texts of its files, by path
 * @param files the paths of all files
 */
export function entriesIn(texts: ReadonlyMap<string, string>, files: readonly string[]): Entries {
  const keys = (file: string) => {
    const root = rootOf(texts.get(file));
    return isMap(root) ? root.items.flatMap(({ key }) => wordOf(key)) : [];
  };
  const names = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const root = rootOf(texts.get('documentary.yaml'));
  const chapters = isMap(root) ? root.get('chapters') : undefined;
  return {
    ids: {
      counts: keys('counts.yaml'),
      sources: keys('sources.yaml'),
      events: keys('events.yaml'),
      terms: keys('terms.yaml'),
      charts: names(/^charts\/([^/]+)\.yaml$/),
      chapters: names(/^chapters\/([^/]+)\.mdx$/),
    },
    listed: isSeq(chapters) ? chapters.items.flatMap(wordOf) : [],
  };
}

// What stands in the entries is not looked at: they may share more by aliases than a parser likes to write out.
function rootOf(text = ''): unknown {
  const { contents, errors } = parseDocument(text, { schema: 'core', uniqueKeys: false });
  return errors.length > 0 ? undefined : contents;
}

function wordOf(node: unknown): string[] {
  return isScalar(node) ? [String(node.value)] : [];
}
