import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { bounds, type Chart, standings, wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { type ChartFile, dataPackage } from '../../src/publish/data-package.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';

const require = createRequire(import.meta.url);
const profile = async (name: string) => {
  const schema = JSON.parse(await readFile(require.resolve(`datapackage/lib/profiles/${name}.json`), 'utf8'));
  // It is of draft 4, and uses nothing that the drafts since then read otherwise.
  return new Ajv({ strict: false, validateFormats: false }).compile({ ...schema, $schema: undefined });
};

const wording = wordingIn('en');
const imprint = aDocumentary({ publisher: { name: 'The Publisher', address: 'https://publisher.example/' } });
const texts = { title: 'Things', takeaway: 'There are many.', note: 'They are small.' };
const bars: Chart = { id: 'things', form: 'bars', scale: 'linear', ...texts, published: '2021-07', counts: [aCount()] };
const parts: Chart = { id: 'things', form: 'parts', ...texts, counts: [aCount({ value: 3 }), aCount({ id: 'some' })] };
const timeline: Chart = { id: 'time', form: 'timeline', ...texts, events: [anEvent()] };
const dataOf = (chart: Chart) => chartData(chart, imprint, pathsOf('https://example.org/docs/'), wording);

interface Descriptor {
  [name: string]: unknown;
  resources: (Record<string, unknown> & {
    name: string;
    schema?: { fields: Record<string, unknown>[]; primaryKey: string; foreignKeys?: unknown };
  })[];
}

function descriptor(chart: Chart, given: { imprint?: typeof imprint; files?: ChartFile[] } = {}): Descriptor {
  const files = given.files ?? [
    { kind: 'csv', bytes: new TextEncoder().encode(csvOf(dataOf(chart))) },
    { kind: 'svg', bytes: new TextEncoder().encode('<svg/>') },
  ];
  const address = (kind: string) => `${chart.id}.${kind}`;
  const made = dataPackage(chart, dataOf(chart), files, { imprint: given.imprint ?? imprint, wording, address });
  return JSON.parse(JSON.stringify(made)) as Descriptor;
}

describe.each([bars, parts, timeline])('the package of $form', (chart) => {
  test('keeps the profiles of Frictionless', async () => {
    const packaged = await profile('data-package');
    expect(packaged(descriptor(chart)), JSON.stringify(packaged.errors)).toBe(true);
    const tabular = await profile('tabular-data-resource');
    const [table] = descriptor(chart).resources;
    expect(tabular(table), JSON.stringify(tabular.errors)).toBe(true);
  });

  test('describes the columns that the table has, in their order, each in words', () => {
    const { fields, primaryKey } = descriptor(chart).resources[0]!.schema!;
    const [header] = csvOf(dataOf(chart)).split('\r\n');
    expect(fields.map(({ name }) => name).join()).toBe(header);
    expect(fields.map(({ name }) => name)).toContain(primaryKey);
    for (const field of fields) {
      expect(field['title']).toBeTruthy();
      expect(String(field['description']).length).toBeGreaterThan(8);
    }
  });
});

test('the profiles find what is wrong', async () => {
  const packaged = await profile('data-package');
  expect(packaged({ ...descriptor(bars), name: 'Not a name' })).toBe(false);
  expect(packaged({ ...descriptor(bars), resources: [] })).toBe(false);
});

test('says what the chart is, whose, on what terms and after whom', () => {
  expect(descriptor(bars)).toMatchObject({
    name: 'things',
    title: 'Things',
    description: 'There are many. They are small.',
    homepage: 'https://example.org/docs/charts/things/',
    published: '2021-07',
    contributors: [{ title: 'The Publisher', path: 'https://publisher.example/', role: 'publisher' }],
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
    sources: [{ title: 'The Paper, A report, 2021-07', path: 'https://paper.example/report' }],
  });
});

test('says how the data has been corrected, within what the profile allows', async () => {
  const made = descriptor({ ...bars, counts: [aCount({ corrections: [aCorrection()] })] });
  expect(made['corrections']).toEqual([
    expect.objectContaining({ date: '2021-08', said: '2 things', right: '1 thing' }),
  ]);
  expect((await profile('data-package'))(made)).toBe(true);
  expect(descriptor(bars)).not.toHaveProperty('corrections');
});

test('says what may stand in a column', () => {
  const { fields } = descriptor(bars).resources[0]!.schema!;
  const field = (name: string) => fields.find((one) => one['name'] === name);
  expect(field('value')).toMatchObject({ type: 'number', constraints: { minimum: 0 } });
  expect(field('bound')).toMatchObject({ constraints: { enum: [...bounds] } });
  expect(field('standing')).toMatchObject({ constraints: { enum: [...standings] } });
});

test('says of a part that it is a part of an entry of the same table', () => {
  const { foreignKeys } = descriptor(parts).resources[0]!.schema!;
  expect(foreignKeys).toEqual([{ fields: 'part_of', reference: { resource: '', fields: 'id' } }]);
  expect(descriptor(bars).resources[0]!.schema).not.toHaveProperty('foreignKeys');
});

test('gives the size and the hash of each file', () => {
  const bytes = new TextEncoder().encode('id,label\r\nx,Größe\r\n');
  const [table] = descriptor(bars, { files: [{ kind: 'csv', bytes }] }).resources;
  expect(table).toMatchObject({
    path: 'things.csv',
    mediatype: 'text/csv',
    bytes: 21,
    hash: `sha256:${createHash('sha256').update('id,label\r\nx,Größe\r\n').digest('hex')}`,
  });
});

test.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://creativecommons.org/licenses/by-nc-nd/4.0/', undefined],
  ['https://licence.example/by/4.0/', undefined],
])('the licence at %s is known as %s', async (address, name) => {
  const made = descriptor(bars, { imprint: { ...imprint, licence: { name: 'A licence: its name', address } } });
  const [licence] = made['licenses'] as { name?: string; path: string; title: string }[];
  expect(licence).toEqual({ ...(name && { name }), path: address, title: 'A licence: its name' });
  expect((await profile('data-package'))(made)).toBe(true);
});

test('every source is named once, whatever signs are in its name', () => {
  const source = aSource({ title: '"A" & <b>' });
  const chart = { ...bars, counts: [aCount({ id: 'a', source }), aCount({ id: 'b', source })] };
  expect(descriptor(chart)['sources']).toEqual([
    { title: 'The Paper, "A" & <b>, 2021-07', path: 'https://paper.example/report' },
  ]);
});
