import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { boats, contentWith, edited, longer, memoryFolder, smallContent } from '../support/small-content.ts';

const documentaryOf = async (files: Record<string, string | undefined>) => {
  const { documentary, problems } = await read(memoryFolder(contentWith(files)));
  expect(problems).toEqual([]);
  return documentary!;
};

describe('a documentary', () => {
  test('has every reference resolved', async () => {
    const { counts, sources, charts, events } = await documentaryOf({});
    const paper = sources.get('paper');
    expect(paper?.publisher).toBe('The Paper');
    expect(counts.get('ships')?.source).toBe(paper);
    expect(events.get('storm')?.sources).toEqual([paper]);
    expect(charts.get('fleet')).toMatchObject({ form: 'bars', scale: 'linear', counts: [counts.get('ships')] });
  });

  test('gives a number with the zeros behind its point that its file gives it', async () => {
    const written = (one: string, other: string) =>
      documentaryOf({
        ...longer(
          'counts.yaml',
          boats.replace('value: 1\n', `value: ${one}\n`).replace('value: 3,', `value: ${other},`),
        ),
        ...longer(
          'chapters/first.mdx',
          'Of <Count id="boats" />, {/* no cite: a test */} no <Term id="boat" /> came.\n',
        ),
        ...longer(
          'terms.yaml',
          'boat:\n  term: boat\n  definition: The rowers count {boats.value}, according to the rowers.\n',
        ),
      });
    const { counts, terms } = await written('2.40', '3.0');
    expect(counts.get('boats')).toMatchObject({ value: 2.4, digits: 2, elsewhere: [{ value: 3, digits: 1 }] });
    expect(terms.get('boat')?.definition).toBe('The rowers count more than 2.40, according to the rowers.');
    const plain = (await written('240', '3.5')).counts.get('boats');
    expect(plain).not.toHaveProperty('digits');
    expect(plain?.elsewhere[0]).not.toHaveProperty('digits');
  });

  test('numbers its chapters in the order of the list', async () => {
    const { chapters } = await documentaryOf({
      ...edited('documentary.yaml', '  - first', '  - second\n  - first'),
      'chapters/second.mdx': smallContent['chapters/first.mdx']!,
    });
    expect(chapters.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 second', '2 first']);
  });

  test('knows where each chapter mentions the record', async () => {
    const { chapters } = await documentaryOf(
      longer(
        'chapters/first.mdx',
        '\n<Denial by="The port">\n\nNo <Count id="ships" />.<Cite id="paper" />\n\n</Denial>\n',
      ),
    );
    expect(chapters[0]?.references.map(({ anchor }) => anchor)).toEqual([
      'count.ships.1',
      'term.harbour.1',
      'count.ships.2',
      'cite.paper.1',
    ]);
  });

  test('dates a chart as its file says, else by the chapter that shows it', async () => {
    const dated = async (files: Record<string, string>) => (await documentaryOf(files)).charts.get('fleet')?.published;
    expect(await dated(longer('charts/fleet.yaml', 'published: 2020-02-03\n'))).toBe('2020-02-03');
    expect(await dated(longer('chapters/first.mdx', '\n<Chart id="fleet" />\n'))).toBe('2021-08');
  });

  test('has its events in order of time, whatever the order of the file', async () => {
    const files = longer('events.yaml', 'calm:\n  date: 2021-07-17\n  title: A calm\n  sources: [paper]\n');
    const { events, charts } = await documentaryOf({
      ...files,
      'charts/year.yaml': 'form: timeline\ntitle: A year\ntakeaway: Calm, then a storm.\n',
    });
    expect([...events.keys()]).toEqual(['calm', 'storm']);
    expect(charts.get('year')).toMatchObject({ events: [{ id: 'calm' }, { id: 'storm' }] });
  });

  test('has the latest correction first', async () => {
    const correction = (date: string) => `- date: ${date}\n  count: ships\n  said: a\n  right: b\n  why: c\n`;
    const { corrections } = await documentaryOf({ 'corrections.yaml': correction('2021-01') + correction('2022') });
    expect(corrections.map(({ date, count }) => [date, count?.id])).toEqual([
      ['2022', 'ships'],
      ['2021-01', 'ships'],
    ]);
  });

  test('may do without glossary, events, charts and corrections', async () => {
    const { terms, events, charts, corrections } = await documentaryOf({
      ...edited('chapters/first.mdx', ' in the <Term id="harbour" />', ''),
      'terms.yaml': undefined,
      'events.yaml': undefined,
      'charts/fleet.yaml': undefined,
    });
    expect([terms.size, events.size, charts.size, corrections.length]).toEqual([0, 0, 0, 0]);
  });

  test('may have other files beside it', async () => {
    const { title } = await documentaryOf({ 'chapters/ship.png': '', 'notes.txt': 'To do.' });
    expect(title).toBe('Ships');
  });
});

describe('a count between braces in a chapter', () => {
  const chapter = smallContent['chapters/first.mdx']!.replace('There were <Count id="ships" /> in', 'Ships lay in');
  const saying = (text: string) => ({ 'charts/fleet.yaml': undefined, 'chapters/first.mdx': `${chapter}\n${text}\n` });

  test.each([
    ['in a caption', '<Figure caption="Of {ships}">\n\nNothing.\n\n</Figure>'],
    ['in an alternative text', '![A bay with {ships.value} ships](bay.png)'],
    ['in the title of a link', '[The bay](/figures/ "On {ships}")'],
    ['in an attribute of HTML', '<p title="{ships}">There.</p>'],
  ])('%s is a use of it', async (_, text) => {
    const { problems } = await read(memoryFolder(contentWith(saying(''))));
    expect(problems.map(({ kind }) => kind)).toEqual(['unused-entry']);
    await documentaryOf({ ...saying(text), 'chapters/bay.png': '' });
  });
});

describe('a count between braces', () => {
  test.each([
    ['documentary.yaml', 'What the harbour saw.', 'description'],
    ['events.yaml', 'A storm', 'event'],
    ['terms.yaml', 'Where ships stay.', 'term'],
    ['chapters/first.mdx', 'The first chapter.', 'chapter'],
    ['counts.yaml', 'Each ship is counted once.', 'count'],
    ['documentary.yaml', 'The Harbour', 'publisher'],
    ['charts/fleet.yaml', 'There were many.', 'chart'],
  ])('is put into words in %s', async (file, piece) => {
    const documentary = await documentaryOf(edited(file, piece, 'On {ships}, that is {ships.value}.'));
    const texts = [
      documentary.description,
      documentary.events.get('storm')?.title,
      documentary.terms.get('harbour')?.definition,
      documentary.chapters[0]?.description,
      documentary.counts.get('ships')?.rule,
      documentary.publisher.name,
      documentary.charts.get('fleet')?.takeaway,
    ];
    expect(texts.filter((text) => text === 'On about 12 ships, that is about 12.')).toHaveLength(1);
  });

  test('begins with a capital at the start of the text', async () => {
    const { description } = await documentaryOf(
      edited('documentary.yaml', 'What the harbour saw.', '"{ships} came, and {ships} left."'),
    );
    expect(description).toBe('About 12 ships came, and about 12 ships left.');
  });

  test.each([
    ['Are there? {ships}. {ships.value}', 'Are there? About 12 ships. About 12'],
    ['By No. {ships}, e.g. {ships}: “{ships}”', 'By No. about 12 ships, e.g. about 12 ships: “about 12 ships”'],
    [
      '{ships.the} left. {ships.the} and {ships.the}',
      'The 12 or so ships left. The 12 or so ships and the 12 or so ships',
    ],
    ['So say some: {ships.claim}', 'So say some: about 12 ships, according to the harbour'],
    ['{boats.sunk}', '{boats.sunk}'],
  ])('stands in its place: %s', async (text, words) => {
    const { description } = await documentaryOf(
      edited('documentary.yaml', 'What the harbour saw.', JSON.stringify(text)),
    );
    expect(description).toBe(words);
  });

  test('may be divided by another', async () => {
    const { terms } = await documentaryOf({
      ...longer('counts.yaml', smallContent['counts.yaml']!.replace('ships:', 'boats:').replace('12', '5')),
      ...edited(
        'terms.yaml',
        'Where ships stay.',
        '"{ships/boats} times as many: {ships/boats}, or {ships} by {boats.value}."',
      ),
    });
    expect(terms.get('harbour')?.definition).toBe('About 2.4 times as many: about 2.4, or about 12 ships by about 5.');
  });

  test('follows the language of the documentary', async () => {
    const { terms } = await documentaryOf({
      ...edited('documentary.yaml', 'language: en', 'language: de'),
      ...edited('counts.yaml', 'value: 12', 'value: 50000.5'),
      ...edited('terms.yaml', 'Where ships stay.', 'Where {ships.value} stay.'),
    });
    expect(terms.get('harbour')?.definition).toBe('Where etwa 50.000,5 stay.');
  });
});

test('all problems come at once, in the order of files and lines', async () => {
  const { documentary, problems } = await read(
    memoryFolder(
      contentWith({
        ...edited('counts.yaml', 'value: 12', 'valeu: 12'),
        ...edited('sources.yaml', 'date: 2021', 'date: 2021-13'),
        ...longer('chapters/first.mdx', '\n<Cite id="papre" /> <Video />\n\n<Term id="harbor" />\n'),
        ...edited('documentary.yaml', 'language: en', 'language: "e"'),
        'charts/fleet.yaml': '',
        'nothing.yaml': 'a: 1\n',
      }),
    ),
  );
  expect(documentary).toBeUndefined();
  expect(problems.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`)).toEqual([
    'chapters/first.mdx:9:1 unknown-id',
    'chapters/first.mdx:9:21 unknown-component',
    'chapters/first.mdx:11:1 unknown-id',
    'charts/fleet.yaml:1:1 empty-file',
    'counts.yaml:2:3 missing-key',
    'counts.yaml:2:3 unknown-key',
    'documentary.yaml:4:11 bad-value',
    'nothing.yaml:1:1 unknown-file',
    'sources.yaml:5:9 bad-value',
  ]);
});

test('a broken entry is reported once, and not again by those that refer to it', async () => {
  const { problems } = await read(memoryFolder(contentWith(edited('sources.yaml', 'date: 2021', 'date: soon'))));
  expect(problems).toHaveLength(1);
});

test('an entry with a problem of its own is still held against the record', async () => {
  const { problems } = await read(
    memoryFolder(
      contentWith({
        'counts.yaml': smallContent['counts.yaml']!.replace('value: 12', 'value: dozens').replace(': paper', ': papre'),
        'documentary.yaml': smallContent['documentary.yaml']!.replace('language: en', 'language: "e"').replace(
          '  - first',
          '  - first\n  - second',
        ),
      }),
    ),
  );
  expect(problems.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
    'counts.yaml:2 bad-value',
    'counts.yaml:10 unknown-id',
    'documentary.yaml:4 bad-value',
    'documentary.yaml:7 missing-file',
  ]);
});

describe('a count that differs from what was public', () => {
  const published = { 'published.yaml': 'ships:\n  value: 11\n  bound: about\n  standing: established\n' };
  const correction = (said: string) => ({
    'corrections.yaml': `- date: 2026\n  count: ships\n  said: ${said}\n  right: '{ships}'\n  why: Counted again.\n`,
  });

  test.each(['about 11 ships', 'Eleven ships'])('is owned by a correction that says %s', async (said) => {
    const { corrections } = await documentaryOf({ ...published, ...correction(said) });
    expect(corrections[0]).toMatchObject({ said, right: 'About 12 ships', count: { id: 'ships' } });
  });

  test('is not owned by a correction of something else', async () => {
    const { problems } = await read(memoryFolder(contentWith({ ...published, ...correction('nothing') })));
    expect(problems.map(({ kind }) => kind)).toEqual(['uncorrected-change']);
  });
});

describe('a number that counts nothing is excused by a comment that says why', () => {
  test.each([
    ['in its line', longer('chapters/first.mdx', '\nOperation 40 {/* no count: its name */} began.\n')],
    ['alone in the line before', longer('chapters/first.mdx', '\n{/* no count: its name */}\nOperation 40 began.\n')],
    ['in YAML', edited('charts/fleet.yaml', 'There were many.', 'The fourth of 40. # no count: a proverb')],
    [
      'where a folded text begins',
      edited('charts/fleet.yaml', 'There were many.', '>- # no count: a proverb\n  One of\n  40 more.'),
    ],
  ])('%s', async (_, files) => {
    await documentaryOf(files);
  });

  test('and by none that does not', async () => {
    const files = longer('chapters/first.mdx', '\nAll 40 {/* no count: */} began.\n');
    const { problems } = await read(memoryFolder(contentWith(files)));
    expect(problems.map(({ kind }) => kind)).toEqual(['unrecorded-number']);
  });
});

test('the texts come in the order of the folder, whichever file was read first', async () => {
  const files = contentWith({ 'chapters/second.mdx': smallContent['chapters/first.mdx'] });
  const folder = memoryFolder(files);
  const names = await folder.list();
  const slow = async (file: string) => {
    for (let turn = names.length - names.indexOf(file); turn > 0; turn -= 1) await Promise.resolve();
    return folder.text(file);
  };
  const { texts } = await read({ list: async () => names, text: slow });
  expect([...texts.keys()]).toEqual(names);
});
