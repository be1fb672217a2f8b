import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskFolder } from '../../src/desk/index.ts';

let path: string;

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'on-record-folder-'));
  await mkdir(join(path, 'chapters/.obsidian'), { recursive: true });
  for (const file of ['b.yaml', 'a.yaml', 'chapters/é.mdx', '.DS_Store', 'chapters/.obsidian/app.yaml']) {
    await writeFile(join(path, file), `text of ${file}`);
  }
});
afterAll(() => rm(path, { recursive: true }));

test('lists its files with their folders, sorted, without the hidden ones', async () => {
  expect(await diskFolder(path).list()).toEqual(['a.yaml', 'b.yaml', 'chapters/é.mdx']);
});

test('reads a file', async () => {
  expect(await diskFolder(path).text('chapters/é.mdx')).toBe('text of chapters/é.mdx');
});

test('a folder that is not there is empty', async () => {
  expect(await diskFolder(join(path, 'nowhere')).list()).toEqual([]);
});

test('a link to a file is that file, and one that leads nowhere or to a folder is none', async () => {
  const linked = await mkdtemp(join(tmpdir(), 'on-record-links-'));
  try {
    await symlink(join(path, 'a.yaml'), join(linked, 'counts.yaml'));
    await symlink(join(path, 'nothing.yaml'), join(linked, 'sources.yaml'));
    await symlink(path, join(linked, 'charts'));
    expect(await diskFolder(linked).list()).toEqual(['counts.yaml']);
    expect(await diskFolder(linked).text('counts.yaml')).toBe('text of a.yaml');
  } finally {
    await rm(linked, { recursive: true });
  }
});
