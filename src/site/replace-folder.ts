import { access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Mistake } from './mistake.ts';

/**
 * Makes a folder anew elsewhere and changes places with the old one only when it is whole, so that a failed build
 * leaves the last good one as it was.
 *
 * @param folder the folder to replace; it need not exist
 * @param make fills the folder that it is given
 * @param workshop the folder in which it is made, each time in a folder of its own; the parent where none is given
 * @throws Mistake before anything is made, when the folder holds something that no build of ours has put there
 * @throws whatever `make` throws, with the old folder untouched
 */
export async function replaceFolder(
  folder: string,
  make: (staging: string) => Promise<void>,
  workshop: string = dirname(folder),
): Promise<void> {
  await refuseStrangers(folder);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await mkdir(workshop, { recursive: true });
  const bench = await mkdtemp(join(workshop, 'build-'));
  const beside = await mkdtemp(join(parent, `.${basename(folder)}-`));
  try {
    const made = join(bench, basename(folder));
    await make(made);
    await access(made);
    const [fresh, old] = [join(beside, 'new'), join(beside, 'old')];
    await move(made, fresh);
    await rename(folder, old).catch(ignoreMissing);
    await rename(fresh, folder).catch(async (error: unknown) => {
      await rename(old, folder).catch(ignoreMissing);
      throw error;
    });
  } finally {
    await rm(bench, { recursive: true, force: true });
    await rm(beside, { recursive: true, force: true });
  }
}

/** Moves a folder, to another disk where it must. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

async function refuseStrangers(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(ignoreMissing);
  if (entries === undefined || entries.length === 0) return;
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(ignoreMissing);
  if (page?.includes('<meta name="generator" content="On Record"')) return;
  throw new Mistake(`${folder} holds files that On Record has not built; empty it, or set OUT_DIR to another folder`);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
