/**
 * A program of its own for the moment in which a new site takes the place of the old one: the two renames are made here,
 * in a session of its own, so that a kill of the build and of all that it has started cannot fall between them. Node
 * cannot ask the system for an exchange in one call.
 *
 * Started as `node swap-folders.ts <folder>` with a channel to whoever started it. It says `ready`, waits for a word,
 * makes the renames and says what failed, or nothing; where the channel closes before the word, it does nothing at all.
 */
import { existsSync, renameSync } from 'node:fs';
import { argv } from 'node:process';
import { lockSoon } from './lock.ts';
import { besideOf, swapLockOf } from './swap-places.ts';

const [folder = ''] = argv.slice(2);
const { fresh, old } = besideOf(folder);
const held = await lockSoon(swapLockOf(folder));

process.once('disconnect', () => process.exit());
process.once('message', () => {
  const failure = swap();
  // Whoever started this may be gone by now; what it was started for is done.
  process.send?.({ failure }, () => void held[Symbol.asyncDispose]().then(() => process.exit()));
});
// Whoever started this may have been killed meanwhile.
process.send?.('ready', () => undefined);

function swap(): { code: string | undefined; path: string; message: string } | undefined {
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    return undefined;
  } catch (error) {
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    const { code, message } = error as NodeJS.ErrnoException;
    return { code, path: folder, message };
  }
}
