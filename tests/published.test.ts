import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { run, sitesFolder, temporaryFolder } from './support/build.ts';

test('what is public is written down, and a change of it has to be owned before it is written again', async () => {
  await using folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  const env = { CONTENT_DIR: content };
  const edit = async (file: string, change: (text: string) => string) =>
    writeFile(join(content, file), change(await readFile(join(content, file), 'utf8').catch(() => '')));
  const published = async () => parse(await readFile(join(content, 'published.yaml'), 'utf8'));
  await cp(join(sitesFolder, 'glaciers/content'), content, { recursive: true });

  expect((await run('published', env)).code).toBe(0);
  const counts = parse(await readFile(join(content, 'counts.yaml'), 'utf8')) as Record<string, object>;
  const before = await published();
  expect(Object.keys(before)).toEqual(Object.keys(counts));
  for (const [id, was] of Object.entries(before)) expect(counts[id]).toMatchObject(was as object);
  expect((await run('check', env)).code).toBe(0);

  const [id, { value }] = Object.entries(before)[0] as [string, { value: number }];
  await edit('counts.yaml', (text) => text.replace(`value: ${value}`, `value: ${value + 1}`));
  const refused = await run('published', env);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain(`count: ${id}`);
  expect(await published()).toEqual(before);

  const lines = refused.output.split('\n');
  const entry = lines.slice(lines.findIndex((line) => line.includes('- date:'))).slice(0, 5);
  const mended = entry.map((line) => line.slice(4).replace('date: …', 'date: 2026-12-01')).join('\n');
  await edit('corrections.yaml', () => `${mended}\n`);
  expect((await run('published', env)).code).toBe(0);
  expect((await published())[id].value).toBe(value + 1);
});
