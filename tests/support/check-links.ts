// npm run check:links: follows every link of the built site, those to sources included, or with `-- --own` only those
// inside the site. Not part of the tests, because what others publish is not in our hands.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenLinks, followLinks } from './links.ts';
import { serve } from './serve.ts';
import { settingsFrom } from '../../src/site/settings.ts';

/** Answers by which a site refuses robots: they say nothing of whether the page is there. */
const refusals = new Set([401, 403, 405, 406, 429, 451, 503, 999]);

const { outDir } = settingsFrom();
const { values } = parseArgs({ options: { own: { type: 'boolean', default: false } } });
const home = await readFile(join(outDir, 'index.html'), 'utf8').catch(() => '');
const own = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
if (own === undefined) {
  console.error(`There is no site in ${outDir}: run npm run build first.`);
  process.exit(1);
}

const served = await serve(outDir, new URL(own).pathname);
// The site's own address is where it will stand; whether it stands there already is not asked.
const links = await followLinks(served.url, (link) => !values.own && /^https?:/.test(link) && !link.startsWith(own));
await served.close();

const refused = links.filter(({ status }) => status !== undefined && refusals.has(status));
const broken = brokenLinks(links.filter((link) => !refused.includes(link)));
const unique = (lines: string[]) => [...new Set(lines)].sort();

for (const line of unique(refused.map(({ url, status }) => `refuses robots (${status}), look yourself: ${url}`))) {
  console.log(line);
}
for (const line of unique(broken)) console.error(`broken: ${line}`);
console.log(`${links.length} links, ${unique(broken).length} broken, ${refused.length} not answered to robots`);
process.exitCode = broken.length > 0 ? 1 : 0;
