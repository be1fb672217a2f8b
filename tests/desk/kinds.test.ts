import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
import {
  absentFrom,
  brokenContent,
  brokenFolder,
  brokenKinds,
  expectedIn,
  leastFolder,
} from '../support/broken-folder.ts';

const folders = await brokenKinds();

test('every kind of problem has a broken documentary, and there is none without a kind', () => {
  expect(folders).toEqual(Object.keys(problemKinds).sort());
});

test('the documentary below them is whole', async () => {
  expect((await read(leastFolder)).problems).toEqual([]);
});

describe.each(folders)('%s', (kind) => {
  test('is found in these places, and nothing else is', async () => {
    const { problems } = await read(await brokenFolder(kind));
    const places = problems.map(({ file, line, column, kind: found }) => `${file}:${line}:${column} ${found}`);
    expect(places).toEqual(await expectedIn(kind));
    expect(places.filter((place) => place.endsWith(` ${kind}`)).length).toBeGreaterThan(1);
  });

  test('takes away only what is there, and adds only what differs', async () => {
    const below = await leastFolder.list();
    expect((await absentFrom(kind)).filter((file) => !below.includes(file))).toEqual([]);
    const content = brokenContent(kind);
    for (const file of (await content.list()).filter((name) => below.includes(name))) {
      expect(await content.text(file), file).not.toBe(await leastFolder.text(file));
    }
  });
});
