import { expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { temporaryFolder } from '../support/build.ts';
import { digestsOf, unlike } from './same-bytes.ts';
import { writeDocumentary } from './write-documentary.ts';

test('every chapter has about 600 words and three different charts of twenty', async () => {
  await using folder = await temporaryFolder();
  const { documentary, problems, texts } = await read(diskFolder(await writeDocumentary(folder.path, 25)));
  expect(problems).toEqual([]);
  expect(documentary!.charts.size).toBe(20);
  expect(documentary!.chapters).toHaveLength(25);
  for (const { id, references } of documentary!.chapters) {
    expect(new Set(references.filter(({ component }) => component === 'Chart').map((chart) => chart.id)).size).toBe(3);
    const words = texts
      .get(`chapters/${id}.mdx`)!
      .replaceAll(/<[^>]*>/g, '')
      .match(/\w+/g)!.length;
    expect(words).toBeGreaterThan(550);
    expect(words).toBeLessThan(650);
  }
});

test('more charts are more charts of the record alone, and the same numbers give the same bytes', async () => {
  await using few = await temporaryFolder();
  await using many = await temporaryFolder();
  await writeDocumentary(few.path, 10);
  const before = await digestsOf(few.path);
  await writeDocumentary(many.path, 10, 40);
  const added = unlike(before, await digestsOf(many.path));
  expect(added.filter((file) => !before.has(file))).toHaveLength(20);
  expect(added.filter((file) => before.has(file))).toEqual([]);
  expect((await read(diskFolder(many.path))).problems).toEqual([]);
  await writeDocumentary(few.path, 10);
  expect(unlike(before, await digestsOf(few.path))).toEqual([]);
});
