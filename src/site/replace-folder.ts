import { access, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Mistake } from './mistake.ts';

/**
 * Makes a folder anew beside the old one and changes places with it only when it is whole, so that a failed build
 * leaves the last good one as it was.
 *
 * @param folder the folder to replace; it need not exist
 * @param make fills the folder that it is given
 * @throws Mistake before anything is made, when the folder holds something that no build of ours has put there
 * @throws whatever `make` throws, with the old folder untouched
 */
export async function replaceFolder(folder: string, make: (staging: string) => Promise<void>): Promise<void> {
  await refuseStrangers(folder);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const staging = await mkdtemp(join(parent, `.${basename(folder)}-`));
  try {
    const made = join(staging, 'new');
    await make(made);
    await access(made);
    const old = join(staging, 'old');
    await rename(folder, old).catch(ignoreMissing);
    await rename(made, folder).catch(async (error: unknown) => {
      await rename(old, folder).catch(ignoreMissing);
      throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
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
