import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { begin, type Beginning, Refusal, toldOfDocumentary, writeAll } from '../../src/scaffold/index.ts';
import { temporaryFolder } from '../support/build.ts';
import { bytesIn, filesIn } from '../support/site.ts';

const given = (values: Partial<Record<Beginning, string>> = {}) =>
  new Map(Object.entries(values)) as Map<Beginning, string>;

test('a new documentary is small and whole, and its two counts differ in how firm they are', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'a/my-story');
  await writeAll(path, await begin(path, given()));
  const { documentary, problems } = await read(diskFolder(path));
  expect(problems).toEqual([]);
  expect(documentary).toMatchObject({ title: 'My story', language: 'en', publisher: { name: 'My story' } });
  expect(documentary?.chapters).toHaveLength(1);
  expect(documentary?.sources.size).toBe(1);
  expect([...documentary!.charts.values()]).toEqual([documentary!.cover]);
  expect([...documentary!.counts.values()].map(({ bound }) => bound)).toEqual(['exactly', 'at-least']);
});

test('a folder whose name has a number gives a title without one, which nobody could trace', async () => {
  await using folder = await temporaryFolder();
  for (const [name, title] of [
    ['harbour-2024', 'Harbour'],
    ['class-4CH6dL', 'Class'],
    ['37', 'A documentary'],
  ] as const) {
    const changes = await begin(join(folder.path, name), given());
    expect(changes.find(({ file }) => file === 'documentary.yaml')!.after).toContain(`title: ${title}\n`);
  }
});

test('what of it could go out unnoticed says itself that it is an example', async () => {
  await using folder = await temporaryFolder();
  await writeAll(folder.path, await begin(folder.path, given()));
  const { documentary } = await read(diskFolder(folder.path));
  const { url, description, chapters, sources } = documentary!;
  // These names can belong to nobody: https://www.rfc-editor.org/rfc/rfc6761#section-6.5
  for (const address of [url, ...[...sources.values()].map((source) => source.address)])
    expect(new URL(address).hostname).toMatch(/\.example$/);
  for (const text of [description, chapters[0]!.description, [...sources.values()][0]!.title])
    expect(text).toMatch(/example/);
});

test('what is said of it stands where it belongs, whatever signs it holds, and every comment stays', async () => {
  await using folder = await temporaryFolder();
  const said = {
    title: 'Ships: "a" & <b> # c',
    language: 'en-GB',
    url: 'https://story.example/a/path/',
    publisher: "{The Harbour}'s",
  };
  await writeAll(folder.path, await begin(folder.path, given(said)));
  const { documentary } = await read(diskFolder(folder.path));
  expect(documentary).toMatchObject({ ...said, publisher: { name: said.publisher } });
  const comments = (text: string) => text.split('\n').filter((line) => line.startsWith('#'));
  const template = await readFile('src/scaffold/template/documentary.yaml', 'utf8');
  expect(comments(await readFile(join(folder.path, 'documentary.yaml'), 'utf8'))).toEqual(comments(template));
});

test('the next step is told as it can be typed', async () => {
  const changes = await begin('/nowhere/story', given());
  expect(toldOfDocumentary(changes, "it's here", false)).toContain("CONTENT_DIR='it'\\''s here' npm run dev");
  expect(toldOfDocumentary(changes, 'content', true)).toMatch(/^See it: npm run dev$/m);
});

describe('it refuses, and leaves everything as it was,', () => {
  test.each<[string, string, string | undefined, Partial<Record<Beginning, string>>, RegExp]>([
    [
      'a folder that holds something',
      'story',
      'story/notes.txt',
      {},
      /is not empty: it holds notes\.txt\.\nName a folder/,
    ],
    ['a documentary', 'story', 'story/documentary.yaml', {}, /is a documentary already\. .*CONTENT_DIR=story/],
    ['a file', 'story', 'story', {}, /story is a file\./],
    ['an address that is none', 'story', undefined, { url: 'story.example' }, /--url must be a web address/],
    ['a language that is none', 'story', undefined, { language: 'english' }, /--language must be a language tag/],
    ['no title', 'story', undefined, { title: ' ' }, /--title/],
    ['a title with a figure', 'story', undefined, { title: '14 frogs' }, /documentary\.yaml:4:8 .*\[typed-number\]/],
  ])('%s', async (_, name, there, values, message) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, name);
    if (there?.includes('/')) await mkdir(path);
    if (there) await writeFile(join(folder.path, there), 'here');
    const before = await bytesIn(folder.path);
    const attempt = begin(path, given(values)).then((changes) => writeAll(path, changes));
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toThrow(message);
    expect(await bytesIn(folder.path)).toEqual(before);
  });
});

test('hidden files are in nobody’s way', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, '.gitignore'), 'dist');
  await writeAll(folder.path, await begin(folder.path, given()));
  expect(await filesIn(folder.path)).toContain('documentary.yaml');
});
