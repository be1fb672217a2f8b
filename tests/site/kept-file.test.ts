import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFile } from '../../src/site/kept-file.ts';
import { pruneKept } from '../../src/site/prune-kept.ts';
import { temporaryFolder } from '../support/build.ts';
import { filesIn } from '../support/site.ts';

const good = Buffer.from('a slow product, '.repeat(50));

/** A file in a cache, and how often it was made. */
function slow(folder: string, from = 'version 1', product: Buffer = good) {
  const made = { times: 0 };
  const get = () =>
    keptFile({
      folder: join(folder, 'slow'),
      name: ['it-', '.bin'],
      from: [from],
      make: async () => {
        made.times += 1;
        return product;
      },
    });
  return { made, get };
}

test('what is whole is made once', async () => {
  await using folder = await temporaryFolder();
  const { made, get } = slow(folder.path);
  const [first, second] = [await get(), await get()];
  expect(second).toEqual(first);
  expect(await readFile(first.path)).toEqual(good);
  expect(made.times).toBe(1);
});

test('what is made from something else, such as another version of its maker, is another file', async () => {
  await using folder = await temporaryFolder();
  const before = await slow(folder.path).get();
  const after = await slow(folder.path, 'version 2', Buffer.from('other')).get();
  expect(after.bytes.toString()).toBe('other');
  expect(after.path).not.toBe(before.path);
});

test('every bit counts: each flipped one is noticed and mended', async () => {
  await using folder = await temporaryFolder();
  const { made, get } = slow(folder.path);
  const { path } = await get();
  for (const at of [0, 1, 399, 400, good.length - 1]) {
    const bytes = Buffer.from(good);
    bytes[at]! ^= 1 << (at % 8);
    await writeFile(path, bytes);
    const before = made.times;
    expect((await get()).bytes).toEqual(good);
    expect(await readFile(path)).toEqual(good);
    expect(made.times).toBe(before + 1);
  }
});

test.each<[string, (path: string) => Promise<unknown>]>([
  ['cut short', (path) => truncate(path, 100)],
  ['emptied', (path) => truncate(path, 0)],
  ['taken away', (path) => rm(path)],
  ['without its sum', (path) => rm(`${path}.sha256`)],
  ['with half a sum', (path) => truncate(`${path}.sha256`, 20)],
  ['with the sum of another', (path) => writeFile(`${path}.sha256`, `${'0'.repeat(64)}  it.bin\n`)],
  ['a folder', (path) => rm(path).then(() => mkdir(join(path, 'within'), { recursive: true }))],
  ['with a folder for its sum', (path) => rm(`${path}.sha256`).then(() => mkdir(`${path}.sha256`))],
])('what is %s is made anew', async (_, spoil) => {
  await using folder = await temporaryFolder();
  const { made, get } = slow(folder.path);
  const { path } = await get();
  await spoil(path);
  expect((await get()).bytes).toEqual(good);
  expect((await get()).bytes).toEqual(good);
  expect(made.times).toBe(2);
  expect((await filesIn(folder.path)).length, 'the file and its sum').toBe(2);
});

test('many who make it at once all have it, and leave it whole', async () => {
  await using folder = await temporaryFolder();
  const makers = Array.from({ length: 20 }, () => slow(folder.path));
  const found = await Promise.all(makers.map(({ get }) => get()));
  expect(found.filter(({ bytes }) => !bytes.equals(good))).toEqual([]);
  const { made, get } = slow(folder.path);
  expect((await get()).bytes).toEqual(good);
  expect(made.times).toBe(0);
  expect(await filesIn(folder.path)).toHaveLength(2);
});

test('a file where the folder should be is named', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'slow'), '');
  await expect(slow(folder.path).get()).rejects.toThrow(join(folder.path, 'slow'));
});

test('a cache does not grow for ever: the older half goes', async () => {
  await using folder = await temporaryFolder();
  for (const from of ['a', 'b', 'c', 'd', 'e']) await slow(folder.path, from).get();
  const cache = join(folder.path, 'slow');
  const { name } = await slow(folder.path, 'e').get();
  await pruneKept(cache, 10);
  expect(await readdir(cache)).toHaveLength(10);
  await pruneKept(cache, 9);
  const left = await readdir(cache);
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining([name, `${name}.sha256`]));
  await pruneKept(join(folder.path, 'not there'), 1);
});
