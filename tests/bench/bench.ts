/**
 * `npm run bench -- [chapters …] [--runs N]`: how long our build takes beside bare Astro on the same chapters, and how
 * much memory. Every build is cold; ours and bare take turns, so that a busy machine slows both.
 */
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareSite } from './bare-site.ts';
import { copyProject, ourSite } from './our-site.ts';
import { measure } from './measure.ts';
import { header, type Outcome, row, verdicts } from './outcome.ts';
import { theList, writeDocumentary } from './write-documentary.ts';

const { values, positionals } = parseArgs({ options: { runs: { type: 'string' } }, allowPositionals: true });
const sizes = new Set((positionals.length > 0 ? positionals : ['3', '10', '100', '1000']).map(wholeNumber));
const runsAt = (chapters: number) => (values.runs ? wholeNumber(values.runs) : chapters >= 1000 ? 1 : 3);

// A name that git, prettier and the type checker pass over, inside the project so that its packages are found. It is
// not in node_modules, because Node strips no types there.
const shelf = fileURLToPath(new URL('.local/', import.meta.url));
await mkdir(shelf, { recursive: true });
const folder = await mkdtemp(join(shelf, 'run-'));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

try {
  const project = await copyProject(join(folder, 'project'));
  const sitesOf = async (chapters: number, name = String(chapters)) => {
    const content = chapters === 3 ? theList : await writeDocumentary(join(folder, `content-${name}`), chapters);
    return [
      ourSite(project, content, join(folder, `ours-${name}`)),
      await bareSite(join(folder, name), content),
    ] as const;
  };

  console.log(header());
  // Not counted: it brings the packages into the system's file cache, which the first build would pay for alone.
  for (const site of await sitesOf(3, 'warm-up')) await measure(site, stop.signal);

  const outcomes: Outcome[] = [];
  for (const chapters of sizes) {
    const [ours, bare] = await sitesOf(chapters);
    const outcome: Outcome = { chapters, ours: [], bare: [] };
    const turns = [
      { site: ours, into: outcome.ours },
      { site: bare, into: outcome.bare },
    ];
    for (let run = 0; run < runsAt(chapters); run += 1) {
      for (const { site, into } of turns) into.push(await measure(site, stop.signal));
      turns.reverse();
    }
    outcomes.push(outcome);
    console.log(row(outcome));
  }
  console.log(verdicts(outcomes));
} catch (error) {
  if (!stop.signal.aborted) throw error;
  process.exitCode = 130;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  // Another bench may be at work beside this one.
  await rmdir(shelf).catch(() => {});
}

function wholeNumber(argument: string): number {
  const number = Number(argument);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`expected a number of chapters or runs, found ${JSON.stringify(argument)}`);
}
