import type { Folder } from '../../src/desk/index.ts';

/**
 * Two content folders laid one over the other.
 *
 * @param below what is there anyway
 * @param above its files are added, and stand in for those of the same name
 * @param absent files of the one below that are taken away
 */
export function layeredFolder(below: Folder, above: Folder, absent: readonly string[]): Folder {
  return {
    async list() {
      const kept = (await below.list()).filter((file) => !absent.includes(file));
      return [...new Set([...kept, ...(await above.list())])].sort();
    },
    text: async (file) => ((await above.list()).includes(file) ? above : below).text(file),
  };
}
