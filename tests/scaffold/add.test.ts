import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { add, type NounName, Refusal, type Request, toldOf } from '../../src/scaffold/index.ts';
import { sitesFolder } from '../support/build.ts';
import { goodCases } from '../support/built-case.ts';
import { boats, contentWith, edited, type Files, longer, memoryFolder } from '../support/small-content.ts';

const request = (noun: NounName, name?: string, values: Record<string, string> = {}, id?: string): Request => ({
  noun,
  name,
  id,
  values: new Map(Object.entries(values)),
  today: '2026-03-01',
});

const named = (file: string) => `story/${file}`;

/** Adds to a documentary, and gives its files as they are then. */
async function added(asked: Request, before: Files = contentWith({})) {
  const addition = await add(memoryFolder(before), asked, named);
  const files = { ...before };
  for (const { file, after } of addition.changes) files[file] = after;
  const { documentary, problems } = await read(memoryFolder(files));
  return { addition, files, documentary, problems, line: files[addition.file]!.split('\n')[addition.line - 1] };
}

const rowers = {
  value: '12.5',
  bound: 'at-least',
  one: 'kilometre',
  other: 'kilometres',
  label: 'the way: "there" #1',
  rule: 'One way.\nNot back.',
  claimant: '- the rowers',
  source: 'paper',
  'as-of': '2021',
  standing: 'established',
};

describe('what was said in full is found by the desk as it was said', () => {
  test('a count', async () => {
    const used = contentWith({ 'charts/way.yaml': 'form: bars\ntitle: A way\ntakeaway: Long.\ncounts:\n  - way\n' });
    const { documentary, line, addition } = await added(request('count', 'way', rowers), used);
    expect(addition).toMatchObject({ empty: [], problems: [], file: 'counts.yaml' });
    expect(line).toBe('way:');
    expect(documentary?.counts.get('way')).toMatchObject({
      value: 12.5,
      bound: 'at-least',
      unit: { one: 'kilometre', other: 'kilometres' },
      label: 'the way: "there" #1',
      rule: 'One way.\nNot back.',
      claimant: '- the rowers',
      source: { id: 'paper' },
      asOf: '2021',
    });
  });

  test('a count in a file that is written in braces', async () => {
    const before = contentWith({
      'counts.yaml': `{ ships: { value: 12, bound: about, unit: { one: ship, other: ships }, label: ships seen, rule: Once., claimant: the harbour, source: paper, asOf: 2021, standing: established } }`,
      'charts/fleet.yaml': 'form: bars\ntitle: A way\ntakeaway: Long.\ncounts: [ships, way]\n',
    });
    const { documentary } = await added(request('count', 'way', rowers), before);
    expect(documentary?.counts.get('way')).toMatchObject({ claimant: '- the rowers', unit: { other: 'kilometres' } });
  });

  test('a chapter, which nobody else sees yet', async () => {
    const { documentary, files, addition } = await added(request('chapter', 'Über den Fluß: “No”'));
    expect(files['chapters/uber-den-fluss-no.mdx']).toMatch(/^---\ntitle: 'Über den Fluß: “No”'\n/);
    expect(documentary?.chapters.at(-1)).toMatchObject({ id: 'uber-den-fluss-no', number: 2, published: '2026-03-01' });
    expect(documentary?.chapters.at(-1)).toHaveProperty('draft', true);
    expect(addition.listed).toEqual({ file: 'documentary.yaml', line: 7 });
    expect(files['documentary.yaml']!.split('\n')[6]).toBe('  - uber-den-fluss-no');
  });

  test.each(['מגדלור', 'المنارة القديمة', '灯台', '…'])(
    'a chapter called %s, whose address is a number',
    async (title) => {
      const { documentary } = await added(request('chapter', title));
      expect(documentary?.chapters.at(-1)).toMatchObject({ id: 'chapter-2', title });
    },
  );

  test('a chapter that is listed and not written yet', async () => {
    const listed = contentWith(edited('documentary.yaml', '- first', '- first\n  - second'));
    const { documentary, addition } = await added(request('chapter', 'Second'), listed);
    expect(addition.changes.map(({ file }) => file)).toEqual(['chapters/second.mdx']);
    expect(documentary?.chapters.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  test.each([
    ['bars', { counts: 'boats,ships' }],
    ['dots', { counts: 'ships, boats' }],
    ['circles', { counts: 'ships boats', note: 'Not in one year.' }],
    ['timeline', { events: 'storm' }],
  ])('a chart of the form %s', async (form, values) => {
    const before = contentWith('counts' in values ? longer('counts.yaml', boats) : {});
    const { documentary } = await added(request('chart', '2021', { form, takeaway: 'So.', ...values }, 'seen'), before);
    expect(documentary?.charts.get('seen')).toMatchObject({ form, title: '2021', takeaway: 'So.' });
  });

  test('a source, an event and a term, and the files that they need', async () => {
    const before = contentWith({ 'events.yaml': undefined, 'terms.yaml': undefined });
    before['chapters/first.mdx'] = before['chapters/first.mdx']!.replace(
      '<Term id="harbour" />',
      'harbour <Cite id="log" />',
    );
    const source = { publisher: 'The Log', title: '2021', address: 'https://log.example/', date: '2021-07' };
    const one = await added(request('source', 'log', source), before);
    expect(one.documentary?.sources.get('log')).toMatchObject(source);
    const two = await added(
      request('event', 'A “storm”', { date: '2021-07-18/2021-07-20', sources: 'log' }),
      one.files,
    );
    expect(two.documentary?.events.get('a-storm')).toMatchObject({ title: 'A “storm”', sources: [{ id: 'log' }] });
    const three = await added(request('term', 'Harbour master', { definition: 'Who knows.' }), two.files);
    expect(three.problems.map(({ kind }) => kind)).toEqual(['unused-entry']);
    expect(three.line).toBe('harbour-master:');
  });

  test('a correction, between the brackets of an empty list too', async () => {
    const values = { date: '2021-09-01', count: 'ships', said: '11 ships', right: '{ships}', why: 'One hid.' };
    for (const text of [
      undefined,
      '# None yet.\n\n[]\n',
      '- date: 2021\n  count: ships\n  said: b\n  right: c\n  why: d',
    ]) {
      const { documentary } = await added(
        request('correction', undefined, values),
        contentWith({ 'corrections.yaml': text }),
      );
      expect(documentary?.corrections[0]).toMatchObject({ said: '11 ships', count: { id: 'ships' } });
    }
  });
});

describe('what was not said stays empty', () => {
  test('and the check names each of it at its line, so that nothing made up is built', async () => {
    const { addition, problems, files } = await added(request('count', 'way', { bound: 'about' }));
    expect(addition.empty).toEqual([
      'value',
      'unit.one',
      'unit.other',
      'label',
      'rule',
      'claimant',
      'source',
      'asOf',
      'standing',
    ]);
    expect(addition.problems).toEqual([]);
    const lines = files['counts.yaml']!.split('\n');
    const found = problems.flatMap(({ kind, line }) =>
      kind === 'bad-value' ? [lines[line - 1]!.trim().split(':')[0]] : [],
    );
    expect(found).toEqual(['value', 'one', 'other', 'label', 'rule', 'claimant', 'source', 'asOf', 'standing']);
    expect(problems.map(({ kind }) => kind)).toContain('unused-entry');
  });

  test.each<[NounName, string | undefined]>([
    ['chart', 'A chart'],
    ['count', 'way'],
    ['source', 'log'],
    ['event', 'A storm'],
    ['term', 'Quay'],
    ['correction', undefined],
  ])('of a %s', async (noun, name) => {
    const { documentary, addition } = await added(request(noun, name));
    expect(documentary).toBeUndefined();
    expect(addition.empty.length).toBeGreaterThan(0);
  });
});

test.each(goodCases)(
  'the files of %s, as they happen to be written, take a chapter, a count and a source',
  async (site) => {
    const folder = diskFolder(join(sitesFolder, site, 'content'));
    const files = Object.fromEntries(
      await Promise.all((await folder.list()).map(async (file) => [file, await folder.text(file)] as const)),
    );
    const old = (await read(memoryFolder(files))).problems.length;
    const chapter = await added(request('chapter', 'A new chapter'), files);
    expect(chapter.problems.length).toBe(old);
    const source = { publisher: 'A', title: 'B', address: 'https://b.example/', date: '2020' };
    const sourced = await added(request('source', 'new-source', source), chapter.files);
    const counted = await added(request('count', 'new-count', { ...rowers, source: 'new-source' }), sourced.files);
    expect(
      counted.problems.map(({ kind, file, line }) => [kind, file, counted.files[file]!.split('\n')[line - 2]?.trim()]),
    ).toEqual([['unused-entry', 'counts.yaml', 'new-count:']]);
  },
);

test('what comes next is told in three lines, with the place', async () => {
  const { addition } = await added(request('count', 'way', { value: '3' }));
  const [made, fill, next, ...more] = toldOf('count', addition, named).split('\n');
  expect(made).toBe('Made the count `way`: story/counts.yaml:14');
  expect(fill).toMatch(/^Fill in bound, unit\.one, .*`npm run check`/);
  expect(next).toContain('<Count id="way" />');
  expect(more).toEqual([]);
});

test('what the desk finds in a new text is told at once', async () => {
  const { addition } = await added(request('chapter', 'Twelve ships and 77 boats'));
  const told = toldOf('chapter', addition, named);
  expect(told).toMatch(/chapters\/twelve-ships-and-77-boats\.mdx:2:\d+ .*\[typed-number\]/);
  expect(told).toContain('[unrecorded-number]');
});

const manySharing = longer(
  'counts.yaml',
  `shared:\n  unit: &unit { one: a, other: b }\n${Array.from({ length: 200 }, (_, n) => `c${n}:\n  unit: *unit\n`).join('')}`,
);

describe('it refuses', () => {
  const refusals: [string, Request, RegExp, Files?][] = [
    ['a name that cannot be an id', request('count', 'Big Ships'), /cannot be the id of a count: .*\nWrite big-ships/],
    ['an id that is none', request('chapter', 'Two', {}, 'Two!'), /"Two!" cannot be the id of a chapter.*\nWrite two/],
    ['no name', request('source'), /What is the source called\?/],
    ['a name of spaces', request('chapter', ' '), /What is the chapter called\?/],
    ['a count that exists', request('count', 'ships'), /There is a count `ships` already, in story\/counts\.yaml/],
    [
      'one of many that share a unit',
      request('count', 'c150'),
      /There is a count `c150` already/,
      contentWith(manySharing),
    ],
    [
      'a chapter that exists',
      request('chapter', 'First'),
      /in story\/chapters\/first\.mdx\.\nGive the new one an id of its own/,
    ],
    ['a chart that exists', request('chart', 'Fleet'), /in story\/charts\/fleet\.yaml/],
    ['a number with separators', request('count', 'a', { value: '5,000' }), /--value must be a number.*Write 5000\./],
    [
      'an unknown bound',
      request('count', 'a', { bound: 'atleast' }),
      /--bound must be one of .*Did you mean `at-least`/,
    ],
    [
      'a source that is not there',
      request('count', 'a', { source: 'papr' }),
      /--source names "papr".*Did you mean `paper`/,
    ],
    ['a count that is not there', request('chart', 'A', { counts: 'ships, boat' }), /--counts names "boat"/],
    ['a day that does not exist', request('event', 'A', { date: '2021-02-30' }), /--date must be a date that exists/],
    ['an address that is none', request('source', 'a', { address: 'a.b' }), /--address must be a web address/],
    ['a form that is none', request('chart', 'A', { form: 'pie' }), /There is no form "pie" of a chart\./],
    [
      'a value of another form',
      request('chart', 'A', { form: 'bars', whole: 'ships' }),
      /--whole means nothing for a chart of/,
    ],
    [
      'a label that is too long',
      request('count', 'a', { label: 'x'.repeat(81) }),
      /--label must have at most 80 characters/,
    ],
    [
      'a folder without a documentary',
      request('chapter', 'Two'),
      /There is no story\/documentary\.yaml/,
      { 'notes.txt': 'x' },
    ],
    [
      'a file that cannot be read',
      request('count', 'a'),
      /counts\.yaml:2:.*\[yaml-syntax\]/s,
      contentWith({ 'counts.yaml': 'a:\n\tb: 1\n' }),
    ],
    [
      'a list of chapters that cannot be read',
      request('chapter', 'Two'),
      /documentary\.yaml:2:.*\[yaml-syntax\]/s,
      contentWith({ 'documentary.yaml': 'title: [\n' }),
    ],
    [
      'a file in which an id stands twice',
      request('count', 'a'),
      /\[duplicate-id\]/,
      contentWith(longer('counts.yaml', 'ships: 1\n')),
    ],
    [
      'a file of the wrong kind',
      request('count', 'a'),
      /story\/counts\.yaml: .*\nWrite the new part there by hand/,
      contentWith({ 'counts.yaml': '- a\n' }),
    ],
  ];
  test.each(refusals)('%s', async (_, asked, message, files = contentWith({})) => {
    const attempt = add(memoryFolder(files), asked, named);
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toThrow(message);
  });
});
