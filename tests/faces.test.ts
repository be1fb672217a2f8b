import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writeEveryMark } from './faces/every-mark.ts';
import { differences, type FaceName, faces, placesOf, recordOf, siteIn } from './faces/index.ts';
import type { Tampering } from './faces/tamper.ts';
import { tamperings } from './faces/tamperings.ts';
import { run, sitesFolder, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { theListContent } from './support/the-list.ts';

const fixtures = (await readdir(sitesFolder)).filter((name) => !name.startsWith('broken')).sort();
const names = Object.keys(faces) as FaceName[];

/** The faces in which every count is found, by what its places are called there; and those of every correction. */
const ofEveryCount: Partial<Record<FaceName, (id: string) => string>> = {
  ledger: (id) => id,
  'ledger files': (id) => `figures/${id}`,
  'structured data': (id) => id,
  guide: (id) => id,
};
const ofEveryCorrection: Partial<Record<FaceName, (id: string) => string>> = {
  'corrections page': (id) => id,
  feeds: (id) => `corrections/#${id}`,
  guide: (id) => id,
};

/** The faces in which a count of a chart, or an event of a timeline, is found by itself. */
const ofEach: readonly FaceName[] = ['labels', 'tables', 'behind charts', 'CSV files', 'archives', 'snippets'];
const ofCounts: readonly FaceName[] = [...ofEach, 'edges', 'paints', 'structured data'];
const ofForm = {
  bars: 'bar lengths',
  dots: 'dot counts',
  circles: 'circle areas',
  parts: 'part lengths',
  timeline: 'time positions',
} as const;

/**
 * The faces are read in English, apart from the tables of words that the site has. A documentary in another language is
 * read as one in a language that writes numbers and runs as its own does, and of which the site has no words.
 */
const wordless: Partial<Record<string, { from: string; to: string }>> = { arabic: { from: 'ar', to: 'sd' } };

/** The content of The List or of one of the small documentaries, and the site that was built from it. */
const contentOf = (name: string) => (name === 'The List' ? theListContent : join(sitesFolder, name, 'content'));
const builtFrom = async (name: string) => (name === 'The List' ? inject('theList') : await builtCase(name));

describe.each(['The List', ...fixtures])('%s', (name) => {
  const content = contentOf(name);

  test('says in each of its faces what its record says', async () => {
    const other = wordless[name];
    await using folder = await temporaryFolder();
    const [read, site] = other
      ? [join(folder.path, 'content'), join(folder.path, 'site')]
      : [content, await builtFrom(name)];
    if (other) {
      await cp(content, read, { recursive: true });
      const settings = join(read, 'documentary.yaml');
      const [before, after] = [other.from, other.to].map((language) => `\nlanguage: ${language}\n`) as [string, string];
      const text = await readFile(settings, 'utf8');
      expect(text).toContain(before);
      await writeFile(settings, text.replace(before, after));
      expect(await run('build', { CONTENT_DIR: read, OUT_DIR: site })).toMatchObject({ code: 0 });
    }
    expect(differences(await siteIn(site), await recordOf(read)).slice(0, 10)).toEqual([]);
  });

  test('gives each count, each correction, and each count of each chart in every face that they have', async () => {
    const record = await recordOf(content);
    const given = new Set(placesOf(record).map(({ face, of }) => `${of.split(' ')[0]}: ${face}`));
    const { counts, corrections } = record.documentary;
    const every = (ids: string[], faces: typeof ofEveryCount) =>
      ids.flatMap((id) => Object.entries(faces).map(([face, name]) => `${name(id)}: ${face}`));
    for (const due of every([...counts.keys()], ofEveryCount)) expect.soft(given).toContain(due);
    for (const due of every(
      corrections.map(({ id }) => id),
      ofEveryCorrection,
    ))
      expect.soft(given).toContain(due);
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
test.each(['nl', 'sd'])('every mark in every form says what its record says, in the language %s', async (language) => {
  await using folder = await temporaryFolder();
  const [content, site] = [join(folder.path, 'content'), join(folder.path, 'site')];
  await writeEveryMark(content, language);
  expect(await run('build', { CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });
  expect(differences(await siteIn(site), await recordOf(content)).slice(0, 10)).toEqual([]);
});

test('no face is empty both in The List and in the small documentary that has what The List has not', async () => {
  const records = await Promise.all([theListContent, join(sitesFolder, 'glaciers/content')].map(recordOf));
  const places = new Set(records.flatMap(placesOf).map(({ face }) => face));
  expect([...places].sort()).toEqual([...names].sort());
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

describe('what is tampered with in one face is found out', () => {
  test.each(names)('%s', async (face) => {
    const changes = Map.groupBy<string, Tampering>(tamperings[face], ({ site = 'The List' }) => site);
    expect(changes.size).toBeGreaterThan(0);
    for (const [name, all] of changes) {
      const record = await recordOf(contentOf(name));
      await using folder = await temporaryFolder();
      await cp(await builtFrom(name), folder.path, { recursive: true });
      const site = await siteIn(folder.path);
      for (const [index, { file, change }] of all.entries()) {
        const which = `change ${index + 1} of ${face} in ${name}, ${file}`;
        const whole = site.bytes(file);
        const tampered = change(whole);
        expect.soft(whole.equals(tampered), `nothing to do for ${which}`).toBe(false);
        await writeFile(join(folder.path, file), tampered);
        site.forget(file);
        const found = differences(site, record, file).filter((one) => one.startsWith(`${file}: ${face}, `));
        expect.soft(found.length, which).toBeGreaterThan(0);

        await writeFile(join(folder.path, file), whole);
        site.forget(file);
        expect.soft(differences(site, record, file)).toEqual([]);
      }
    }
  });
});
