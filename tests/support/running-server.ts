import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of another make that runs for some tests. */
export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/** Whether a program can be started on this machine. */
export const isInstalled = (program: string): boolean => !spawnSync(program, ['-h'], { stdio: 'ignore' }).error;

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

// Two minutes: what does not answer by then will not.
const mostTries = 2400;

/**
 * Starts a server and waits until it answers.
 *
 * @param command the program, which stays in the foreground, and its arguments
 * @param port the port of 127.0.0.1 that it has been told to listen on
 * @param env what it is given beside the usual environment
 * @throws Error with what it has printed, when it ends before it answers, or never does
 */
export async function startServer(
  [program, ...args]: readonly [program: string, ...args: string[]],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<RunningServer> {
  const server = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (printed += text));
  const ended = once(server, 'exit');
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
  const stop = async () => {
    if (!hasEnded()) server.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (hasEnded()) throw new Error(`${program} has ended:\n${printed}`);
    if (tries > mostTries) {
      await stop();
      throw new Error(`${program} does not answer:\n${printed}`);
    }
    await wait(50);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    stop,
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect').then(
    () => (socket.destroy(), true),
    () => false,
  );
}
