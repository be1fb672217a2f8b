import { access, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lockSoon } from './lock.ts';

/** The places that a folder and the one that is to replace it have while they change over; on one disk with it. */
export function besideOf(folder: string) {
  const beside = join(dirname(folder), `.${basename(folder)}-on-record`);
  return {
    beside,
    /** The new one while it comes from another disk. */
    arriving: join(beside, 'arriving'),
    /** The new one, whole. */
    fresh: join(beside, 'new'),
    old: join(beside, 'old'),
  };
}

/** The lock of whoever renames a folder. */
export const swapLockOf = (folder: string) => `the change of ${folder}`;

/**
 * Puts a folder back where the power was lost, or everything killed, between the two renames of its change: what
 * `besideOf` holds as the old one is whole. A change that is under way is waited for.
 */
export async function restoreFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  const { old } = besideOf(folder);
  if (!(await exists(old))) return;
  await using _ = await lockSoon(swapLockOf(folder));
  if (!(await exists(folder)) && (await exists(old))) await rename(old, folder);
}

/** Whether something stands at a path. */
export const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
