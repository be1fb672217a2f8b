import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Reading } from '../desk/index.ts';
import { astroConfig } from './config.ts';
import { joinFolders } from './join-folders.ts';
import type { Settings } from './settings.ts';
import type { Share } from './share.ts';

/** What a process is told that makes a share. */
export interface Order {
  settings: Settings;
  reading: Reading;
  share: Share;
}

// What a process costs before its first page is worth it for so many chapters.
const chaptersWorthOne = 150;

/**
 * Has Astro build a site: a large one by as many processes as the machine has processors, each of which makes a share of
 * the pages.
 *
 * @param settings where the site goes, too
 * @throws Error where one of them fails; then the others are ended
 */
export async function buildSite(settings: Settings, reading: Reading): Promise<void> {
  const chapters = reading.documentary?.chapters.length ?? 0;
  const of = settings.processes ?? Math.min(availableParallelism(), Math.floor(chapters / chaptersWorthOne) + 1);
  const stop = new AbortController();
  const helpers = Array.from({ length: of - 1 }, async (_, index) => {
    const share = { number: index + 1, of };
    const outDir = `${settings.outDir}-${share.number}`;
    await inOwnProcess({ settings: { ...settings, outDir }, reading, share }, stop.signal);
    return outDir;
  });
  try {
    const [, ...folders] = await Promise.all([buildShare({ settings, reading, share: { number: 0, of } }), ...helpers]);
    for (const folder of folders) await joinFolders(folder, settings.outDir);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(helpers);
    throw error;
  }
}

/** Builds a share of a site in this process. */
export async function buildShare({ settings, reading, share }: Order): Promise<void> {
  const config = await astroConfig(settings, reading, share);
  await build({ ...config, configFile: false, logLevel: 'warn' });
}

function inOwnProcess(order: Order, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    const child = fork(fileURLToPath(new URL('share-process.ts', import.meta.url)), {
      serialization: 'advanced',
      signal,
      killSignal: 'SIGKILL',
    });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`a share of the pages failed: ${code}`))));
    child.send(order);
  });
}
