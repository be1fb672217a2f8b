import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from './in-parallel.ts';
import { cacheFolder } from './settings.ts';

// A documentary of a thousand chapters has a picture for each, and a sum for each picture.
const mostKept = 20_000;

/** Keeps the folders of the project's cache small: see `pruneKept`. */
export async function pruneCache(): Promise<void> {
  await Promise.all(
    ['faces', 'fonts', 'pictures', 'pages', 'compressed'].map((name) => pruneKept(join(cacheFolder, name), mostKept)),
  );
}

/**
 * Keeps a folder of kept files from growing for ever. While there are few of them it costs one look into the folder.
 *
 * @param folder it need not exist
 * @param most how many files may stay; where there are more, the older half goes. What is taken away and still needed is
 *   made again.
 */
export async function pruneKept(folder: string, most: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length <= most) return;
  const aged: { path: string; age: number }[] = [];
  await inParallel(names, async (name) => {
    const path = join(folder, name);
    // A build beside this one may have taken it away.
    const found = await stat(path).catch(() => undefined);
    if (found) aged.push({ path, age: found.mtimeMs });
  });
  const oldest = aged.sort((a, b) => a.age - b.age).slice(0, aged.length - Math.floor(most / 2));
  await inParallel(oldest, ({ path }) => rm(path, { recursive: true, force: true }));
}
