import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { chapterTree, diskFolder, type Folder, read } from '../../src/desk/index.ts';
import { brokenFolder, brokenKinds } from '../support/broken-folder.ts';
import { root } from '../support/build.ts';
import { goodCases } from '../support/built-case.ts';
import { contentWith, edited, type Files, memoryFolder, smallContent } from '../support/small-content.ts';

const options = await resolveConfig(join(root, 'content/documentary.yaml'));
const kinds = await brokenKinds();

/** A file as `npm run format` and programs that format leave it. */
const formatted = (file: string, text: string) => format(text, { ...options, filepath: file });

const isFormatted = (file: string) => /\.(mdx|yaml)$/.test(file);

/** The files of a folder, formatted. */
async function formattedFolder(folder: Folder): Promise<Files> {
  const files = await Promise.all(
    (await folder.list()).map(async (file) => {
      const text = await folder.text(file);
      return [file, isFormatted(file) ? await formatted(file, text) : text] as const;
    }),
  );
  return Object.fromEntries(files);
}

/** All that the desk makes of a folder, without places. */
async function readingOf(folder: Folder) {
  const { documentary, problems, texts } = await read(folder);
  const trees = [...texts].flatMap(([file, text]) =>
    documentary && file.endsWith('.mdx') ? [[file, withoutPlaces(chapterTree(text, documentary))]] : [],
  );
  const found = problems.map(({ file, kind, message }) => `${file} ${kind} ${message}`);
  return { documentary, trees, problems: found.sort() };
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'position' ? undefined : each)));
}

describe('formatting', () => {
  const folders = ['content', ...goodCases.map((name) => `tests/sites/${name}/content`)];

  test.each(folders)('leaves the documentary in %s as it is, and is done once', async (path) => {
    const folder = diskFolder(join(root, path));
    const files = await formattedFolder(folder);
    expect(await readingOf(memoryFolder(files))).toEqual(await readingOf(folder));
    for (const [file, text] of Object.entries(files).filter(([name]) => isFormatted(name))) {
      expect(await formatted(file, text), file).toBe(text);
    }
  });

  test.each(kinds)('leaves what is wrong in the broken documentary %s as it is', async (kind) => {
    const folder = await brokenFolder(kind);
    const after = await readingOf(memoryFolder(await formattedFolder(folder)));
    expect(after.problems).toEqual((await readingOf(folder)).problems);
  });
});

const chapter = (body: string) =>
  `---\ntitle: First\ndescription: The first chapter.\npublished: 2021-08\n---\n\n${body}\n`;

/** What editors write, with what it becomes; as it is, where Prettier by itself would change what readers see. */
const cases: Record<string, [written: string, becomes: string]> = {
  'a paragraph that begins with a component': [
    '<Count id="ships" /> came.<Cite id="paper" /> They have been in the basin behind the long wall and the <Term id="harbour" />.<Cite id="paper" />',
    '<Count id="ships" /> came.<Cite id="paper" /> They have been in the basin behind the long wall and the <Term id="harbour" />.<Cite id="paper" />',
  ],
  'stars and underscores': ['*slanted*, __strong__ and a_b_c', '_slanted_, **strong** and a_b_c'],
  'stars that multiply': ['Words * words * words, snake_case_', 'Words * words * words, snake_case_'],
  comments: [
    '{/* one */}\n\nText {/* no count: a name */} goes on.',
    '{/* one */}\n\nText {/* no count: a name */} goes on.',
  ],
  'hard breaks': ['by spaces  \nand by a backslash\\\nhere', 'by spaces  \nand by a backslash\\\nhere'],
  'spaces that do not break': ['10\u00a0km and 10\u202fkm', '10\u00a0km and 10\u202fkm'],
  'lists and their numbers': ['* a\n* b\n\n4. four\n5. five', '- a\n- b\n\n4. four\n5. five'],
  tables: [
    '| a | b |\n|---|--:|\n| c \\| d | <Count id="ships" /> |',
    '| a      |                    b |\n| ------ | -------------------: |\n| c \\| d | <Count id="ships" /> |',
  ],
  'emphasis in emphasis': ['***both***', '***both***'],
  'what cannot be read': ['A <b>tag *that* stays open.', 'A <b>tag *that* stays open.'],
  escapes: ['\\* \\_ \\{ \\< \\# 1\\. \\[a\\]', '\\* \\_ \\{ \\< \\# 1\\. \\[a\\]'],
  'text that runs from right to left': ['هذه هي السفن، *نقطة* لكل سفينة.', 'هذه هي السفن، _نقطة_ لكل سفينة.'],
  'steps with blank lines': [
    '<Scrolly chart="fleet">\n<Step counts="ships">\n\nMany.\n\n</Step>\n<Step>\n\nStill *many*.\n\n</Step>\n</Scrolly>',
    '<Scrolly chart="fleet">\n<Step counts="ships">\n\nMany.\n\n</Step>\n<Step>\n\nStill _many_.\n\n</Step>\n</Scrolly>',
  ],
  'code that shows something': ['```js\nconst x   = "1"\n```', '```js\nconst x   = "1"\n```'],
  'quotes in attributes': [
    `<Denial by='The "Port"'>\n\nNo.\n\n</Denial>`,
    `<Denial by='The "Port"'>\n\nNo.\n\n</Denial>`,
  ],
  'lines as they are broken': ['One line\nand another, and no third.', 'One line\nand another, and no third.'],
};

describe('in a chapter', () => {
  test.each(Object.entries(cases))('%s', async (_, [written, becomes]) => {
    expect(await formatted('chapters/first.mdx', chapter(written))).toBe(chapter(becomes));
  });
});

describe('in YAML', () => {
  const counts = (line: string) => `ships:\n  value: 12\n${line}\n`;

  test('quotes, spaces and lists look the same everywhere', async () => {
    const written = counts('  "label":   "ships"\n  denials:\n  - {who: a,   what: "it\'s"}');
    expect(await formatted('counts.yaml', written)).toBe(
      counts(`  'label': 'ships'\n  denials:\n    - { who: a, what: "it's" }`),
    );
  });

  test('folded text, dates, comments and zeros behind the point stay as they are', async () => {
    const written = counts(
      '  rule: >-\n    one\n    two\n\n    three\n  # why\n  asOf: 2021-07-18 # a day\n  value2: 2.40',
    );
    expect(await formatted('counts.yaml', written)).toBe(written);
  });

  test('a line that would be taken from its excuse leaves the file as it is', async () => {
    const names = 'a name so long that the line with it does not fit into the width of a page, by far, by very far';
    const written = counts(`  denials:\n  - { who: The 12 of ${names}, what: says no } # no count: a name`);
    expect(await formatted('counts.yaml', written)).toBe(written);
  });

  test('what cannot be read stays as it is', async () => {
    expect(await formatted('counts.yaml', 'ships: {  value: 1')).toBe('ships: {  value: 1');
  });
});

test('an excuse goes on to excuse what it stands beside', async () => {
  const files = contentWith({
    ...edited('terms.yaml', 'Where ships stay.', 'Where 12 ships stay. # no count: a name'),
    'chapters/first.mdx': smallContent['chapters/first.mdx'] + '\n* Some 12 ships {/* no count: a name */}\n',
  });
  expect((await read(memoryFolder(files))).problems).toEqual([]);
  const after = await formattedFolder(memoryFolder(files));
  expect(after['chapters/first.mdx']).toContain('- Some');
  expect((await read(memoryFolder(after))).problems).toEqual([]);
});
