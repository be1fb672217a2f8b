import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writeEveryMark } from './faces/every-mark.ts';
import { differences, type FaceName, faces, placesOf, recordOf, siteIn } from './faces/index.ts';
import { tamperings } from './faces/tamperings.ts';
import { run, sitesFolder, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { theListContent } from './support/the-list.ts';

const fixtures = (await readdir(sitesFolder)).filter((name) => !name.startsWith('broken')).sort();
const names = Object.keys(faces) as FaceName[];

/** The faces in which a count of a chart, or an event of a timeline, is found by itself. */
const ofEach: readonly FaceName[] = ['labels', 'tables', 'behind charts', 'CSV files', 'archives', 'snippets'];
const ofCounts: readonly FaceName[] = [...ofEach, 'edges', 'paints', 'structured data'];
const ofForm = {
  bars: 'bar lengths',
  dots: 'dot counts',
  circles: 'circle areas',
  parts: 'bar lengths',
  timeline: 'time positions',
} as const;

describe.each(['The List', ...fixtures])('%s', (name) => {
  const content = name === 'The List' ? theListContent : join(sitesFolder, name, 'content');

  test('says in each of its faces what its record says', async () => {
    const site = await siteIn(name === 'The List' ? inject('theList') : await builtCase(name));
    expect(differences(site, await recordOf(content)).slice(0, 10)).toEqual([]);
  });

  test('gives each count of each chart in every face that charts have', async () => {
    const record = await recordOf(content);
    const given = new Set(placesOf(record).map(({ face, of }) => `${of.split(' ')[0]}: ${face}`));
    for (const chart of record.charts) {
      const items: readonly { id: string }[] = chart.form === 'timeline' ? chart.events : chart.counts;
      const due = [...(chart.form === 'timeline' ? ofEach : ofCounts), ofForm[chart.form]];
      for (const { id } of items) {
        for (const face of due) expect.soft(given).toContain(`${chart.id}/${id}: ${face}`);
      }
    }
  });
});

// One has points between thousands and commas before decimals, the other digits of its own, from right to left.
test.each(['de', 'ar-EG'])(
  'every mark in every form says what its record says, in the language %s',
  async (language) => {
    await using folder = await temporaryFolder();
    const [content, site] = [join(folder.path, 'content'), join(folder.path, 'site')];
    await writeEveryMark(content, language);
    expect(await run('build', { CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });
    expect(differences(await siteIn(site), await recordOf(content)).slice(0, 10)).toEqual([]);
  },
);

test('no face of The List is empty', async () => {
  const places = Map.groupBy(placesOf(await recordOf(theListContent)), ({ face }) => face);
  expect([...places.keys()].sort()).toEqual([...names].sort());
});

test('a file of The List that is missing is missed in every face that it gives', async () => {
  const record = await recordOf(theListContent);
  await using folder = await temporaryFolder();
  const site = await siteIn(folder.path);
  const due = new Set(placesOf(record).map(({ file, face }) => `${file}: ${face}`));
  const missed = new Set(differences(site, record).map((difference) => difference.split(', ')[0]));
  expect(missed).toEqual(due);
});

test('a bar on a linear scale that is too long by one px is found out', async () => {
  await using folder = await temporaryFolder();
  await cp(await builtCase('glaciers'), folder.path, { recursive: true });
  const [file, record] = ['charts/distances.svg', await recordOf(join(sitesFolder, 'glaciers/content'))];
  const drawing = await readFile(join(folder.path, file), 'utf8');
  const longer = drawing.replace(/(data-mark="melt"><path d="M[\d.]+ [\d.]+h-)([\d.]+)/, (_, before, length) => {
    return `${before}${Number(length) + 1}`;
  });
  expect(longer).not.toBe(drawing);
  await writeFile(join(folder.path, file), longer);
  const [first] = differences(await siteIn(folder.path), record);
  expect(first).toMatch(/^charts\/distances\.svg: bar lengths, distances\/melt wide, value: .* instead of 0\.5$/);
});

describe('what is tampered with in one face of The List is found out', async () => {
  const record = await recordOf(theListContent);

  test.each(names)('%s', async (face) => {
    await using folder = await temporaryFolder();
    await cp(inject('theList'), folder.path, { recursive: true });
    const site = await siteIn(folder.path);
    for (const { file, change } of tamperings[face]) {
      const whole = site.bytes(file);
      const tampered = change(whole);
      expect.soft(whole.equals(tampered), `nothing to change in ${file}`).toBe(false);
      await writeFile(join(folder.path, file), tampered);
      site.forget(file);
      const found = differences(site, record, file).filter((difference) => difference.startsWith(`${file}: ${face}, `));
      expect.soft(found.length, `${face} of ${file}: ${change}`).toBeGreaterThan(0);

      await writeFile(join(folder.path, file), whole);
      site.forget(file);
      expect.soft(differences(site, record, file)).toEqual([]);
    }
    expect(tamperings[face].length).toBeGreaterThan(0);
  });
});
