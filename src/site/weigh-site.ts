import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Documentary } from '../documentary/index.ts';
import type { Paths } from '../publish/paths.ts';
import { pageKind } from '../publish/weights/budgets.ts';
import { askedBy, partNames, partsOfPage } from '../publish/weights/page-parts.ts';
import { heaviest, overBudget, weightTable } from '../publish/weights/report.ts';
import { excesses, type PageWeight } from '../publish/weights/weight.ts';
import { inParallel } from './in-parallel.ts';
import { digest } from './kept-file.ts';
import { Mistake } from './mistake.ts';
import { cacheFolder } from './settings.ts';

const compressed = promisify(gzip);

/** What a page is weighed with. */
interface Site {
  sizeOf(address: string): Promise<number>;
  /** The folders in which editions stand, each with a slash at its end; that of the original is empty. */
  folders: readonly string[];
}

/**
 * Weighs the pages of a built site.
 *
 * @param documentary the original, which says how heavy pages may be
 * @param editions the addresses of its editions
 * @returns a table for whoever has built it
 * @throws Mistake where a page is over its budget: it names what grew since this site was last within
 */
export async function weighSite(
  folder: string,
  documentary: Documentary,
  editions: readonly [Paths, ...(readonly Paths[])],
): Promise<string> {
  const [paths] = editions;
  const folders = editions.map(({ base, site }) => base.slice(site.length));
  const sizeOf = weigher(folder, paths);
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).map((file) => file.replaceAll('\\', '/'));
  const weights: PageWeight[] = [];
  await inParallel(files, async (file) => void weights.push(await weigh(folder, file, { sizeOf, folders })));
  weights.sort((a, b) => (a.page < b.page ? -1 : 1));
  const over = excesses(weights, documentary.budgets);
  const shown = new Set([...heaviest(weights).flat(), ...over.map(({ weight }) => weight)]);
  await inParallel([...shown], async (weight) => void (weight.parts = await partsOf(folder, weight)));
  const last = join(cacheFolder, 'weights', `${digest([documentary.title, paths.absolute(paths.home)])}.json`);
  if (over.length > 0) throw new Mistake(overBudget(over, await weightsIn(last)));
  await mkdir(join(last, '..'), { recursive: true });
  await writeFile(last, JSON.stringify(weights));
  return weightTable(weights);
}

async function weigh(folder: string, file: string, { sizeOf, folders }: Site): Promise<PageWeight> {
  const html = await readFile(join(folder, file), 'utf8');
  const parts = partsOfPage(html);
  const asked = askedBy(html, parts);
  const sum = async (addresses: string[]) => (await Promise.all(addresses.map(sizeOf))).reduce((a, b) => a + b, 0);
  const [own, inside, scripts, fonts, others] = await Promise.all([
    gzipped(html),
    gzipped(parts.scripts),
    sum(asked.scripts),
    sum(asked.fonts),
    sum(asked.others),
  ]);
  return {
    page: file.replace(/index\.html$/, ''),
    kind: pageKind(file, folders),
    html: own,
    scripts: scripts + inside,
    fonts,
    whole: own + scripts + fonts + others,
  };
}

async function partsOf(folder: string, { page }: PageWeight): Promise<PageWeight['parts']> {
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  const parts = partsOfPage(await readFile(join(folder, file), 'utf8'));
  const sizes = partNames.map(async (name) => [name, await gzipped(parts[name])] as const);
  return Object.fromEntries(await Promise.all(sizes)) as PageWeight['parts'];
}

/** Weighs files of the site by their addresses, each once: text as it is sent, gzipped. What is elsewhere weighs nothing. */
function weigher(folder: string, paths: Paths): (address: string) => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  const weighed = async (address: string) => {
    if (!address.startsWith(paths.site)) return 0;
    const bytes = await readFile(join(folder, decodeURI(address.slice(paths.site.length)))).catch(() =>
      Buffer.alloc(0),
    );
    return /\.(js|css|svg)$/.test(address) ? gzipped(bytes) : bytes.length;
  };
  return (address) => {
    const size = sizes.get(address) ?? weighed(address);
    sizes.set(address, size);
    return size;
  };
}

async function gzipped(content: string | Buffer): Promise<number> {
  return content.length === 0 ? 0 : (await compressed(content, { level: 9 })).length;
}

/** The weights that were kept; another program may have left anything there. */
async function weightsIn(file: string): Promise<PageWeight[] | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    const whole = (one: Partial<PageWeight> | null) => typeof one?.html === 'number';
    return Array.isArray(kept) && kept.every(whole) ? (kept as PageWeight[]) : undefined;
  } catch {
    return undefined;
  }
}
