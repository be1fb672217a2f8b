import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { mentionsOf, wordingIn } from '../../src/documentary/index.ts';
import { csvTable } from '../../src/publish/csv.ts';
import { ledgerRows } from '../../src/publish/ledger-columns.ts';
import { ledgerData } from '../../src/publish/ledger-data.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { root, sitesFolder } from '../support/build.ts';

const sites = (await readdir(sitesFolder)).filter((name) => !name.startsWith('broken'));
const contents = [join(root, 'content'), ...sites.map((name) => join(sitesFolder, name, 'content'))];
const paths = pathsOf('https://example.org/docs/');

/** What a spreadsheet is kept from running, as it was written. */
const unguarded = (cell: string | undefined) => cell?.replaceAll("'", '');

test.each(contents)('the ledger of %s reads back as its record', async (content) => {
  const { documentary } = await read(diskFolder(content));
  const wording = wordingIn(documentary!.language);
  const written = ledgerData(documentary!, paths, wording);
  const data = JSON.parse(JSON.stringify(written)) as typeof written;
  const rows = csvParse(csvTable(ledgerRows(written)));
  const counts = [...documentary!.counts.values()];
  expect(data.counts.map(({ id }) => id)).toEqual([...documentary!.counts.keys()]);
  expect(rows.map(({ id }) => id)).toEqual([...documentary!.counts.keys()]);
  for (const [index, count] of counts.entries()) {
    const { value, bound, standing, claimant, label, rule, asOf, source } = count;
    const held = data.counts[index]!;
    expect(held).toMatchObject({ value, bound, standing, claimant, label, counting_rule: rule, as_of: asOf });
    expect(held.source).toEqual({
      publisher: source.publisher,
      title: source.title,
      date: source.date,
      address: source.address,
      archived: source.archived ?? null,
    });
    expect(held.denied.map(({ who, what }) => [who, what])).toEqual(count.denials.map(({ who, what }) => [who, what]));
    expect(held.elsewhere.map((other) => [other.value, other.bound, other.note])).toEqual(
      count.elsewhere.map((other) => [other.value, other.bound, other.note ?? null]),
    );
    const anchors = mentionsOf(documentary!, 'Count', count.id).map(
      ({ chapter, anchor }) => `https://example.org/docs/${chapter ? `chapters/${chapter.id}/` : ''}#${anchor}`,
    );
    expect(held.mentions.map(({ address }) => address)).toEqual(anchors);

    const row = rows[index]!;
    expect(Number(row['value'])).toBe(value);
    expect(row).toMatchObject({ bound, standing, as_of: asOf, source_address: source.address });
    for (const [column, text] of Object.entries({ claimant, label, counting_rule: rule, unit: wording.unit(count) })) {
      expect(unguarded(row[column])).toBe(unguarded(text));
    }
    expect(row['source_archived']).toBe(source.archived ?? '');
    expect(row['mentions']).toBe(anchors.join(' '));
    expect(row['address']).toBe(`https://example.org/docs/figures/#${count.id}`);
  }
});

test('the ledger tells which charts draw a count, which texts name it, and what was corrected', async () => {
  const { documentary } = await read(diskFolder(join(sitesFolder, 'glaciers/content')));
  const data = ledgerData(documentary!, paths, wordingIn('en'));
  const retreat = data.counts.find(({ id }) => id === 'retreat')!;
  expect(retreat.charts).toEqual([
    { title: 'Distances over ice in the two valleys', address: 'https://example.org/docs/charts/distances/' },
  ]);
  expect(retreat.texts.map(({ of, text, address }) => [of, text, address])).toEqual([
    ['charts', 'takeaway', 'https://example.org/docs/charts/distances/'],
    ['charts', 'questions', 'https://example.org/docs/charts/distances/#page.questions'],
    ['terms', 'definition', 'https://example.org/docs/glossary/#tongue'],
    ['corrections', 'right', expect.stringMatching(/^https:\/\/example\.org\/docs\/corrections\/#2021-03\.retreat\./)],
  ]);
  expect(retreat.first_given).toEqual({ chapter: 'Ice', published: '2021-02' });
  expect(retreat.corrections).toHaveLength(2);
  expect(retreat.corrections).toContainEqual({
    date: '2021-03',
    said: '2.57 kilometres',
    right: '2.75 kilometres',
    why: 'Two digits had been exchanged.',
  });
});
