import { chmod, mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal, writeAll } from '../../src/scaffold/index.ts';
import { temporaryFolder } from '../support/build.ts';
import { bytesIn } from '../support/site.ts';

const fresh = { file: 'chapters/new/a.mdx', before: undefined, after: 'new' };
const changed = { file: 'list.yaml', before: 'old', after: 'older' };

test('new files and changed ones are written, and nothing else is left', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'list.yaml'), 'old');
  await chmod(join(folder.path, 'list.yaml'), 0o640);
  await writeAll(folder.path, [changed, fresh]);
  expect(await bytesIn(folder.path)).toEqual({ 'chapters/new/a.mdx': 'new', 'list.yaml': 'older' });
  expect((await stat(join(folder.path, 'list.yaml'))).mode & 0o777).toBe(0o640);
});

test('where a file is a link, what it leads to is changed', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'real.yaml'), 'old');
  await symlink('real.yaml', join(folder.path, 'list.yaml'));
  await writeAll(folder.path, [changed]);
  expect(await readlink(join(folder.path, 'list.yaml'))).toBe('real.yaml');
  expect(await readFile(join(folder.path, 'real.yaml'), 'utf8')).toBe('older');
});

test.each([
  ['a file that was changed meanwhile', 'other', [fresh, changed]],
  ['bytes that are no text', Buffer.from([0x6f, 0x6c, 0x64, 0xff]), [fresh, { ...changed, before: 'old\uFFFD' }]],
])('%s stays, and so does all else', async (_, there, changes) => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'list.yaml'), there);
  const before = await bytesIn(folder.path);
  await expect(writeAll(folder.path, changes)).rejects.toThrow(Refusal);
  expect(await bytesIn(folder.path)).toEqual(before);
});

test.each([
  ['a new file that is there', 'chapters/new/a.mdx', [fresh, changed]],
  ['a folder where a file goes', 'b.mdx/x', [fresh, changed, { file: 'b.mdx', before: undefined, after: 'b' }]],
  ['a changed file that went', 'chapters/x', [fresh, changed, { file: 'gone.yaml', before: 'old', after: 'new' }]],
])('%s undoes all that was written', async (_, there, changes) => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'list.yaml'), 'old');
  await mkdir(join(folder.path, there, '..'), { recursive: true });
  await writeFile(join(folder.path, there), 'there');
  const before = await bytesIn(folder.path);
  await expect(writeAll(folder.path, changes)).rejects.toThrow(/EEXIST|ENOENT|EISDIR/);
  expect(await bytesIn(folder.path)).toEqual(before);
});
