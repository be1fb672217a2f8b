import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { processorOfEnded, watchMemory } from './processes.ts';
import { generators, type Site } from './site.ts';

/** What one build took; what the system does not tell is NaN. */
export interface Measurement {
  seconds: number;
  /** The processor time of all its processes, in seconds: what a busy machine disturbs least. */
  processor: number;
  /** The peak memory of all its processes together, in bytes. */
  memory: number;
}

/**
 * Builds a site and measures it.
 *
 * @param site what to build
 * @param caches `cold` without what earlier builds have left, `warm` with it
 * @param signal ends the build before its time
 * @throws Error with what the build printed, where it failed
 */
export async function measure(site: Site, caches: 'cold' | 'warm', signal: AbortSignal): Promise<Measurement> {
  if (caches === 'cold') for (const path of site.leftovers) await rm(path, { recursive: true, force: true });
  const before = processorOfEnded();
  const start = performance.now();
  const memory = await run(site, signal);
  return { seconds: (performance.now() - start) / 1000, processor: processorOfEnded() - before, memory };
}

/** Runs a build to its end and gives its peak memory. */
function run({ generator, command: [program, ...args], cwd, env }: Site, signal: AbortSignal): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd,
      signal,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const peak = child.pid === undefined ? () => Number.NaN : watchMemory(child.pid);
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', (error) => {
      peak();
      fail(error);
    });
    child.on('close', (code) => {
      const memory = peak();
      if (code === 0) done(memory);
      else
        fail(new Error(`${generators[generator]} does not build:\n${Buffer.concat(printed).toString().slice(-4000)}`));
    });
  });
}
