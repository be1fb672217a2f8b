import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './site.ts';

/** What one build took. */
export interface Measurement {
  seconds: number;
  /** The processor time of all its processes, in seconds: what a busy machine disturbs least. */
  processor: number;
  /** The peak memory (resident set) of the largest of its processes, in bytes. */
  memory: number;
}

const hook = new URL('report-usage.ts', import.meta.url).href;

/**
 * Builds a site cold and looks at what was built.
 *
 * @param site what to build
 * @param signal ends the build before its time
 * @throws Error with what the build printed where it failed, or with what is wrong with its pages
 */
export async function measure(site: Site, signal: AbortSignal): Promise<Measurement> {
  for (const path of site.leftovers) await rm(path, { recursive: true, force: true });
  const reports = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
  try {
    const start = performance.now();
    await run(site, reports, signal);
    const seconds = (performance.now() - start) / 1000;
    const faults = await site.faults();
    if (faults.length > 0) throw new Error(`${site.name} is wrong:\n${faults.slice(0, 10).join('\n')}`);
    const used = await readAll(reports);
    return {
      seconds,
      processor: used.reduce((sum, { processor }) => sum + processor, 0),
      memory: Math.max(...used.map(({ memory }) => memory)),
    };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function run({ name, command, cwd, env }: Site, reports: string, signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, {
      cwd,
      signal,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `--import=${hook}`,
        BENCH_USAGE_REPORTS: reports,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${name} does not build:\n${Buffer.concat(printed).toString().slice(-4000)}`));
    });
  });
}

async function readAll(folder: string): Promise<Omit<Measurement, 'seconds'>[]> {
  const files = await readdir(folder);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'))));
}
