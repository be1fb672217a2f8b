import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cuts } from '../../src/publish/set-type.ts';
import { faceFinder } from '../../src/site/faces.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/build.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

const find = (text: string) => faceFinder(createRequire(import.meta.url), folder.path)(text);
const covered = (faces: Awaited<ReturnType<typeof find>>, text: string) =>
  cuts.map((cut) => [...text].every((one) => faces[cut].some((face) => face.covers(one.codePointAt(0)!))));

test.each(['English', 'français', 'Łódź', 'tiếng Việt', 'Ελλάδα', 'список', 'قائمة', 'רשימה', '½'])(
  '%s has fonts in every cut',
  async (text) => {
    expect(covered(await find(text), text)).toEqual([true, true, true]);
  },
);

test('what the typefaces of the site have is set in them', async () => {
  const faces = await find('A whole sentence, “quoted” – 1,200 times.');
  expect(cuts.map((cut) => faces[cut].map(({ kin }) => kin))).toEqual([
    ['newsreader-latin'],
    ['instrument-sans-latin'],
    ['instrument-sans-latin'],
  ]);
});

test('no two fonts have the same family', async () => {
  const faces = await find('Łódź قائمة Ελλάδα tiếng');
  const files = new Map(cuts.flatMap((cut) => faces[cut].map(({ family, path }) => [path, family])));
  expect(new Set(files.values()).size).toBe(files.size);
  expect(files.size).toBeGreaterThan(9);
});
