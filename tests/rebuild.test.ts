import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { run, temporaryFolder } from './support/build.ts';
import { bytesIn, pagesOf, textsIn } from './support/site.ts';
import { copyTheList } from './support/the-list.ts';

/** A copy of The List in which one piece of a file is replaced. */
async function changed(folder: string, file: string, piece: string, replacement: string): Promise<string> {
  const content = join(folder, 'content');
  await copyTheList(content);
  const text = await readFile(join(content, file), 'utf8');
  expect(text).toContain(piece);
  await writeFile(join(content, file), text.replace(piece, replacement));
  return content;
}

test('a figure that is changed in the record is changed everywhere', async () => {
  await using folder = await temporaryFolder();
  const site = join(folder.path, 'site');
  const content = await changed(folder.path, 'counts.yaml', 'value: 50000', 'value: 61234');

  expect(await run('build', { CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });

  for (const [file, text] of Object.entries(await textsIn(site))) {
    expect.soft(text, file).not.toMatch(/50,000|50000/);
  }
  const told = (await pagesOf(site)).filter(({ html }) => html.includes('61,234')).map(({ file }) => file);
  expect(told).toEqual(
    expect.arrayContaining([
      'chapters/global-scandal/index.html',
      'chapters/inspection/index.html',
      'charts/how-exactly/index.html',
      'charts/index.html',
      'charts/the-list/index.html',
      'figures/index.html',
      'index.html',
    ]),
  );
});

test('a chapter that cannot be read fails the build by file, line and column, and leaves the last good site', async () => {
  await using folder = await temporaryFolder();
  const site = join(folder.path, 'site');
  await cp(inject('theList'), site, { recursive: true });
  const before = await bytesIn(site);
  const content = await changed(folder.path, 'chapters/candiru.mdx', '## Side by side', '## Side <b>by side');
  const lines = (await readFile(join(content, 'chapters/candiru.mdx'), 'utf8')).split('\n');
  const line = lines.indexOf('## Side <b>by side') + 1;

  const { code, output } = await run('build', { CONTENT_DIR: content, OUT_DIR: site });

  expect(output).toContain(`chapters/candiru.mdx:${line}:9 This is not valid MDX`);
  expect(output).toMatch(/\n1 problem\n$/);
  expect(code).toBe(1);
  expect(await bytesIn(site)).toEqual(before);
});

test('a folder that holds something else is not written over', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'letters.txt'), 'dear');
  const { code, output } = await run('build', { OUT_DIR: folder.path });
  expect(code).toBe(1);
  expect(output).toContain(`${folder.path} holds files that On Record has not built`);
  expect(output, 'a sentence is enough').not.toMatch(/^\s+at /m);
  expect(await bytesIn(folder.path)).toEqual({ 'letters.txt': 'dear' });
});

test('an address that is none is refused in a sentence', async () => {
  const { code, output } = await run('build', { SITE_URL: 'example.org' });
  expect(code).toBe(1);
  expect(output).toContain('SITE_URL must be a web address such as https://example.org/harbour/; found "example.org"');
  expect(output, 'a sentence is enough').not.toMatch(/^\s+at /m);
});
