import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
import { sitesFolder } from '../support/build.ts';
import { layeredFolder } from '../support/layered-folder.ts';

// Every folder in tests/sites/broken is a kind of problem: the files of `content` are laid over the least documentary,
// from which those that `absent.txt` lists are taken away, and `expected.txt` has a line for each problem, in order.
const broken = join(sitesFolder, 'broken');
const least = diskFolder(join(sitesFolder, 'least/content'));
const folders = (await readdir(broken)).sort();

const linesOf = async (file: string) =>
  existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') : [];
const expectedOf = (kind: string) => linesOf(join(broken, kind, 'expected.txt'));
const absentOf = (kind: string) => linesOf(join(broken, kind, 'absent.txt'));
const contentOf = (kind: string) => diskFolder(join(broken, kind, 'content'));

test('every kind of problem has a broken documentary, and there is none without a kind', () => {
  expect(folders).toEqual(Object.keys(problemKinds).sort());
});

test('the documentary below them is whole', async () => {
  expect((await read(least)).problems).toEqual([]);
});

describe.each(folders)('%s', (kind) => {
  test('is found in these places, and nothing else is', async () => {
    const { problems } = await read(layeredFolder(least, contentOf(kind), await absentOf(kind)));
    const places = problems.map(({ file, line, column, kind: found }) => `${file}:${line}:${column} ${found}`);
    expect(places).toEqual(await expectedOf(kind));
    expect(places.filter((place) => place.endsWith(` ${kind}`)).length).toBeGreaterThan(1);
  });

  test('takes away only what is there, and adds only what differs', async () => {
    const below = await least.list();
    expect((await absentOf(kind)).filter((file) => !below.includes(file))).toEqual([]);
    const content = contentOf(kind);
    for (const file of (await content.list()).filter((name) => below.includes(name))) {
      expect(await content.text(file), file).not.toBe(await least.text(file));
    }
  });
});
