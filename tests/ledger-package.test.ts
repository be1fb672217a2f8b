import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { temporaryFolder } from './support/build.ts';
import { Package } from './support/frictionless.ts';
import { theListRecord } from './support/the-list.ts';

const { documentary, wording } = await theListRecord();
const address = 'https://example.org/the-list/';
const bytesOf = (file: string) => readFile(join(inject('theList'), file));
const descriptor = JSON.parse(await readFile(join(inject('theList'), 'figures/datapackage.json'), 'utf8')) as {
  resources: { name: string; path: string; bytes: number; hash: string }[];
};

test('the files of the ledger are of the size and hash, and at the addresses, that its package gives', async () => {
  expect(descriptor.resources.map(({ path }) => path)).toEqual([`${address}figures.csv`, `${address}figures.json`]);
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = await bytesOf(path.slice(address.length));
    expect(content.length).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
});

test('the reader of Frictionless finds the record in the table of the ledger', async () => {
  await using folder = await temporaryFolder();
  const [table] = descriptor.resources;
  await writeFile(join(folder.path, 'figures.csv'), await bytesOf('figures.csv'));
  const own = { ...descriptor, resources: [{ ...table, path: 'figures.csv' }] };
  const read = await Package.load(own, { basePath: folder.path });
  expect(read.errors.map(String)).toEqual([]);
  expect(read.valid).toBe(true);
  const counts = [...documentary.counts.values()];
  expect(await read.resources[0]!.read({ keyed: true })).toMatchObject(
    counts.map((count) => ({
      id: count.id,
      value: count.value,
      bound: count.bound,
      standing: count.standing,
      in_words: wording.phrase(count),
      claimant: count.claimant,
      counting_rule: count.rule,
      source_address: count.source.address,
      address: `${address}figures/#${count.id}`,
    })),
  );
});

test('the data for programs is the same record', async () => {
  const { counts } = JSON.parse((await bytesOf('figures.json')).toString()) as { counts: Record<string, unknown>[] };
  expect(counts.map(({ id, value, bound }) => [id, value, bound])).toEqual(
    [...documentary.counts.values()].map(({ id, value, bound }) => [id, value, bound]),
  );
});
