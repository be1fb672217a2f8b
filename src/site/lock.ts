import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { digest } from './kept-file.ts';
import { Mistake } from './mistake.ts';

/** Something that one process of this machine may do at a time, until it is let go. */
export type Lock = AsyncDisposable;

/**
 * Takes a lock, if nobody has it. It is an address at which only one process can listen: the system lets go of it when
 * that process ends, however it ends, so that no lock outlives a kill. It does not reach into other containers or
 * machines that share a disk.
 *
 * @param name what is locked; the same everywhere on this machine
 * @returns undefined where another process, or this one, has it
 */
export async function lock(name: string): Promise<Lock | undefined> {
  const address = addressOf(digest([name]));
  const server = (await listenAt(address)) ?? (await listenAtDeserted(address));
  return server && { [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())) };
}

/**
 * Takes a lock that others hold for a moment only.
 *
 * @throws Mistake where it is not free within ten seconds
 */
export async function lockSoon(name: string): Promise<Lock> {
  for (let tries = 0; tries < 200; tries += 1) {
    const held = await lock(name);
    if (held) return held;
    await setTimeout(50);
  }
  throw new Mistake(`Another process holds ${name} and does not let go. End it, then run this command again.`);
}

// Linux and Windows forget such an address with its process. Elsewhere it is a file, which may be left behind.
function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0on-record-${name}`;
  if (process.platform === 'win32') return String.raw`\\.\pipe\on-record-${name}`;
  return `/tmp/on-record-${name}.sock`;
}

function listenAt(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy()).unref();
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : fail(error),
    );
    server.listen(address, () => done(server));
  });
}

/** Listens where a file says that somebody does and nobody answers. */
async function listenAtDeserted(address: string): Promise<Server | undefined> {
  if (!address.startsWith('/')) return undefined;
  const answered = await new Promise<boolean>((done) => {
    const socket = connect(address, () => {
      socket.destroy();
      done(true);
    }).once('error', () => done(false));
  });
  if (answered) return undefined;
  await rm(address, { force: true });
  return listenAt(address);
}
