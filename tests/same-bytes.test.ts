import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Ran, root, temporaryFolder, type TemporaryFolder } from './support/build.ts';
import { buildIn, ownProject } from './support/own-project.ts';
import { bytesIn } from './support/site.ts';
import { theListContent } from './support/the-list.ts';

let folder: TemporaryFolder;
let project: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  project = await ownProject(join(folder.path, 'other project'));
  await cp(theListContent, join(folder.path, 'other content'), { recursive: true });
});
afterAll(() => folder[Symbol.asyncDispose]());

/** Builds a copy of The List with a copy of the project. */
const build = (outDir: string, env: Record<string, string>): Promise<Ran> =>
  buildIn(project, { CONTENT_DIR: join(folder.path, 'other content'), OUT_DIR: outDir, ...env });

/** The files of a site that are not as The List was built in its own folder. */
async function differing(site: string): Promise<string[]> {
  const [first, second] = [await bytesIn(inject('theList')), await bytesIn(site)];
  const files = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...files].filter((file) => first[file] !== second[file]);
}

// Another year, with hours and minutes that no other clock shares, and other chances.
const otherClock = `
  const shift = 1_234_567_890_123;
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given) { given.length ? super(...given) : super(Now.now() + shift); }
    static now() { return Now.now() + shift; }
  };
  const random = Math.random;
  Math.random = () => random() / 2;`;

test('another folder, time zone, language, user, clock and a cold cache give the same bytes', async () => {
  const site = join(folder.path, 'elsewhere/site');
  const built = await build(site, {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: folder.path,
    USER: 'somebody',
    UV_THREADPOOL_SIZE: '1',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(otherClock)}`,
  });
  expect(built).toMatchObject({ code: 0 });
  expect(await differing(site)).toEqual([]);
});

test('a warm cache gives the same bytes', async () => {
  const cache = join(project, 'node_modules/.cache/on-record');
  expect(await readdir(cache), 'the cache is warm').toEqual(expect.arrayContaining(['faces', 'fonts', 'pictures']));
  const site = join(folder.path, 'warm');
  expect(await build(site, { TZ: 'America/St_Johns', SOURCE_DATE_EPOCH: '1' })).toMatchObject({ code: 0 });
  expect(await differing(site)).toEqual([]);
});

test('no file of the site tells where it was built', async () => {
  for (const [file, bytes] of Object.entries(await bytesIn(inject('theList')))) {
    for (const place of [root, inject('theList')]) {
      expect(bytes.includes(place), `${file} names ${place}`).toBe(false);
    }
  }
});

/** What a program can ask of the machine, the clock or chance; what stands for it where it may be asked. */
const asked = [
  /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\.hrtime/,
  /\bMath\.random|\brandomUUID|\brandomBytes|\bgetRandomValues/,
  /\.localeCompare\(|\.toLocale\w*\(\)|\bIntl\.\w+\((\)|undefined)/,
  /\bhomedir\(|\bhostname\(|\buserInfo\(|\bos\.EOL\b/,
];
const allowed = [
  // Names of files that are gone, and an address that leads nowhere: none of it reaches the site.
  'editor/schema-files.ts',
  'site/kept-file.ts',
  'site/verify/mirror.ts',
  // Asked only where something waits for its day, and told by SOURCE_DATE_EPOCH.
  'site/now.ts',
];

test('no code that a site is made by asks the clock, chance or the machine', async () => {
  const files = (await readdir(join(root, 'src'), { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('client/') && !allowed.includes(file));
  expect(files.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const file of files) {
    const code = await readFile(join(root, 'src', file), 'utf8');
    found.push(...asked.flatMap((one) => one.exec(code)?.[0] ?? []).map((call) => `${file}: ${call}`));
  }
  expect(found).toEqual([]);
});
