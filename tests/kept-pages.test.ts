import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from './support/build.ts';
import { buildIn, ownProject } from './support/own-project.ts';
import { bytesIn } from './support/site.ts';
import { smallContent } from './support/small-content.ts';

const chapter = (title: string, text: string) =>
  `---\ntitle: ${title}\ndescription: What was told.\npublished: 2021-07\n---\n\n${text}\n`;

const chapters = {
  first: chapter(
    'Out',
    'They counted <Count id="ships" /> in the <Term id="harbour" />.<Cite id="paper" />\n\n<Chart id="fleet" />',
  ),
  second: chapter('Back', 'Nobody said <Term id="harbour">where</Term> they lay.'),
  third: chapter('Again', 'There were <Count id="ships" /> still.\n\n<Timeline />'),
  fourth: chapter('Over', 'It was late.'),
};
const list = (ids: readonly string[]) =>
  smallContent['documentary.yaml']!.replace(
    /chapters:\n( {2}- .*\n)+/,
    `chapters:\n${ids.map((id) => `  - ${id}\n`).join('')}`,
  );

let folder: TemporaryFolder;
/** Finds what the builds before have kept. */
let warm: string;
/** Finds no pages. */
let cold: string;
/** What was built last with nothing kept. */
let sound: Record<string, string>;
const content = () => join(folder.path, 'content');
const kept = (project: string) => join(project, 'node_modules/.cache/on-record/pages');

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content(), file)), { recursive: true });
  await writeFile(join(content(), file), text);
}

/** Replaces a piece of a file. */
async function edit(file: string, piece: string | RegExp, replacement: string): Promise<void> {
  const text = await readFile(join(content(), file), 'utf8');
  expect(text).toMatch(piece);
  await write(file, text.replace(piece, replacement));
}

async function built(project: string, env: Record<string, string> = {}): Promise<Record<string, string>> {
  const site = join(folder.path, 'site');
  await rm(site, { recursive: true, force: true });
  const { code, output } = await buildIn(project, { CONTENT_DIR: content(), OUT_DIR: site, ...env });
  expect(code, output).toBe(0);
  return bytesIn(site);
}

/** The files of the content as it is now that a build with kept pages does not make as one without. */
async function stale(): Promise<string[]> {
  await rm(kept(cold), { recursive: true, force: true });
  sound = await built(cold);
  return differing(await built(warm), sound);
}

function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]);
}

beforeAll(async () => {
  folder = await temporaryFolder();
  warm = await ownProject(join(folder.path, 'warm'));
  cold = await ownProject(join(folder.path, 'cold'));
  const files = { ...smallContent, 'documentary.yaml': list(Object.keys(chapters)) };
  for (const [file, text] of Object.entries(files)) if (!file.startsWith('chapters/')) await write(file, text);
  for (const [id, text] of Object.entries(chapters)) await write(`chapters/${id}.mdx`, text);
});
afterAll(() => folder[Symbol.asyncDispose]());

describe('a build that finds pages kept makes the same site as one that finds none', () => {
  test('at first', async () => {
    expect(await stale()).toEqual([]);
  });

  test('after a paragraph is changed, of which no other chapter is made anew', async () => {
    const before = await readdir(kept(warm));
    await edit('chapters/second.mdx', 'Nobody said', 'Nobody ever said');
    expect(await stale()).toEqual([]);
    // Its page, its twin and its preview stand beside those of the text before.
    expect((await readdir(kept(warm))).length).toBe(before.length + 3);
  });

  test('after another title, which neighbours repeat, another figure, and another mention of it', async () => {
    await edit('chapters/third.mdx', 'title: Again', 'title: Anew');
    await edit('counts.yaml', 'value: 12', 'value: 31');
    await edit('chapters/fourth.mdx', 'late.', 'late for <Count id="ships" />.<Cite id="paper" />');
    expect(await stale()).toEqual([]);
  });

  test('after a chapter has moved, one has gone, and a letter has come that the fonts did not have', async () => {
    await write('documentary.yaml', list(['fourth', 'first', 'third']));
    await rm(join(content(), 'chapters/second.mdx'));
    await edit('chapters/first.mdx', 'They counted', 'Žofie counted');
    expect(await stale()).toEqual([]);
  });

  test('after somebody has changed what was kept', async () => {
    for (const name of await readdir(kept(warm))) {
      const bytes = await readFile(join(kept(warm), name));
      bytes[bytes.length - 20]! ^= 1;
      await writeFile(join(kept(warm), name), bytes);
    }
    expect(differing(await built(warm), sound)).toEqual([]);
  });
});

test('several processes make the same site as one', async () => {
  for (const project of [warm, cold]) await rm(kept(project), { recursive: true, force: true });
  expect(await built(warm, { BUILD_PROCESSES: '3' })).toEqual(await built(cold, { BUILD_PROCESSES: '1' }));
});

test('a share of the pages that fails fails the build', async () => {
  const { code, output } = await buildIn(warm, {
    CONTENT_DIR: content(),
    OUT_DIR: join(folder.path, 'site'),
    BUILD_PROCESSES: '2',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent('if (process.argv[1].endsWith("share-process.ts")) process.exit(3)')}`,
  });
  expect(output).toContain('a share of the pages failed: 3');
  expect(code).toBe(1);
});
