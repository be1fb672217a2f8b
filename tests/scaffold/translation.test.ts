import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { diskFolder, read } from '../../src/desk/index.ts';
import { untranslated } from '../../src/handbook/index.ts';
import { Refusal, toldOfTranslation, translation } from '../../src/scaffold/index.ts';
import { root } from '../support/build.ts';
import { harbour } from '../support/handbook.ts';
import { contentWith, edited, type Files, longer, memoryFolder } from '../support/small-content.ts';

const named = (file: string) => `story/${file}`;

async function filesOf(folder: ReturnType<typeof diskFolder>): Promise<Files> {
  return Object.fromEntries(
    await Promise.all((await folder.list()).map(async (file) => [file, await folder.text(file)] as const)),
  );
}

/** Translates a documentary, and gives its files as they are then. */
async function translated(language: string, before: Files = contentWith({})) {
  const translating = await translation(memoryFolder(before), language, named);
  const files = { ...before };
  for (const { file, after } of translating.changes) files[file] = after;
  return { translating, files, told: toldOfTranslation(translating, named) };
}

const problemsIn = async (files: Files) =>
  (await read(memoryFolder(files))).problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`);

/** What is new in a text; fails where anything of the old one is gone or in another order. */
function newLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const added = after.split('\n').filter((line) => {
    const isOld = line === old[0];
    if (isOld) old.shift();
    return !isOld;
  });
  expect(old, after).toEqual([]);
  return added;
}

const small: Files = contentWith({
  ...longer(
    'counts.yaml',
    `"2021":
  value: 3
  bound: exactly
  unit: { one: boat, other: boats }
  label: 'the "way": #1'
  rule: |
    One way.

    Not back.
  claimant: the harbour
  source: paper
  asOf: 2021
  standing: disputed
  denials:
    - { who: The port, what: says no, source: paper }
  elsewhere:
    - { value: 4, bound: about, source: paper }
    - { value: 5, bound: about, source: paper, note: counted at night, unit: { one: hull, other: hulls } }
`,
  ),
  ...longer('chapters/first.mdx', '\n<Count id="2021" show="claim" />.<Cite id="paper" />\n'),
  'corrections.yaml':
    '- date: 2021-09\n  count: ships\n  said: 13 ships\n  right: "{ships}"\n  why: A slip.\n- date: 2022\n  chart: fleet\n  said: a\n  right: b\n  why: c\n',
});

describe('each file gets its translation', () => {
  test('with every text empty below the words of the original, and nothing that is said once for all', async () => {
    const { files } = await translated('ar', small);
    const counts = parse(files['ar/counts.yaml']!) as Record<string, unknown>;
    const unit = { zero: null, one: null, two: null, few: null, many: null, other: null };
    expect(counts).toEqual({
      ships: { unit, label: null, rule: null, claimant: null },
      '2021': {
        unit,
        label: null,
        rule: null,
        claimant: null,
        denials: [{ source: 'paper', who: null, what: null }],
        elsewhere: [{ source: 'paper' }, { source: 'paper', unit, note: null }],
      },
    });
    expect(files['ar/counts.yaml']).toContain('  # original: the "way": #1\n  label:\n');
    expect(files['ar/counts.yaml']).toContain('  # original: One way. Not back.\n  rule:\n');
    expect(parse(files['ar/corrections.yaml']!)).toEqual([
      { date: '2021-09', count: 'ships', said: null, right: null, why: null },
      { date: 2022, chart: 'fleet', said: null, right: null, why: null },
    ]);
    expect(Object.keys(files)).not.toContain('ar/sources.yaml');
    expect(parse(files['ar/documentary.yaml']!)).toEqual({ title: null, description: null });
    expect(parse(files['charts/ar/fleet.yaml']!)).toEqual({ title: null, takeaway: null });
  });

  test('with the forms that a counted thing has in that language, each with a number that takes it', async () => {
    const formsIn = async (language: string) => {
      const { files } = await translated(language);
      const [, forms = ''] = /unit:\n((?: {4}.*\n)+)/.exec(files[`${language}/counts.yaml`]!) ?? [];
      return [...forms.matchAll(/(\w+): # (\S+)/g)].map(([, name, number]) => [name, number]);
    };
    for (const language of ['ar', 'fr', 'pl', 'cy', 'de']) {
      const rules = new Intl.PluralRules(language);
      const forms = await formsIn(language);
      expect(forms.map(([name]) => name).sort()).toEqual(rules.resolvedOptions().pluralCategories.toSorted());
      for (const [name, number] of forms) expect(rules.select(Number(number))).toBe(name);
    }
    expect((await formsIn('ja')).map(([name]) => name)).toEqual(['one', 'other']);
  });

  test('a chapter as a draft, with the text of the original, whose pictures are still found', async () => {
    const { files } = await translated('fr', await filesOf(await untranslated(harbour)));
    const { body, front } = /^---\n(?<front>.*?)---\n(?<body>.*)$/s.exec(files['chapters/fr/harbour.mdx']!)!.groups!;
    expect(parse(front!)).toEqual({ title: null, description: null, draft: true });
    expect(files['chapters/harbour.mdx']!.endsWith(body!.replace('](../boats.png)', '](boats.png)'))).toBe(true);
    expect(body).toContain('[the chapter on the storm](../storm/)');
    const { pictures } = await read(memoryFolder(files));
    expect([...pictures]).toEqual(['chapters/boats.png']);
  });

  test.each([
    'docs/harbour',
    'content',
    ...['glaciers', 'arabic', 'hostile', 'with-code'].map((site) => `tests/sites/${site}/content`),
  ])('of %s, which then has no problem, and files that are formatted', async (path) => {
    const folder = diskFolder(join(root, path));
    const { files, translating } = await translated('es', await filesOf(folder));
    expect(await problemsIn(files)).toEqual([]);
    expect(translating.problems).toEqual([]);
    const options = await resolveConfig(join(root, 'content/documentary.yaml'));
    for (const { file, after } of translating.changes)
      expect(await format(after, { ...options, filepath: file }), file).toBe(after);
    expect((await translated('es', files)).translating.changes).toEqual([]);
  });

  test('and readers see nothing of it before a chapter is no draft', async () => {
    const { files } = await translated('fr', small);
    const { translations, texts } = await read(memoryFolder(files), [], () => 0);
    expect(translations).toEqual([]);
    expect([...texts.keys()].filter((file) => file.includes('fr/'))).toEqual([]);
  });

  test('but for the words of the front page, which no draft would hold back', async () => {
    const { files, told } = await translated('fr', contentWith({ 'cover.mdx': 'A harbour.\n' }));
    expect(Object.keys(files)).not.toContain('fr/cover.mdx');
    expect(told).toContain('translate story/cover.mdx into story/fr/cover.mdx');
    const later = await translated('fr', { ...files, 'fr/cover.mdx': 'Un port.\n' });
    expect(later.told).not.toContain('cover.mdx');
  });
});

describe('its language is listed', () => {
  test.each([
    ['where there is no list yet', {}, 'translations:\n  - pt-BR\n'],
    ['behind others', longer('documentary.yaml', 'translations: [fr] # and more\n'), '[fr, pt-BR] # and more'],
  ])('%s', async (_, changed, listed) => {
    const before = contentWith(changed);
    const { files, translating, told } = await translated('pt-BR', before);
    expect(files['documentary.yaml']).toContain(listed);
    const { line } = translating.listed!;
    expect(files['documentary.yaml']!.split('\n')[line - 1]).toMatch(/translations|pt-BR/);
    expect(told).toContain(`listed in story/documentary.yaml:${line}`);
    expect(files['documentary.yaml']!.replace(/, pt-BR|\n*translations:\n {2}- pt-BR/, '')).toBe(
      before['documentary.yaml'],
    );
  });
});

describe('run again, it adds what is missing and changes nothing else', () => {
  test('new entries, new keys, new charts and chapters', async () => {
    const { files } = await translated('fr', small);
    files['fr/counts.yaml'] = files['fr/counts.yaml']!.replace('  label:', '  label: navires vus # mine').replace(
      / {2}# original: the harbour\n {2}claimant:\n/,
      '',
    );
    files['chapters/fr/first.mdx'] = files['chapters/fr/first.mdx']!.replace(/description:\n/, '');
    const more: Files = {
      ...files,
      ...longer('terms.yaml', 'quay:\n  term: quay\n  definition: A wall.\n'),
      'charts/way.yaml': 'form: bars\ntitle: A way\ntakeaway: Long.\ncounts: [ships]\n',
      'chapters/second.mdx': '---\ntitle: Second\ndescription: More.\npublished: 2022\n---\n\nMore.\n',
    };
    const { files: after, translating, told } = await translated('fr', more);
    expect(translating.added.map(({ file, isNew, keys }) => [file, isNew ? 'new' : keys.join(' ')])).toEqual([
      ['chapters/fr/first.mdx', 'description'],
      ['chapters/fr/second.mdx', 'new'],
      ['charts/fr/way.yaml', 'new'],
      ['fr/counts.yaml', '2021.claimant'],
      ['fr/terms.yaml', 'quay'],
    ]);
    expect(newLines(more['fr/counts.yaml']!, after['fr/counts.yaml']!)).toEqual([
      '  # original: the harbour',
      '  claimant:',
    ]);
    const { line } = translating.added.find(({ file }) => file === 'fr/counts.yaml')!;
    expect(after['fr/counts.yaml']!.split('\n')[line - 1]).toBe('  # original: the harbour');
    expect(newLines(more['fr/terms.yaml']!, after['fr/terms.yaml']!).join('\n')).toContain('quay:\n');
    expect(newLines(more['chapters/fr/first.mdx']!, after['chapters/fr/first.mdx']!).at(-1)).toBe('description:');
    expect(translating.listed).toBeUndefined();
    expect(told).toContain('story/fr/counts.yaml:');
    expect((await translated('fr', after)).told).toBe(
      'Nothing is missing: each text of the original has its place in the translation into French (fr).',
    );
  });

  test('to a translation that readers see, without a new problem where they do not look', async () => {
    const { files, translating } = await translated('fr', await filesOf(harbour));
    expect(translating.problems).toEqual([]);
    expect(await problemsIn(files)).toEqual([]);
    for (const { before, after } of translating.changes) if (before !== undefined) newLines(before, after);
    expect(translating.added.map(({ file }) => file)).toContain('charts/fr/year.yaml');
  });

  test.each<[what: string, from: string, to: string, then: string]>([
    ['a first entry of a list', '', '', '- date: 2020\n  count: ships\n  said: x\n  right: y\n  why: z\n'],
    [
      'an entry between others',
      '- date: 2022\n',
      '- date: 2021-10\n  count: ships\n  said: x\n  right: y\n  why: z\n- date: 2022\n',
      '',
    ],
  ])('%s goes to its place', async (_, from, to, first) => {
    const { files } = await translated('fr', small);
    const original = first + files['corrections.yaml']!.replace(from, () => to);
    const { files: after } = await translated('fr', { ...files, 'corrections.yaml': original });
    newLines(files['fr/corrections.yaml']!, after['fr/corrections.yaml']!);
    const dates = (text: string) => (parse(text) as { date: unknown }[]).map(({ date }) => date);
    expect(dates(after['fr/corrections.yaml']!)).toEqual(dates(original));
    expect(await problemsIn(after)).toEqual([]);
  });

  test('nothing goes into a list that has another order: the check has to say so first', async () => {
    const { files } = await translated('fr', small);
    const turned = files['fr/corrections.yaml']!.replace('date: 2021-09', 'date: 2019-01');
    const original = `- date: 2020\n  count: ships\n  said: x\n  right: y\n  why: z\n${files['corrections.yaml']}`;
    const { files: after } = await translated('fr', {
      ...files,
      'corrections.yaml': original,
      'fr/corrections.yaml': turned,
    });
    expect(after['fr/corrections.yaml']).toBe(turned);
    expect(await problemsIn(after)).toContainEqual(expect.stringMatching(/^fr\/corrections\.yaml:\d+ bad-value$/));
  });

  test.each([
    ['in braces', '{ ships: { label: navires } }\n'],
    ['with empty groups', 'ships:\n  label: navires\n\n"2021":\n  denials:\n  elsewhere: # none\n'],
    ['without a final newline', 'ships:\n  label: |\n    navires\n\n\n"2021":\n  rule: Une fois'],
    ['with Windows line endings', 'ships:\r\n  label: navires\r\n'],
    ['with comments alone', '# Rien.\n'],
    ['with a byte order mark', '\uFEFFships:\n    label: navires\n'],
  ])('to a file %s', async (_, written) => {
    const { files } = await translated('fr', { ...small, 'fr/counts.yaml': written });
    const read = (text: string) => parse(text.replace(/^\uFEFF/, '')) as object | null;
    expect(read(files['fr/counts.yaml']!)).toMatchObject({
      ships: { rule: null, claimant: null },
      '2021': { denials: [{ source: 'paper', what: null }], elsewhere: [{}, { note: null }] },
    });
    if (!written.startsWith('{')) newLines(written, files['fr/counts.yaml']!);
    if (written.includes('\r\n')) expect(files['fr/counts.yaml']!.replaceAll('\r\n', '')).not.toMatch(/\n {2}rule/);
    expect((await translated('fr', files)).translating.changes).toEqual([]);
  });
});

test('what comes next is told in order, from the first chapter that is begun', async () => {
  const { told } = await translated('fr', await filesOf(await untranslated(harbour)));
  const steps = [...told.matchAll(/^\d\. (.*)$/gm)].map(([, step]) => step!);
  expect(steps).toHaveLength(5);
  for (const [index, word] of [
    'story/chapters/fr/harbour.mdx',
    '/fr/chapters/harbour/',
    'empty keys',
    'draft: true',
    'npm run check',
  ].entries())
    expect(steps[index]).toContain(word);
});

describe('it refuses', () => {
  const refusals: [string, string, RegExp, Files?][] = [
    ['what is no tag', 'klingon', /"klingon" .* must be a language tag/],
    ['a way out of the folder', '../fr', /must be a language tag/],
    ['nothing', '', /must be a language tag/],
    ['the name of a language', 'French', /Write `npm run new -- translation fr`/],
    ['other letters', 'PT-br', /Write `npm run new -- translation pt-BR`/],
    ['an underscore', 'pt_BR', /Write `npm run new -- translation pt-BR`/],
    ['the language of the original', 'en', /The documentary itself is in English \(en\)/],
    ['the same by its name', 'English', /The documentary itself is in English \(en\)/],
    ['a folder without a documentary', 'fr', /There is no story\/documentary\.yaml/, { 'a.txt': '' }],
    [
      'an original that cannot be read',
      'fr',
      /story\/counts\.yaml:2:.*\[yaml-syntax\]/s,
      contentWith({ 'counts.yaml': 'a:\n\tb: 1\n' }),
    ],
    [
      'a chapter that cannot be read',
      'fr',
      /story\/chapters\/first\.mdx:.*\[mdx-syntax\]/s,
      contentWith(longer('chapters/first.mdx', '\n<b>\n')),
    ],
    ['a translation that cannot be read', 'fr', /story\/fr\/counts\.yaml/, contentWith({ 'fr/counts.yaml': 'a: [\n' })],
    [
      'a translation of another kind',
      'fr',
      /story\/fr\/counts\.yaml: .*\nWrite the new part there by hand/,
      contentWith({ 'fr/counts.yaml': '- a\n' }),
    ],
    [
      'a list of languages that is none',
      'fr',
      /story\/documentary\.yaml: /,
      contentWith(edited('documentary.yaml', 'language: en', 'language: en\ntranslations: fr')),
    ],
  ];
  test.each(refusals)('%s', async (_, language, message, files = contentWith({})) => {
    const attempt = translation(memoryFolder(files), language, named);
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toThrow(message);
  });
});
