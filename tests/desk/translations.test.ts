import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read, type Folder, withTexts } from '../../src/desk/index.ts';
import { root } from '../support/build.ts';

const harbour = diskFolder(join(root, 'docs/harbour'));
const now = () => Date.parse('2026-11-23T10:00Z');

/** The harbour of the handbook with some of its files changed, each by one replacement. */
async function changed(changes: Record<string, [from: string, to: string]>): Promise<Folder> {
  const texts = await Promise.all(
    Object.entries(changes).map(async ([file, [from, to]]): Promise<[string, string]> => {
      const text = await harbour.text(file);
      expect(text, file).toContain(from);
      return [file, text.replace(from, to)];
    }),
  );
  return withTexts(harbour, new Map(texts));
}

/** The folder without some of its files. */
function without(folder: Folder, ...lost: string[]): Folder {
  return { ...folder, list: async () => (await folder.list()).filter((file) => !lost.includes(file)) };
}

async function whole(folder: Folder, at?: () => number) {
  const reading = await read(folder, [], at);
  expect(reading.problems).toEqual([]);
  return { documentary: reading.documentary!, translations: reading.translations!, texts: reading.texts };
}

const places = async (folder: Folder) =>
  (await read(folder)).problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`);

describe('a translation', () => {
  test('says in its language what the original says, with the numbers, sources and dates of the original', async () => {
    const { documentary, translations } = await whole(harbour);
    const [french, ...others] = translations;
    expect(others).toEqual([]);
    expect(french).toMatchObject({ language: 'fr', title: 'Le port', url: documentary.url });
    const [count, own] = [documentary.counts.get('lost-boats')!, french!.counts.get('lost-boats')!];
    expect(own).toMatchObject({
      unit: { one: 'bateau', other: 'bateaux' },
      label: 'bateaux perdus dans la tempête',
      denials: [{ who: 'Le bureau du port' }],
      elsewhere: [{ value: 25, note: 'comptés depuis la jetée le lendemain matin', unit: { other: 'bateaux' } }],
    });
    const { value, bound, source, asOf, standing } = count;
    expect(own).toMatchObject({ value, bound, source, asOf, standing });
    expect(own.denials.map((denial) => denial.source)).toEqual(count.denials.map((denial) => denial.source));
  });

  test('has the chapters that are translated, under the numbers of the original, and no others', async () => {
    const { documentary, translations } = await whole(harbour);
    expect(documentary.chapters.map(({ id, number }) => [number, id])).toEqual([
      [1, 'harbour'],
      [2, 'storm'],
      [3, 'components'],
    ]);
    const [chapter, ...others] = translations[0]!.chapters;
    expect(others).toEqual([]);
    expect(chapter).toMatchObject({ id: 'storm', number: 2, title: 'La tempête', published: '2022-06-12' });
  });

  test('leads only to what is translated', async () => {
    const { translations } = await whole(harbour);
    const [french] = translations;
    expect([...french!.charts.keys()]).toEqual(['arrivals', 'water']);
    expect([...french!.counts.keys()]).not.toContain('visitors');
    expect([...french!.events.values()].map(({ title }) => title)).toEqual([
      'Le port ouvre ses portes à la ville',
      'La tempête',
      'Les bateaux sont réparés',
    ]);
    expect(french!.corrections.map(({ subject }) => subject)).toEqual(['La tempête', 'ferrys']);
  });

  test('changes nothing in the original', async () => {
    const alone = without(
      await changed({ 'documentary.yaml': ['translations: [fr]\n', ''] }),
      ...(await harbour.list()).filter((file) => /(^|\/)fr\//.test(file)),
    );
    const { documentary } = await whole(harbour);
    expect(documentary).toEqual((await whole(alone)).documentary);
  });

  test('puts counts into words in its own language', async () => {
    const french = await changed({
      'charts/water.yaml': ['The water stood', 'Of {ferries.value} ships none was lost. The water stood'],
      'charts/fr/water.yaml': ['L’eau', 'De {ferries.value} navires aucun ne fut perdu. De {tide}, l’eau'],
    });
    const { translations } = await whole(french);
    expect(translations[0]!.charts.get('water')!.takeaway).toMatch(/90 navires .*4,5 mètres/);
  });
});

describe('a translation that is not done', () => {
  const unfinished = {
    'chapters/fr/storm.mdx': ['published: 2022-06-12', 'draft: true'],
    'fr/counts.yaml': ['label: bateaux perdus dans la tempête', 'label:'],
  } satisfies Record<string, [string, string]>;

  test('is no problem before readers see it, and shows the words of the original where it has none', async () => {
    const { translations } = await whole(without(await changed(unfinished), 'fr/terms.yaml'));
    const [french] = translations;
    expect(french!.counts.get('lost-boats')!.label).toBe('boats lost in the storm');
    expect(french!.terms.get('lock')!.term).toBe('lock');
  });

  test('has nothing of an entry that is only a place for words', async () => {
    const begun = withTexts(
      harbour,
      new Map([
        ['charts/fr/year.yaml', 'title:\ntakeaway:\n'],
        ['fr/terms.yaml', `${await harbour.text('fr/terms.yaml')}\npilot:\n  term:\n`],
      ]),
    );
    const { translations } = await whole(begun);
    expect([...translations[0]!.charts.keys()]).toEqual(['arrivals', 'water']);
  });

  test.each([
    ['a form too few', 'one: bateau', 'one:', ['fr/counts.yaml:56 untranslated']],
    [
      'a form that its language has, begun and left empty',
      'many: de bateaux',
      'many:',
      ['fr/counts.yaml:57 untranslated'],
    ],
    ['no form that every unit has', '    one: bateau\n', '', ['fr/counts.yaml:56 untranslated']],
  ])('has %s of a unit', async (_, from, to, found) => {
    const unit = '  unit:\n    one: bateau\n    many: de bateaux\n    other: bateaux\n  label: bateaux réparés';
    const left = unit.replace(from, () => to);
    expect(await places(await changed({ 'fr/counts.yaml': [unit, left] }))).toEqual(found);
  });

  test('shows a unit as the original has it until all its forms are there', async () => {
    const { translations } = await whole(
      await changed({
        'chapters/fr/storm.mdx': unfinished['chapters/fr/storm.mdx'],
        'fr/counts.yaml': ['    one: bateau\n', '    one:\n'],
      }),
    );
    expect(translations[0]!.counts.get('lost-boats')!.unit).toEqual({ one: 'boat', other: 'boats' });
  });

  const copied = (mark: string) =>
    changed({
      'chapters/storm.mdx': ['By the spring', 'On 3 May and by the spring of that long year'],
      'chapters/fr/storm.mdx': [
        'published: 2022-06-12\n---\n',
        `${mark}\n---\n\nOn 3 May and by the spring of that long year the office had mended <Count id="mended-boats" />.<Cite id="answer" />\n`,
      ],
    });

  test('may still have paragraphs of the original, which are not held to the numbers of its language', async () => {
    expect(await places(await copied('draft: true'))).toEqual([]);
    expect(await places(await copied('published: 2022-06-12'))).toEqual(['chapters/fr/storm.mdx:7 untranslated']);
  });

  test('is nowhere in what readers see, without a public chapter', async () => {
    const { translations, texts } = await whole(await changed(unfinished), now);
    expect(translations).toEqual([]);
    expect([...texts.keys()].filter((file) => file.includes('fr/'))).toEqual([]);
  });

  test('is listed among what waits, as what it is', async () => {
    const { held } = await read(await changed(unfinished));
    expect(held.filter(({ language }) => language === 'fr')).toMatchObject([
      { shelf: 'chapters', id: 'storm', title: 'La tempête', file: 'chapters/fr/storm.mdx', opens: Infinity },
    ]);
  });

  test('is listed with all that it still owes, which is no problem yet', async () => {
    const { held, problems } = await read(without(await changed(unfinished), 'fr/terms.yaml'));
    expect(problems).toEqual([]);
    const [storm] = held.filter(({ language }) => language === 'fr');
    expect(storm!.problems.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      'fr/counts.yaml untranslated',
      'fr/terms.yaml untranslated',
      'fr/terms.yaml untranslated',
    ]);
  });

  test('is a problem once readers see it, where its text belongs', async () => {
    const label = unfinished['fr/counts.yaml'];
    expect(await places(without(await changed({ 'fr/counts.yaml': label }), 'fr/terms.yaml'))).toEqual([
      'fr/counts.yaml:43 untranslated',
      'fr/terms.yaml:1 untranslated',
      'fr/terms.yaml:1 untranslated',
    ]);
  });

  test('waits for its own day, and its original does not', async () => {
    const later = await changed({
      'chapters/fr/storm.mdx': ['published: 2022-06-12', 'published: 2022-06-12\npublishAt: 2026-12-01'],
    });
    expect((await whole(later, now)).translations).toEqual([]);
    const { translations } = await whole(later, () => Date.parse('2026-12-01T00:00Z'));
    expect(translations.map(({ chapters }) => chapters.length)).toEqual([1]);
  });

  test('tells nothing of a chapter that the original still holds back', async () => {
    const held = await changed({
      'chapters/storm.mdx': ['title: The storm', 'title: The storm\ndraft: true'],
      'chapters/harbour.mdx': ['[the chapter on the storm](../storm/)', 'another chapter'],
    });
    const { documentary, translations, texts } = await whole(without(held, 'published.yaml'), now);
    expect(documentary.chapters.map(({ id }) => id)).not.toContain('storm');
    expect([translations, [...texts.keys()].filter((file) => file.includes('storm'))]).toEqual([[], []]);
  });
});

describe('the files of a translation', () => {
  test.each<[what: string, file: string, from: string, to: string, found: string[]]>([
    [
      'a number, which the original says',
      'fr/counts.yaml',
      'claimant: l’éclusière',
      'claimant: l’éclusière\n  value: 5',
      ['fr/counts.yaml:37 unknown-key'],
    ],
    [
      'an entry that is none',
      'fr/terms.yaml',
      'slipway:',
      'slip-way:',
      ['fr/terms.yaml:1 untranslated', 'fr/terms.yaml:2 unknown-id'],
    ],
    [
      'one entry of a list too many',
      'fr/events.yaml',
      '    - source: letter',
      '    - says: hier\n    - source: letter',
      ['fr/events.yaml:9 bad-value'],
    ],
    [
      'a bare year instead of another date',
      'fr/corrections.yaml',
      'date: 2022-05-03',
      'date: 2021',
      ['fr/corrections.yaml:1 bad-value'],
    ],
    [
      'a list in another order',
      'fr/corrections.yaml',
      'date: 2022-05-03',
      'date: 2022-05-04',
      ['fr/corrections.yaml:1 bad-value'],
    ],
    ['an empty text', 'fr/terms.yaml', 'term: cale', "term: ''", ['fr/terms.yaml:2 bad-value']],
    [
      'a number typed by hand',
      'chapters/fr/storm.mdx',
      'Au printemps',
      'Au printemps, 18 bateaux',
      ['chapters/fr/storm.mdx:19 typed-number'],
    ],
    [
      'a link to a page that is there only in the original',
      'chapters/fr/storm.mdx',
      'Au printemps',
      '[Au printemps](../harbour/)',
      ['chapters/fr/storm.mdx:19 dead-link'],
    ],
    ['a broken text', 'chapters/fr/storm.mdx', '</Denial>', '', ['chapters/fr/storm.mdx:13 mdx-syntax']],
  ])('cannot say %s', async (_, file, from, to, found) => {
    expect(await places(await changed({ [file]: [from, to] }))).toEqual(found);
  });

  test('are read only where documentary.yaml names their language, and beside an original', async () => {
    const unnamed = await read(await changed({ 'documentary.yaml': ['translations: [fr]\n', ''] }));
    expect(unnamed.problems.map(({ kind }) => kind)).toEqual(unnamed.problems.map(() => 'unknown-file'));
    expect(unnamed.problems[0]!.hint).toContain('add `fr` to translations in documentary.yaml');
    const more = withTexts(
      harbour,
      new Map([
        ['charts/fr/none.yaml', 'title: Rien'],
        ['fr/published.yaml', 'a: 1'],
      ]),
    );
    expect(await places(more)).toEqual(['charts/fr/none.yaml:1 unknown-file', 'fr/published.yaml:1 unknown-file']);
  });

  test.each<[string, string, string]>([
    ['the language of the original', '[en]', 'documentary.yaml:7 bad-value'],
    ['one twice', '[fr, fr]', 'documentary.yaml:7 bad-value'],
    ['a tag in other letters than its standard has', '[fr, PT-br]', 'documentary.yaml:7 bad-value'],
  ])('are not of %s', async (_, list, first) => {
    const found = await places(await changed({ 'documentary.yaml': ['translations: [fr]', `translations: ${list}`] }));
    expect(found).toContain(first);
  });
});
