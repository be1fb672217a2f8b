import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/publish/zip.ts';
import { root } from '../support/build.ts';

const text = (name: string) => new TextEncoder().encode(name.repeat(40));
const files = { 'b.txt': text('b'), 'README.txt': text('سفن'), 'a.txt': text('a') };

test('holds the files, sorted by name', () => {
  const held = unzipSync(zipOf(files));
  expect(Object.keys(held)).toEqual(['README.txt', 'a.txt', 'b.txt']);
  expect(held).toEqual(files);
});

test('is the same whatever the order of the files and the clock and place of the machine', () => {
  const { 'a.txt': a, ...others } = files;
  const bytes = Buffer.from(zipOf(files));
  expect(Buffer.from(zipOf({ 'a.txt': a, ...others })).equals(bytes)).toBe(true);

  const script = `import { zipOf } from './src/publish/zip.ts';
    const text = (name) => new TextEncoder().encode(name.repeat(40));
    const files = { 'b.txt': text('b'), 'README.txt': text('سفن'), 'a.txt': text('a') };
    process.stdout.write(Buffer.from(zipOf(files)).toString('base64'));`;
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Africa/Monrovia']) {
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      env: { TZ },
      encoding: 'utf8',
    });
    expect(elsewhere, TZ).toBe(bytes.toString('base64'));
  }
});
