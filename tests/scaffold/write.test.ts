import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal, writeAll } from '../../src/scaffold/index.ts';
import { environment, root, temporaryFolder } from '../support/build.ts';
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

test('in a folder that can only be read nothing is written, and whoever asked is told why', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'list.yaml'), 'old');
  await chmod(folder.path, 0o555);
  // Who runs tests as the superuser may write everywhere.
  const program = `
    import { writeAll } from './src/scaffold/index.ts';
    import { runCommand } from './src/site/mistake.ts';
    if (process.getuid?.() === 0) process.setuid(65534);
    await runCommand(async () => (await writeAll(${JSON.stringify(folder.path)}, ${JSON.stringify([changed])}), 0));`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  await chmod(folder.path, 0o755);
  expect(stderr).toMatch(/: you have no right to it \(EACCES, \w+\)\.\nRun the command as its owner/);
  expect(stderr).toContain(folder.path);
  expect(status).toBe(1);
  expect(await bytesIn(folder.path)).toEqual({ 'list.yaml': 'old' });
});
