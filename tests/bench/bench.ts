/**
 * `npm run bench`: how long our build takes beside other generators on the same text, how much memory, what one more
 * chart costs, how soon an edit is seen, what the time is spent on, and what Lighthouse says of the result. `--help` tells its options.
 */
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packages from '../../package.json' with { type: 'json' };
import { type Asked, askedIn, help, type Part } from './asked.ts';
import { bareSite } from './bare-site.ts';
import { chartCost } from './chart-cost.ts';
import { eleventySite } from './eleventy-site.ts';
import { hugoSite, hugoVersion } from './hugo-site.ts';
import { rateTheList } from './lighthouse.ts';
import { measure } from './measure.ts';
import { copyProject, ourSite } from './our-site.ts';
import { chapterCosts, outcomeTable } from './outcome.ts';
import { profileOf } from './profile.ts';
import { editsSeen } from './edits-seen.ts';
import { type Course, type Outcome, sideBySide } from './side-by-side.ts';
import type { Generator, Site } from './site.ts';
import { verdicts } from './verdicts.ts';
import { writeDocumentary } from './write-documentary.ts';

const asked = askedOrEnd();
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

// A name that git, prettier and the type checker pass over, inside the project so that its packages are found. It is
// not in node_modules, because Node strips no types there.
const shelf = fileURLToPath(new URL('.local/', import.meta.url));
await mkdir(shelf, { recursive: true });
const folder = await mkdtemp(join(shelf, 'run-'));

try {
  const project = await copyProject(join(folder, 'project'));
  const hugo = await hugoVersion();
  console.log(machine(hugo));
  const installed = asked.generators.filter((generator) => generator !== 'hugo' || hugo !== undefined);
  const course: Course = { runs: asked.runs, signal: stop.signal, say: waiting };
  const ours = async (name: string, chapters: number, charts?: number) =>
    ourSite(project, await writeDocumentary(join(folder, `content-${name}`), chapters, charts), join(folder, name));

  const acts: Record<Part, () => Promise<string>> = {
    async builds() {
      const outcomes: Outcome[] = [];
      for (const chapters of asked.sizes) {
        const content = await writeDocumentary(join(folder, `content-${chapters}`), chapters);
        const sites = await Promise.all(installed.map((generator) => siteOf(generator, content, chapters)));
        // Not counted: it brings the packages into the system's file cache, which the first build would pay for alone.
        if (outcomes.length === 0) for (const site of sites) await warmUp(site);
        outcomes.push(await sideBySide(chapters, content, sites, course));
        console.log(`${outcomeTable(outcomes.at(-1)!)}\n`);
      }
      return [chapterCosts(outcomes), verdicts(outcomes).join('\n')].filter((text) => text !== '').join('\n\n');
    },
    chart: () => chartCost((charts) => ours(`charts-${charts}`, 10, charts), course),
    dev: async () => {
      const sizes = asked.sizes.map(
        async (size) => [size, await writeDocumentary(join(folder, `content-dev-${size}`), size)] as const,
      );
      return editsSeen(new Map(await Promise.all(sizes)), course);
    },
    profile: async () => {
      const chapters = Math.max(...asked.sizes);
      return profileOf(await ours('profile', chapters), chapters, join(folder, 'profiles'), course);
    },
    lighthouse: () => rateTheList(project, join(folder, 'the-list'), course),
  };
  for (const part of asked.parts) console.log(`${await acts[part]()}\n`);

  async function siteOf(generator: Generator, content: string, chapters: number): Promise<Site> {
    const place = join(folder, `${generator}-${chapters}`);
    const makers: Record<Generator, () => Site | Promise<Site>> = {
      ours: () => ourSite(project, content, place),
      bare: () => bareSite(content, place),
      eleventy: () => eleventySite(content, place),
      hugo: () => hugoSite(content, place),
    };
    return makers[generator]();
  }

  async function warmUp(site: Site): Promise<void> {
    waiting('warming up');
    await site.take();
    await measure(site, 'cold', stop.signal);
  }
} catch (error) {
  if (!stop.signal.aborted) throw error;
  process.exitCode = 130;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  // Another bench may be at work beside this one.
  await rmdir(shelf).catch(() => {});
}

function askedOrEnd(): Asked {
  try {
    const found = askedIn(process.argv.slice(2));
    if (found) return found;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

/** What is measured on, with what. */
function machine(hugo: string | undefined): string {
  const made = [
    `node ${process.version}`,
    `astro ${packages.dependencies.astro}`,
    `eleventy ${packages.devDependencies['@11ty/eleventy']}`,
    hugo === undefined ? 'hugo is not on this machine and left out' : `hugo ${hugo}`,
  ];
  return `${made.join(', ')}; ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})
Chapters of 600 words with three of twenty charts, which the others have as drawings made beforehand; medians of
seconds, peak memory of all processes of a build, ms and kB a chapter of the cold build.
`;
}

/** Goes to whoever waits and not into the results, where these are kept in a file. */
function waiting(doing: string): void {
  console.error(`… ${doing}`);
}
