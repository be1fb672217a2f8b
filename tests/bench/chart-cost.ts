import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../support/site.ts';
import { measure, type Measurement } from './measure.ts';
import { median } from './outcome.ts';
import { chartIds } from './record.ts';
import type { Course } from './side-by-side.ts';
import type { Site } from './site.ts';
import { written } from './table.ts';

const more = 20;

/**
 * Measures what one more chart costs a cold build of ours: a short documentary is built with some charts and with
 * twenty more that no chapter shows, in turns.
 *
 * @param siteWith the documentary with so many charts
 * @returns a line that says it
 */
export async function chartCost(
  siteWith: (charts: number) => Promise<Site>,
  { runs, signal, say }: Course,
): Promise<string> {
  const few = chartIds.length;
  const pair = [await siteWith(few), await siteWith(few + more)] as const;
  const took: [Measurement[], Measurement[]] = [[], []];
  for (let run = 0; run < 3 * runs; run += 1) {
    for (const [n, into] of took.entries()) {
      say(`${n === 0 ? few : few + more} charts`);
      into.push(await measure(pair[n]!, 'cold', signal));
    }
  }
  const [without, with_] = await Promise.all(pair.map(({ output }) => weight(output)));
  const each = (timing: 'seconds' | 'processor') =>
    written(((median(took[1], timing) - median(took[0], timing)) / more) * 1000, 1);
  const kept = `${written((with_!.bytes - without!.bytes) / more / 1e3)} kB in ${written((with_!.files - without!.files) / more, 1)} files`;
  return `one more chart with all its files: ${each('seconds')} ms, ${each('processor')} ms of CPU, ${kept}`;
}

async function weight(folder: string): Promise<{ files: number; bytes: number }> {
  const files = await filesIn(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
