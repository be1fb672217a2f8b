import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from './support/build.ts';
import { cited } from './support/citation-js.ts';
import { Package } from './support/frictionless.ts';
import { filesIn } from './support/site.ts';
import { theListRecord } from './support/the-list.ts';

const { documentary, wording } = await theListRecord();
const site = inject('theList');
const address = 'https://example.org/the-list/';
const bytesOf = (file: string) => readFile(join(site, file));
const textOf = (file: string) => readFile(join(site, file), 'utf8');

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
}

describe.each([...documentary.charts.values()])('the files of $id', (chart) => {
  const file = (kind: string) => `charts/${chart.id}.${kind}`;
  const descriptor = async () =>
    JSON.parse(await textOf(`charts/${chart.id}/datapackage.json`)) as { resources: Resource[] };
  const archive = async () => unzipSync(await bytesOf(file('zip')));

  test('are of the size and hash that the data package gives, at the addresses that it gives', async () => {
    const { resources } = await descriptor();
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(['csv', 'json', 'svg']));
    for (const { path, bytes, hash } of resources) {
      const content = await bytesOf(path.replace(address, ''));
      expect(path.startsWith(address)).toBe(true);
      expect(content.length).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  test('are in the archive as they stand on the site, with nothing but what it lists', async () => {
    const held = await archive();
    const { resources } = JSON.parse(new TextDecoder().decode(held['datapackage.json'])) as { resources: Resource[] };
    const citations = ['bib', 'csl.json', 'ris'].map((kind) => `${chart.id}.${kind}`);
    const names = ['README.txt', 'datapackage.json', ...citations, ...resources.map(({ path }) => path)];
    expect(Object.keys(held)).toEqual(names.sort());
    for (const name of names.filter((one) => one.startsWith(`${chart.id}.`))) {
      expect(Buffer.from(held[name]!).equals(await bytesOf(`charts/${name}`)), name).toBe(true);
    }
    const readme = new TextDecoder().decode(held['README.txt']);
    for (const name of names.filter((one) => one !== 'README.txt')) expect(readme).toContain(name);
  });

  test('give the table to the reader of Frictionless, with the numbers of the record', async () => {
    await using folder = await temporaryFolder();
    for (const [name, content] of Object.entries(await archive())) await writeFile(join(folder.path, name), content);
    const read = await Package.load(JSON.parse(await readFile(join(folder.path, 'datapackage.json'), 'utf8')), {
      basePath: folder.path,
    });
    expect(read.errors.map(String)).toEqual([]);
    expect(read.valid).toBe(true);
    const rows = await read.resources.find(({ name }) => name === 'csv')!.read({ keyed: true });
    const expected =
      chart.form === 'timeline'
        ? chart.events.map(({ id, date, title }) => ({ id, date, title }))
        : chart.counts.map(({ id, value, bound, standing, claimant, rule }) => ({
            id,
            value,
            bound,
            standing,
            claimant,
            counting_rule: rule,
          }));
    expect(rows).toMatchObject(expected);
    expect(rows).toHaveLength(expected.length);
  });

  test('agree with each other and with the record', async () => {
    const rows = [...csvParse(await textOf(file('csv')))];
    const data = JSON.parse(await textOf(file('json'))) as Record<'counts' | 'events', { id: string; value: number }[]>;
    const drawing = (await textOf(file('svg'))).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    if (chart.form === 'timeline') {
      expect(rows.map(({ id }) => id)).toEqual(chart.events.map(({ id }) => id));
      expect(data.events.map(({ id }) => id)).toEqual(chart.events.map(({ id }) => id));
      return;
    }
    expect(rows.map(({ value }) => Number(value))).toEqual(chart.counts.map(({ value }) => value));
    expect(data.counts.map(({ value }) => value)).toEqual(chart.counts.map(({ value }) => value));
    for (const count of chart.counts) expect(drawing).toContain(wording.value(count));
    for (const { id, denials } of chart.counts) {
      for (const { who, what } of denials)
        expect(rows.find((row) => row['id'] === id)?.['denied']).toContain(`${who} ${what}`);
    }
  });

  test('cite it as the record has it', async () => {
    for (const kind of ['bib', 'ris', 'csl.json']) {
      expect(cited(await textOf(file(kind)))).toMatchObject({
        title: chart.title,
        publisher: documentary.publisher.name,
        URL: `${address}charts/${chart.id}/`,
        issued: { 'date-parts': [chart.published!.split('-').map(Number)] },
      });
    }
  });
});

test.each(documentary.chapters)('the chapter $id is cited as the record has it', async (chapter) => {
  for (const kind of ['bib', 'ris', 'csl.json']) {
    expect(cited(await textOf(`chapters/${chapter.id}.${kind}`))).toMatchObject({
      title: chapter.title,
      publisher: documentary.publisher.name,
      URL: `${address}chapters/${chapter.id}/`,
      issued: { 'date-parts': [chapter.published.split('-').map(Number)] },
    });
  }
});

test('no file names the machine that made it', async () => {
  for (const file of (await filesIn(site)).filter((name) => /\.(bib|ris|json|csv|zip)$/.test(name))) {
    const content = await bytesOf(file);
    expect(content.includes(site), file).toBe(false);
    expect(content.length, file).toBeGreaterThan(100);
  }
});
