import { parse } from 'yaml';
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
  const keys = (file: string) => Object.keys(Object(valueOf(texts.get(file))));
  const names = (pattern: RegExp) => files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
  const { chapters } = Object(valueOf(texts.get('documentary.yaml'))) as { chapters?: unknown };
  return {
    ids: {
      counts: keys('counts.yaml'),
      sources: keys('sources.yaml'),
      events: keys('events.yaml'),
      terms: keys('terms.yaml'),
      charts: names(/^charts\/([^/]+)\.yaml$/),
      chapters: names(/^chapters\/([^/]+)\.mdx$/),
    },
    listed: Array.isArray(chapters) ? chapters.map(String) : [],
  };
}

function valueOf(text: string | undefined): unknown {
  try {
    return parse(text ?? '', { schema: 'core', uniqueKeys: false });
  } catch {
    return undefined;
  }
}
