import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import { temporaryFolder } from './support/build.ts';
import { startDevServer } from './support/dev-server.ts';
import { textsIn } from './support/site.ts';
import { copyTheList, theListContent } from './support/the-list.ts';

test('the dev server follows what an editor writes, and survives what is wrong', async () => {
  await using folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  await copyTheList(content);
  const replace = async (file: string, piece: string, by: string) => {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain(piece);
    await writeFile(join(content, file), text.replace(piece, by));
  };
  await using server = await startDevServer(content);
  const chapter = `${server.url}chapters/inspection/`;
  const shows = (text: string) =>
    vi.waitFor(
      async () => expect((await (await fetch(chapter)).text()).replaceAll(/&nbsp;|\u00a0/g, ' ')).toContain(text),
      {
        timeout: 60_000,
        interval: 200,
      },
    );

  await shows('more than 50,000 phone numbers');
  await replace('counts.yaml', 'value: 50000', 'value: 61234');
  await shows('more than 61,234 phone numbers');
  await replace('chapters/inspection.mdx', 'Late in July 2021', 'Towards the end of July 2021');
  await shows('Towards the end of July 2021');

  const twin = await fetch(`${server.url}chapters/inspection.md`);
  expect(twin.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(await twin.text()).toMatch(/Towards the end of July 2021[\s\S]*more than 61,234 phone numbers \(alleged\)/);
  expect(await (await fetch(`${server.url}llms.txt`)).text()).toContain('More than 61,234 phone numbers');

  await replace('counts.yaml', 'value: 61234', 'valeu: 61234');
  await vi.waitFor(
    () => expect(server.printed()).toContain('counts.yaml:13:3 `value` is missing in count `numbers`.'),
    { timeout: 60_000, interval: 200 },
  );
  await shows('more than 61,234 phone numbers');
  await replace('counts.yaml', 'valeu: 61234', 'value: 70000');
  await shows('more than 70,000 phone numbers');

  // What helps in writing knows an id as soon as it is written, though nothing uses it yet.
  await appendFile(join(content, 'sources.yaml'), '\ngazette:\n  title: A title\n');
  await vi.waitFor(
    async () => expect(await readFile(join(content, '.schemas/counts.json'), 'utf8')).toContain('"gazette"'),
    { timeout: 60_000, interval: 200 },
  );
});

test('the dev server has every file that a chart or a chapter offers', async () => {
  await using server = await startDevServer(theListContent);
  for (const path of ['chapters/candiru', 'charts/the-list']) {
    const page = await (await fetch(`${server.url}${path}/`)).text();
    const files = [...page.matchAll(/href="([^"]+)" download/g)].map(([, href]) => new URL(href!, server.url).href);
    const kinds = files.map((file) => file.slice(`${server.url}${path}`.length));
    expect(kinds).toEqual(expect.arrayContaining(['.bib', '.ris', '.csl.json']));
    for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  }
});

test('nothing of the dev server is in a built site', async () => {
  for (const [file, text] of Object.entries(await textsIn(inject('theList')))) {
    expect
      .soft(text, file)
      .not.toMatch(/on-record[:-]problems|data-(problems|line|faulty)|open-in-editor|@vite|@on-record|workshop/);
  }
});
