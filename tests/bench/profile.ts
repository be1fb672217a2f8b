import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { type CpuProfile, timeByPart } from './profile-summary.ts';
import type { Course } from './side-by-side.ts';
import type { Site } from './site.ts';
import { table, written } from './table.ts';

const hook = new URL('profile-hook.ts', import.meta.url).href;
const shown = 10;

/**
 * Builds a site of ours cold under V8's profiler.
 *
 * @param folder where profiles and bundles are kept meanwhile
 * @returns a table of the parts that took longest on the main thread
 */
export async function profileOf(
  site: Site,
  chapters: number,
  folder: string,
  { signal, say }: Course,
): Promise<string> {
  say(`${chapters.toLocaleString('en')} chapters, profiled`);
  const [program, ...args] = site.command;
  const profiles = join(folder, 'profiles');
  const bundles = join(folder, 'bundles');
  const profiled: Site = {
    ...site,
    command: [program, '--cpu-prof', `--cpu-prof-dir=${profiles}`, `--import=${hook}`, ...args],
    env: { ...site.env, BENCH_BUNDLES: bundles },
  };
  const { processor } = await measure(profiled, 'cold', signal);

  // Worker threads write a profile of their own; the main thread is the one at work from start to end.
  const found = await Promise.all(
    (await readdir(profiles)).map(
      async (file) => JSON.parse(await readFile(join(profiles, file), 'utf8')) as CpuProfile,
    ),
  );
  const main = found.sort((a, b) => duration(b) - duration(a))[0]!;
  const sources = new Map<string, string>();
  for (const file of await readdir(bundles)) {
    sources.set(decodeURIComponent(file), await readFile(join(bundles, file), 'utf8'));
  }
  const times = timeByPart(main, (url) => sources.get(url.split('/.prerender/')[1] ?? ''));
  const rows = [...times].slice(0, shown).map(([part, ms]) => [part, written(ms / 1000, 2), percent(ms, main)]);
  const rest = [...times.values()].slice(shown).reduce((sum, ms) => sum + ms, 0);
  const title = `main thread, ${chapters.toLocaleString('en')} chapters`;
  const total = ['all of it', written(duration(main) / 1000, 2), '100 %'];
  const note = `All threads together took ${written(processor, 2)} s of CPU, the profiler's own among it.`;
  return `${table([[title, 's', ''], ...rows, ['everything else', written(rest / 1000, 2), percent(rest, main)], total])}\n${note}`;
}

/** How long a profile is, in milliseconds. */
function duration({ timeDeltas }: CpuProfile): number {
  return timeDeltas.reduce((sum, delta) => sum + delta, 0) / 1000;
}

const percent = (ms: number, profile: CpuProfile) => `${written((ms / duration(profile)) * 100)} %`;
