import { fork } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diskRefusal } from './disk-refusal.ts';
import { digest } from './kept-file.ts';
import { lock } from './lock.ts';
import { Mistake } from './mistake.ts';
import { besideOf, exists, restoreFolder } from './swap-places.ts';

/**
 * Makes a folder anew elsewhere and changes places with the old one only when it is whole, so that a build that fails or
 * is killed leaves the last good one as it was. What killed builds have left behind is taken away.
 *
 * @param given the folder to replace; it need not exist
 * @param make fills the folder that it is given
 * @param workshop the folder in which it is made; the parent where none is given
 * @throws Mistake before anything is made, when the folder holds something that no build of ours has put there, or when
 *   another process is replacing it; and when the disk is full or may not be written to
 * @throws whatever else `make` throws, with the old folder untouched
 */
export async function replaceFolder(
  given: string,
  make: (staging: string) => Promise<void>,
  workshop: string = dirname(given),
): Promise<void> {
  // Where a link leads is replaced, not the link.
  const folder = await realpath(given).catch(() => given);
  await using held = await lock(buildLockOf(digest([folder])));
  if (!held) {
    throw new Mistake(`Another build is making ${folder}. Wait until it has ended, or set OUT_DIR to another folder.`);
  }
  try {
    await restoreFolder(folder);
    await refuseStrangers(folder);
    await clearLeftovers(workshop);
    await makeAndSwap(folder, make, workshop);
  } catch (error) {
    const refusal = diskRefusal(error);
    if (refusal === undefined) throw error;
    throw new Mistake((await exists(folder)) ? `${refusal}\n${folder} is as it was.` : refusal);
  }
}

async function makeAndSwap(folder: string, make: (staging: string) => Promise<void>, workshop: string) {
  const bench = join(workshop, `build-${digest([folder])}`);
  const { beside, fresh } = besideOf(folder);
  // A disk that cannot be written to is found before the work and not after it.
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(beside), { recursive: true });
  // Node says that the folder above is not there where a folder and those above it cannot be made on a read-only disk.
  await mkdir(beside);
  try {
    await mkdir(bench, { recursive: true });
    const made = join(bench, basename(folder));
    await make(made);
    await access(made);
    await move(made, folder);
    await access(fresh);
    await swap(folder);
  } finally {
    await rm(bench, { recursive: true, force: true });
    // What is beside may be the only whole site.
    await restoreFolder(folder);
    await rm(beside, { recursive: true, force: true });
  }
}

/** Moves what was made beside the folder that it will replace, to another disk where it must, whole or not at all. */
async function move(made: string, folder: string): Promise<void> {
  const { arriving, fresh } = besideOf(folder);
  await rename(made, fresh).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(made, arriving, { recursive: true });
    await rename(arriving, fresh);
  });
}

/** What the program that changes folders says at its end. */
interface Swapped {
  failure?: { code?: string; path: string; message: string };
}

/** Lets the new folder take the place of the old one: see swap-folders.ts. */
async function swap(folder: string): Promise<void> {
  const program = fileURLToPath(new URL('swap-folders.ts', import.meta.url));
  const child = fork(program, [folder], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { failure } = await new Promise<Swapped>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) =>
      fail(new Error(`the change of folders ended before its time: ${signal ?? code}`)),
    );
    child.on('message', (message: 'ready' | Swapped) => (message === 'ready' ? child.send('go') : done(message)));
  });
  if (failure) throw Object.assign(new Error(failure.message), failure);
}

/** Takes away the unfinished sites in a workshop whose builds have been killed; those of running builds stay. */
async function clearLeftovers(workshop: string): Promise<void> {
  const names = (await readdir(workshop).catch(() => [])).filter((name) => /^build-[0-9a-f]{16}$/.test(name));
  for (const name of names) {
    await using deserted = await lock(buildLockOf(name.slice('build-'.length)));
    if (deserted) await rm(join(workshop, name), { recursive: true, force: true });
  }
}

/** The lock of whoever makes a folder, by the digest of its path. */
const buildLockOf = (folder: string) => `the build ${folder}`;

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
