import { AsyncLocalStorage } from 'node:async_hooks';
import type { Chapter } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';

/** The two parts of a chapter that pages beside its own may tell of: what it is called, and what it mentions. */
export type Part = 'head' | 'mentions';

/** A part of a chapter of an edition. */
export type Read = `${Part} ${string}`;

/** What stands for a part of a chapter: the same in no two editions, because no id of a chapter has a slash. */
export const readOf = (part: Part, { id }: Pick<Chapter, 'id'>, { folder = '' }: Pick<Edition, 'folder'>): Read =>
  `${part} ${folder}/${id}`;

/** What of the chapters was read since it began, where somebody asks. */
type Reads = AsyncLocalStorage<Set<Read>>;

// The build and the pages that it bundles are two programs in one process, each with modules of its own.
const shared = globalThis as { onRecordReads?: Reads };
export const chapterReads: Reads = (shared.onRecordReads ??= new AsyncLocalStorage());

const mentions: ReadonlySet<string> = new Set(['references'] satisfies (keyof Chapter)[]);

/** The parts of a chapter. */
export function partsOf(chapter: Chapter): Record<Part, Partial<Chapter>> {
  const entries = Object.entries(chapter);
  return {
    head: Object.fromEntries(entries.filter(([name]) => !mentions.has(name))),
    mentions: Object.fromEntries(entries.filter(([name]) => mentions.has(name))),
  };
}

/**
 * Has every chapter tell {@link chapterReads} when one of its parts is read.
 *
 * @param edition whose chapters are changed
 */
export function tellReads(edition: Edition): void {
  for (const chapter of edition.documentary.chapters) {
    const own = { id: chapter.id };
    for (const [name, value] of Object.entries(chapter)) {
      const read = readOf(mentions.has(name) ? 'mentions' : 'head', own, edition);
      Object.defineProperty(chapter, name, {
        enumerable: true,
        get: () => {
          chapterReads.getStore()?.add(read);
          return value as unknown;
        },
      });
    }
  }
}
