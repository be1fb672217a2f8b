import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { differences, type FaceName, placesOf, recordOf, siteIn } from './faces/index.ts';
import { restOf } from './faces/rest.ts';
import { run, temporaryFolder } from './support/build.ts';
import { bytesIn } from './support/site.ts';
import { copyTheList, theListContent } from './support/the-list.ts';

/** A change of one thing that the record says of the people, a count that three charts draw in three forms. */
interface Mutation {
  from: string;
  to: string;
  /** The faces that give it, beside those that give everything. */
  faces: readonly FaceName[];
}

/** The faces that give everything that is said of a count. */
const whole: readonly FaceName[] = [
  'tables',
  'behind charts',
  'ledger',
  'ledger tables',
  'ledger files',
  'guide',
  'twins',
  'explorables',
  'snippets',
  'JSON files',
  'CSV files',
  'archives',
  'pictures',
];

const mutations: Record<string, Mutation> = {
  value: {
    from: 'value: 1000',
    to: 'value: 1234',
    faces: [
      'prose',
      'chapter figures',
      'questions',
      'labels',
      'bar lengths',
      'dot counts',
      'circle areas',
      'descriptions',
      'structured data',
      'search',
    ],
  },
  bound: {
    from: 'bound: at-least',
    to: 'bound: about',
    faces: [
      'prose',
      'chapter figures',
      'questions',
      'labels',
      'edges',
      'descriptions',
      'captions',
      'structured data',
      'search',
    ],
  },
  unit: {
    from: 'other: people',
    to: 'other: persons',
    faces: ['prose', 'chapter figures', 'questions', 'labels', 'descriptions', 'structured data', 'search'],
  },
  source: {
    from: 'source: computing\n  asOf',
    to: 'source: wapo-takeaways\n  asOf',
    faces: ['captions', 'source pages', 'structured data', 'drawing files', 'data packages'],
  },
  standing: {
    from: 'standing: alleged',
    to: 'standing: disputed',
    faces: [
      'prose',
      'chapter figures',
      'labels',
      'paints',
      'descriptions',
      'captions',
      'claims',
      'structured data',
      'search',
    ],
  },
};
const told = {
  id: 'people',
  label: 'people who may have been spied on',
  sources: ['computing', 'wapo-takeaways'],
  charts: ['how-exactly', 'the-list', 'two-floors'],
  words: /(?:more than|about) 1,(?:000|234)(?: (?:people|persons))?(?: \((?:alleged|disputed)\))?/giu,
};

/** What the places of a record have to say, as text, by what they are sorted by. */
async function dueIn(content: string, by: 'file' | 'face'): Promise<Map<string, string>> {
  const groups = Map.groupBy(placesOf(await recordOf(content)), (place) => place[by]);
  return new Map(
    [...groups].map(([key, places]) => [key, JSON.stringify(places.map(({ of, fact, due }) => [of, fact, due]))]),
  );
}

const changedIn = <Key, Value>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));

test.each(Object.entries(mutations))(
  'another %s of a count changes every face of it, and nothing else',
  async (_, { from, to, faces }) => {
    await using folder = await temporaryFolder();
    const [content, site] = [join(folder.path, 'content'), join(folder.path, 'site')];
    await copyTheList(content);
    const counts = await readFile(join(content, 'counts.yaml'), 'utf8');
    const start = counts.indexOf('\npeople:');
    const mutated = counts.slice(0, start) + counts.slice(start).replace(from, to);
    expect(mutated).not.toBe(counts);
    await writeFile(join(content, 'counts.yaml'), mutated);
    expect(await run('build', { CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });

    expect(differences(await siteIn(site), await recordOf(content)).slice(0, 10)).toEqual([]);
    expect(changedIn(await dueIn(theListContent, 'face'), await dueIn(content, 'face')).sort()).toEqual(
      [...whole, ...faces].sort(),
    );

    const [before, after] = [await bytesIn(inject('theList')), await bytesIn(site)].map(
      (files) => new Map(Object.entries(files)),
    ) as [Map<string, string>, Map<string, string>];
    // The list of sums follows whatever changes.
    const changed = changedIn(before, after).filter((file) => file !== 'manifest.json');
    expect(changed).toEqual(
      expect.arrayContaining(changedIn(await dueIn(theListContent, 'file'), await dueIn(content, 'file'))),
    );
    const rest = (files: Map<string, string>, file: string) =>
      restOf(file, Buffer.from(files.get(file) ?? '', 'latin1'), told);
    for (const file of changed) expect.soft(rest(after, file), file).toBe(rest(before, file));
    expect([...after.keys()]).toEqual([...before.keys()]);
  },
);

test('what is left of a text file is all but what it says of the count', async () => {
  const file = 'chapters/global-scandal.md';
  const twin = await readFile(join(inject('theList'), file), 'utf8');
  const rest = (from: string, to: string) => {
    expect(twin).toContain(from);
    return restOf(file, Buffer.from(twin.replaceAll(from, to)), told);
  };
  const whole = rest('', '');
  expect(rest('[more than 1,000 (alleged)]', '[more]')).toBe(whole);
  expect(rest('| more than 1,000 people |', '| people |')).toBe(whole);
  expect(rest('- [More than 1,000 people]', '- [People]')).toBe(whole);
  expect(rest('| 37 phones |', '| 38 phones |')).not.toBe(whole);
  expect(rest('- [37 phones]', '- [38 phones]')).not.toBe(whole);
  expect(rest('A list, shared', 'A list, hidden')).not.toBe(whole);
});

test('what is left of a page is all but what it says of the count', async () => {
  const file = 'chapters/global-scandal/index.html';
  const page = (await readFile(join(inject('theList'), file), 'utf8')).replaceAll('\u00a0', ' ');
  const rest = (from: string, to: string) => {
    expect(page).toContain(from);
    return restOf(file, Buffer.from(page.replace(from, to)), told);
  };
  const whole = rest('', '');
  expect(rest('>more than 1,000<', '>more than 2,000<')).toBe(whole);
  expect(rest('<td>more than 1,000 people</td>', '<td>people</td>')).toBe(whole);
  expect(rest('>37 phones<', '>38 phones<')).not.toBe(whole);
  expect(rest('A list, shared', 'A list, hidden')).not.toBe(whole);
  expect(rest('class="takeaway"', 'class="takeaway loud"')).not.toBe(whole);
});
