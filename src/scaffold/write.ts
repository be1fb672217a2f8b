import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** A file as it is to be. */
export interface Change {
  /** Its path from the folder, with forward slashes. */
  file: string;
  /** What it said when it was read; undefined where it is new. */
  before: string | undefined;
  after: string;
}

/**
 * Writes all files of a change or none. A changed file is written beside its place and then moved there; where one cannot
 * be, those before it are put back.
 *
 * @throws Refusal where a file is no longer, or was never, what was read of it
 * @throws what the disk refuses
 */
export async function writeAll(folder: string, changes: readonly Change[]): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    // New files first: as long as nothing names them, they change nothing.
    for (const change of [...changes].sort((a, b) => Number(a.before !== undefined) - Number(b.before !== undefined)))
      await (change.before === undefined ? create(folder, change, undo) : replace(folder, change, undo));
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

async function create(folder: string, { file, after }: Change, undo: (() => Promise<unknown>)[]): Promise<void> {
  const path = join(folder, file);
  const made = await mkdir(dirname(path), { recursive: true });
  if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
  try {
    await writeFile(path, after, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
  undo.push(() => rm(path, { force: true }));
}

async function replace(
  folder: string,
  { file, before, after }: Change,
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  // Where the name is a link, what it leads to is changed and the link stays.
  const path = await realpath(join(folder, file));
  const bytes = await readFile(path);
  if (!bytes.equals(Buffer.from(before!, 'utf8')))
    throw new Refusal(
      `${path} has just been changed, or holds bytes that are no UTF-8. Nothing was written; try again.`,
    );
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${process.pid}.new`);
  undo.push(() => rm(beside, { force: true }));
  await writeFile(beside, after, { flag: 'wx', mode });
  await rename(beside, path);
  undo.push(() => writeFile(path, bytes));
}
