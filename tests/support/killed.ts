import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { randomLcg } from 'd3';
import { lockSoon } from '../../src/site/lock.ts';
import { besideOf, exists, swapLockOf } from '../../src/site/swap-places.ts';
import { environment, root, sitesFolder } from './build.ts';
import { bytesIn } from './site.ts';

/** A site that may stand in a folder, by the folder in which it stands for comparison. */
export type Sites = Readonly<Record<string, string>>;

/** A command that is going to be killed. */
interface Doomed {
  /** What node is given. */
  args: readonly string[];
  env: Record<string, string>;
  /** Settles when it shall die; it need not go on once the command is over. */
  moment: (over: AbortSignal) => Promise<unknown>;
}

/**
 * Starts a command in a process group of its own and kills all of the group with a signal that nobody can catch.
 *
 * @returns whether it was still at work
 */
export async function killed({ args, env, moment }: Doomed): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...environment, INIT_CWD: root, ...env },
    detached: true,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const over = new AbortController();
  child.once('exit', () => over.abort());
  await Promise.race([moment(over.signal), ended]);
  const running = child.exitCode === null && child.signalCode === null;
  if (running && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return running;
}

/** What `npm run build` runs for one of the small documentaries. */
export function buildOf(name: string, outDir: string): Pick<Doomed, 'args' | 'env'> {
  return {
    args: ['src/cli/build.ts'],
    env: {
      CONTENT_DIR: join(sitesFolder, name, 'content'),
      OUT_DIR: outDir,
      SITE_URL: 'https://example.org/a/path/',
    },
  };
}

/**
 * Which site stands in a folder, byte for byte, once the change of folders that outlives its build has ended.
 *
 * @returns its name; otherwise what is wrong
 */
export async function standingIn(folder: string, sites: Sites): Promise<string> {
  const held = await lockSoon(swapLockOf(folder));
  await held[Symbol.asyncDispose]();
  if (!(await exists(folder))) return 'nothing';
  const bytes = JSON.stringify(await bytesIn(folder));
  for (const [name, site] of Object.entries(sites)) {
    if (JSON.stringify(await bytesIn(site)) === bytes) return name;
  }
  return 'a mixture';
}

/** Settles when the new site lies beside the old one, whole, and a while later where one is given. */
export async function beforeSwap(folder: string, over: AbortSignal, later = 0): Promise<void> {
  const { fresh } = besideOf(folder);
  // A build that was killed before may have left one there.
  const left = await lastMove(fresh);
  for (let now = left; !over.aborted && (now === undefined || now === left); now = await lastMove(fresh)) await wait(1);
  await wait(later);
}

/** Settles when the old site has left its place. */
export async function afterSwap(folder: string, over: AbortSignal): Promise<void> {
  const old = await lastMove(folder);
  while (!over.aborted && (await lastMove(folder)) === old) await wait(1);
}

/** When a folder was last put where it is; undefined where there is none. */
const lastMove = (folder: string) =>
  stat(folder, { bigint: true }).then(
    ({ ctimeNs }) => ctimeNs,
    () => undefined,
  );

/** Numbers from 0 to 1 that are the same for the same seed. */
export const seeded = (seed: number): (() => number) => randomLcg(seed);
