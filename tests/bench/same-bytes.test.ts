import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/build.ts';
import { digestsOf, unlike } from './same-bytes.ts';
import { writeFiles } from './write-files.ts';

test('folders differ in files with other bytes and in those that only one has', async () => {
  await using folder = await temporaryFolder();
  const [one, other] = ['one', 'other'].map((name) => join(folder.path, name)) as [string, string];
  await writeFiles(one, { 'same/index.html': 'a', 'changed.txt': 'a', 'gone.txt': '' });
  await writeFiles(other, { 'same/index.html': 'a', 'changed.txt': 'b', 'new/file.txt': '' });
  expect(unlike(await digestsOf(one), await digestsOf(other))).toEqual(['changed.txt', 'gone.txt', 'new/file.txt']);
  expect(unlike(await digestsOf(one), await digestsOf(one))).toEqual([]);
});
