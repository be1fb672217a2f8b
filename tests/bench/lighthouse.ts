import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { theListBase } from '../support/the-list.ts';
import { compressed } from './compressed.ts';
import { measure } from './measure.ts';
import { ourSite } from './our-site.ts';
import { type Category, categories, type Rating, ratingTable } from './ratings.ts';
import type { Course } from './side-by-side.ts';

const theList = fileURLToPath(new URL('../../content', import.meta.url));

/** The pages that are rated, from the start of the site. */
const pages = ['', 'chapters/global-scandal/', 'charts/the-list/', 'charts/', 'figures/', 'timeline/'];

/** How often each page is rated. */
const times = 3;

/**
 * Builds The List and has Lighthouse rate its pages as on a slow phone, served compressed on this machine.
 *
 * @param project a copy of the project
 * @param output where the site goes
 * @returns the scores as a table
 * @throws Error where a page cannot be rated
 */
export async function rateTheList(project: string, output: string, { signal, say }: Course): Promise<string> {
  say('The List, for Lighthouse');
  await measure(ourSite(project, theList, output), 'warm', signal);
  const served = await compressed(await serve(output, theListBase));
  const port = await freePort();
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  try {
    const ratings: Rating[] = [];
    for (let time = 0; time < times; time += 1) {
      for (const page of pages) {
        signal.throwIfAborted();
        say(`Lighthouse, /${page}`);
        ratings.push({ page: `/${page}`, ...(await rate(`${served.url}${page}`, port)) });
      }
    }
    return ratingTable(ratings);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function rate(url: string, port: number): Promise<Omit<Rating, 'page'>> {
  const result = (await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(categories) }))?.lhr;
  if (!result || result.runtimeError) throw new Error(`${url} cannot be rated: ${result?.runtimeError?.message}`);
  const scoreOf = (category: Category) => {
    const score = result.categories[category]?.score;
    return typeof score === 'number' ? Math.round(score * 100) : Number.NaN;
  };
  const names = Object.keys(categories) as Category[];
  const scores = Object.fromEntries(names.map((name) => [name, scoreOf(name)])) as Rating['scores'];
  const weighed = names
    .filter((name) => scores[name] !== 100)
    .flatMap((name) => result.categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const faults = weighed.flatMap(({ id }) => {
    const { score = null, title, displayValue, details } = result.audits[id] ?? { title: id };
    if (score === null || score === 1) return [];
    return [[title, displayValue, firstElementOf(details)].filter((part) => part).join(': ')];
  });
  return { scores, faults };
}

/** The element that a finding is about, the first where it is about several. */
function firstElementOf(details: unknown): string | undefined {
  const { items } = (details ?? {}) as { items?: { node?: { snippet?: string } }[] };
  return items?.find(({ node }) => node?.snippet)?.node?.snippet;
}

/** A port that nothing listens at, for the browser. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
