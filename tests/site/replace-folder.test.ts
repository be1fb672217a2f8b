import { mkdir, readdir, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../src/site/replace-folder.ts';
import { besideOf, exists } from '../../src/site/swap-places.ts';
import { temporaryFolder } from '../support/build.ts';
import { beforeSwap, killed } from '../support/killed.ts';
import { bytesIn } from '../support/site.ts';

const ours = '<meta name="generator" content="On Record">';

/** Writes files into a folder. */
async function fill(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

test('makes a folder that was not there, and those above it', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'public/site');
  await replaceFolder(folder, (staging) => fill(staging, { 'index.html': ours }));
  expect(await bytesIn(parent.path)).toEqual({ 'public/site/index.html': ours });
});

test('replaces one that it has made, with all that was in it', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await fill(folder, { 'index.html': ours, 'gone.html': 'old' });
  await replaceFolder(folder, (staging) => fill(staging, { 'index.html': `${ours}new` }));
  expect(await bytesIn(parent.path)).toEqual({ 'site/index.html': `${ours}new` });
  expect(await readdir(parent.path)).toEqual(['site']);
});

test('shows the old folder, whole, until the new one is whole', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await fill(folder, { 'index.html': ours });
  let during: unknown;
  await replaceFolder(folder, async (staging) => {
    await fill(staging, { 'index.html': `${ours}half` });
    during = await bytesIn(folder);
  });
  expect(during).toEqual({ 'index.html': ours });
});

test('a failure leaves the old folder as it was, and nothing beside it', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await fill(folder, { 'index.html': ours, 'page.html': 'old' });
  const failing = replaceFolder(folder, async (staging) => {
    await fill(staging, { 'index.html': 'half' });
    throw new Error('out of ink');
  });
  await expect(failing).rejects.toThrow('out of ink');
  expect(await bytesIn(folder)).toEqual({ 'index.html': ours, 'page.html': 'old' });
  expect(await readdir(parent.path)).toEqual(['site']);
});

test('a make that makes nothing leaves the old folder as it was', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await fill(folder, { 'index.html': ours });
  await expect(replaceFolder(folder, async () => {})).rejects.toThrow();
  expect(await bytesIn(parent.path)).toEqual({ 'site/index.html': ours });
});

test.each([
  ['a folder without a page', { 'letters.txt': 'dear' }],
  ['a page of somebody else', { 'index.html': '<meta name="generator" content="Other">' }],
])('%s is refused before anything is made', async (_, files) => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await fill(folder, files);
  let made = false;
  const refused = replaceFolder(folder, async () => {
    made = true;
  });
  await expect(refused).rejects.toThrow(
    `${folder} holds files that On Record has not built; empty it, or set OUT_DIR to another folder`,
  );
  expect(made).toBe(false);
  expect(await bytesIn(folder)).toEqual(files);
});

test('an empty folder is taken', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await mkdir(folder);
  await replaceFolder(folder, (staging) => fill(staging, { 'index.html': ours }));
  expect(await bytesIn(parent.path)).toEqual({ 'site/index.html': ours });
});

test('two builds of one folder at once: the second is told of the first, which is not disturbed', async () => {
  await using parent = await temporaryFolder();
  const folder = join(parent.path, 'site');
  await replaceFolder(folder, async (staging) => {
    await fill(staging, { 'index.html': ours });
    await expect(replaceFolder(folder, (other) => fill(other, { 'index.html': 'other' }))).rejects.toThrow(
      `Another build is making ${folder}. Wait until it has ended, or set OUT_DIR to another folder.`,
    );
  });
  expect(await bytesIn(parent.path)).toEqual({ 'site/index.html': ours });
});

test('two builds of two folders at once do not meet', async () => {
  await using parent = await temporaryFolder();
  const [one, other] = ['one', 'other'].map((name) => join(parent.path, name));
  const workshop = join(parent.path, 'workshop');
  const make = async (staging: string) => {
    await fill(staging, { 'index.html': ours });
    await replaceFolder(other!, (inner) => fill(inner, { 'index.html': `${ours}inner` }), workshop);
  };
  await replaceFolder(one!, make, workshop);
  expect(await bytesIn(parent.path)).toEqual({ 'one/index.html': ours, 'other/index.html': `${ours}inner` });
});

test('what killed builds have begun is taken away by the next one, wherever it builds to', async () => {
  await using parent = await temporaryFolder();
  const [one, other] = ['one', 'other'].map((name) => join(parent.path, name));
  const workshop = join(parent.path, 'workshop');
  const site = join(parent.path, 'old');
  await fill(site, { 'index.html': ours });
  const args = ['tests/support/change-folder.ts', site, one!, workshop];
  await killed({ args, env: {}, moment: (over: AbortSignal) => beforeSwap(one!, over) });
  const left = besideOf(one!);
  // As if the kill had come a little sooner.
  await fill(join(workshop, 'build-0123456789abcdef'), { 'half.html': 'half' });
  await replaceFolder(other!, (staging) => fill(staging, { 'index.html': ours }), workshop);
  expect(await readdir(workshop)).toEqual([]);
  await replaceFolder(one!, (staging) => fill(staging, { 'index.html': ours }), workshop);
  expect(await exists(left.beside)).toBe(false);
});

test('where a link leads is replaced, and the link stays', async () => {
  await using parent = await temporaryFolder();
  const [folder, link] = ['site', 'link'].map((name) => join(parent.path, name));
  await fill(folder!, { 'index.html': ours });
  await symlink(folder!, link!);
  await replaceFolder(link!, (staging) => fill(staging, { 'index.html': `${ours}new` }));
  expect(await readlink(link!)).toBe(folder);
  expect(await bytesIn(folder!)).toEqual({ 'index.html': `${ours}new` });
});
