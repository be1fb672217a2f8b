import { randomBytes } from 'node:crypto';
import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from '../../src/site/precompress.ts';
import { builtCase } from '../support/built-case.ts';
import { temporaryFolder } from '../support/build.ts';
import { bytesIn, filesIn } from '../support/site.ts';

test('a site that asks for it has the smaller forms beside its texts, and a text has the same words in all of them', async () => {
  const site = await builtCase('glaciers');
  const files = await filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(files).toEqual(expect.arrayContaining(pages.flatMap((page) => [`${page}.br`, `${page}.gz`])));
  for (const file of files.filter((name) => /\.(br|gz)$/.test(name))) {
    const [whole, smaller] = await Promise.all([file.slice(0, -3), file].map((name) => readFile(join(site, name))));
    const decompress = file.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    expect(decompress(smaller!).equals(whole!), file).toBe(true);
    expect(smaller!.length, file).toBeLessThan(whole!.length);
  }
});

test('a site that does not ask for it has none', async () => {
  expect((await filesIn(await builtCase('arabic'))).filter((file) => /\.(br|gz)$/.test(file))).toEqual([]);
});

test('a text that cannot be made smaller, a short one and a picture stay alone, and no file is touched', async () => {
  await using folder = await temporaryFolder();
  const at = (file: string) => join(folder.path, file);
  await mkdir(at('a folder.html'));
  const noise = randomBytes(4000).toString('latin1');
  await writeFile(at('noise.txt'), noise, 'latin1');
  await writeFile(at('short.txt'), 'short '.repeat(20));
  await writeFile(at('picture.png'), 'a'.repeat(5000));
  await writeFile(at('a folder.html/اسم.md'), 'again '.repeat(1000));
  await utimes(at('noise.txt'), 1, 1);
  await precompress(folder.path);
  expect(await filesIn(folder.path)).toEqual(
    [
      'a folder.html/اسم.md',
      'a folder.html/اسم.md.br',
      'a folder.html/اسم.md.gz',
      'noise.txt',
      'picture.png',
      'short.txt',
    ].sort(),
  );
  expect((await stat(at('noise.txt'))).mtimeMs).toBe(1000);
});

test('the same texts give the same bytes, also where some were compressed before', async () => {
  await using folder = await temporaryFolder();
  const sites = ['first', 'second'].map((name) => join(folder.path, name));
  for (const site of sites) {
    await mkdir(site);
    await writeFile(join(site, 'index.html'), 'The same page again. '.repeat(500));
    await precompress(site);
  }
  const [first, second] = await Promise.all(sites.map(bytesIn));
  expect(Object.keys(first!)).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(second).toEqual(first);
});
