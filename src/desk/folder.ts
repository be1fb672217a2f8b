import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a content folder, as the desk sees them. */
export interface Folder {
  /** The paths of all files in it, from the folder, with forward slashes, sorted. */
  list(): Promise<string[]>;
  /** The text of one of them. */
  text(path: string): Promise<string>;
}

/**
 * A folder on disk. Hidden files and folders are passed over, a link to a file is that file, and a folder that is not
 * there is empty.
 *
 * @param path where it is
 */
export function diskFolder(path: string): Folder {
  return {
    async list() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return [];
          throw error;
        },
      );
      const isFile = await Promise.all(entries.map(leadsToFile));
      return entries
        .filter((_, index) => isFile[index])
        .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
        .sort();
    },
    text: (file) => readFile(join(path, file), 'utf8'),
  };
}

/** A folder as it would be with other texts in some of its files, or with more files. */
export function withTexts(folder: Folder, texts: ReadonlyMap<string, string>): Folder {
  return {
    list: async () => [...new Set([...(await folder.list()), ...texts.keys()])].sort(),
    text: async (file) => texts.get(file) ?? folder.text(file),
  };
}

async function leadsToFile(entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  // A link may lead nowhere.
  return stat(join(entry.parentPath, entry.name)).then(
    (target) => target.isFile(),
    () => false,
  );
}
