import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { chapterTree, read } from '../../../src/desk/index.ts';
import { wordingIn } from '../../../src/documentary/index.ts';
import { pathsOf } from '../../../src/publish/paths.ts';
import { chapterTwin } from '../../../src/publish/twin/chapter-twin.ts';
import { boats, contentWith, edited, type Files, memoryFolder, smallContent } from '../../support/small-content.ts';
import { below, textIn } from '../../support/twin.ts';

const file = 'chapters/first.mdx';
const start = smallContent[file]!.slice(0, smallContent[file]!.indexOf('There were'));
const more = {
  'counts.yaml': `${smallContent['counts.yaml']}${boats}`,
  'chapters/boat.png': 'a picture',
};

/** The twin of the first chapter of a small documentary, with the text given; the part that is common to all is cut off. */
async function twinOf(body: string, changed: Files = {}, url = 'https://example.org/ships/') {
  const text = `${start}Before.\n\n${body}\n\nBeside: <Term id="harbour" />, <Count id="ships" />, <Count id="boats" />.<Cite id="paper" />\n`;
  const files = contentWith({ ...more, ...changed, [file]: text });
  const { documentary, problems } = await read(memoryFolder(files));
  expect(problems).toEqual([]);
  const twin = chapterTwin(
    { chapter: documentary!.chapters[0]!, tree: chapterTree(text, documentary!), picture: () => undefined },
    { documentary: documentary!, paths: pathsOf(url), wording: wordingIn(documentary!.language) },
  );
  return { twin, body: twin.slice(twin.indexOf('Before.') + 'Before.'.length, twin.indexOf('Beside:')).trim() };
}

const ships = 'https://example.org/ships/figures/#ships';

describe('a figure', () => {
  test.each([
    ['<Count id="ships" />', `[about 12 ships](${ships})`],
    ['said. <Count id="ships" /> came', `said. [About 12 ships](${ships}) came`],
    ['<Count id="ships" show="the" />', `[the 12 or so ships](${ships})`],
    ['<Count id="ships" show="value" /> of them', `[about 12](${ships}) of them`],
    ['<Count id="ships" show="claim" />', `[about 12 ships, according to the harbour](${ships})`],
  ])('%s is in words, linked to its entry', async (written, expected) => {
    expect((await twinOf(`It was ${written}.`)).body).toBe(`It was ${expected}.`);
  });

  test('shows its standing where it is not established', async () => {
    const { body } = await twinOf('There sank <Count id="boats" />.<Cite id="paper" />');
    expect(body).toBe('There sank [more than 1 boat (alleged)](https://example.org/ships/figures/#boats).[^paper]');
  });

  test('is told with its rule, its claimant, its denials and other figures at the end, once', async () => {
    const { twin } = await twinOf('<Count id="boats" /> and <Count id="boats" />.<Cite id="paper" />');
    const told = twin.split('\n').filter((line) => line.startsWith('- [More than 1 boat]'));
    expect(told).toHaveLength(1);
    for (const part of [
      'boats that sank',
      'alleged',
      'the rowers',
      'Boats, and no ships.',
      'The port says that none sank (The Paper)',
      'The Paper: about 3 boats, counted from the shore',
      '2020',
    ]) {
      expect(told[0]).toContain(part);
    }
  });
});

test('a chapter says at its head what it is, whose, since when, on what terms and where', async () => {
  const publisher = edited(
    'documentary.yaml',
    '  name: The Harbour',
    '  name: The Harbour\n  address: https://harbour.example',
  );
  const { twin } = await twinOf('Words.', publisher);
  expect(twin.slice(0, twin.indexOf('Before.'))).toBe(`# First

The first chapter.

- [Chapter 1 of “Ships”](https://example.org/ships/)
- Published August 2021
- [Published by The Harbour](https://harbour.example/)
- [Licence: CC0](https://creativecommons.org/publicdomain/zero/1.0/)
- [This chapter as a page, with its charts drawn](https://example.org/ships/chapters/first/)

`);
});

test('sources are notes by their ids, and the chapter’s own notes keep out of their way', async () => {
  const { twin, body } = await twinOf(
    'One.<Cite id="paper" /> Two.[^paper] One again.<Cite id="paper" />\n\n[^paper]: Mine.',
  );
  expect(body).toBe('One.[^paper] Two.[^note.paper] One again.[^paper]');
  expect(twin).toMatch(
    /\n\n\[\^note\.paper\]: Mine\.\n\n\[\^paper\]: \*\*The Paper\*\*, \[Ships\]\(https:\/\/paper\.example\/\), 2021\.\n$/,
  );
});

describe('who speaks is said above what they say, set off from the text around it', () => {
  test.each([
    [
      '<Denial by="The port">\n\nNone sank.<Cite id="paper" />\n\n</Denial>',
      '> **The port answers**\n>\n> None sank.[^paper]',
    ],
    ['<Denial by="The port">None sank.<Cite id="paper" /></Denial>', '> **The port answers**\n>\n> None sank.[^paper]'],
    [
      'They say so. <Denial by="The port">None sank.<Cite id="paper" /></Denial> So it is.',
      'They say so.\n\n> **The port answers**\n>\n> None sank.[^paper]\n\nSo it is.',
    ],
    [
      '<Versus>\n<Account word="storm" by="The port">\n\nIt blew.<Cite id="paper" />\n\n</Account>\n<Account word="wind" by="The rowers">\n\nIt did not.<Cite id="paper" />\n\n</Account>\n</Versus>',
      '_Two accounts of one event_\n\n> **The port: “storm”**\n>\n> It blew.[^paper]\n\n> **The rowers: “wind”**\n>\n> It did not.[^paper]',
    ],
    [
      '- It sank.\n\n  <Denial by="The port">No.<Cite id="paper" /></Denial>\n- It swam.',
      '- It sank.\n\n  > **The port answers**\n  >\n  > No.[^paper]\n- It swam.',
    ],
  ])('%s', async (written, expected) => {
    expect((await twinOf(written)).body).toBe(expected);
  });
});

test('a chart is its takeaway, its title, its table, its sources and where it stands', async () => {
  const { body } = await twinOf(
    '<Chart id="fleet" />',
    edited('charts/fleet.yaml', 'counts:', 'note: Seen by day.\ncounts:'),
  );
  expect(body).toBe(`**There were many.**

Ships

| Count | Number | Standing | Who says so | Source |
| - | - | - | - | - |
| ships seen | about 12 ships | established | the harbour | The Paper, Ships, 2021 |

Seen by day. Source: [The Paper, 2021](https://example.org/ships/sources/#paper). [This chart by itself](https://example.org/ships/charts/fleet/)`);
});

test('a timeline is a list of events with their dates and sources', async () => {
  const { body } = await twinOf('<Timeline events="storm" />');
  expect(body).toBe(
    '- **July 18, 2021** A storm\n\n  Source: [The Paper, 2021](https://example.org/ships/sources/#paper).',
  );
});

test('a term is its words, and its definition stands once at the end', async () => {
  const { twin, body } = await twinOf('A <Term id="harbour">port</Term> is a <Term id="harbour" />.');
  expect(body).toBe('A port is a harbour.');
  expect(twin.split('Where ships stay.')).toHaveLength(2);
  expect(twin).toContain('\n\n- **harbour:** Where ships stay.\n');
});

describe('a link leads to the same place as on the page', () => {
  test.each([
    ['[a](../../glossary/#harbour)', '[a](https://example.org/ships/glossary/#harbour)'],
    ['[a](/figures.csv)', '[a](https://example.org/ships/figures.csv)'],
    ['## A head\n\n[a](#a-head)', '## A head\n\n[a](https://example.org/ships/chapters/first/#a-head)'],
    ['[a](https://other.example/ "T")', '[a](https://other.example/ "T")'],
    ['[a][b]\n\n[b]: ../../about/', '[a](https://example.org/ships/about/)'],
    ['<a href="../../about/">a</a> b', '[a](https://example.org/ships/about/) b'],
  ])('%s', async (written, expected) => {
    expect((await twinOf(written)).body).toBe(expected);
  });

  test('at the root too', async () => {
    const { twin } = await twinOf('[a](../../about/) <Count id="ships" />', {}, 'https://example.org');
    expect(twin).toContain('[a](https://example.org/about/) [about 12 ships](https://example.org/figures/#ships)');
  });
});

describe('what an editor writes otherwise is kept, without its tags and comments', () => {
  test.each([
    [
      '## A *head*\n\n> A quote\n\n1. one\n2. two\n\n`code` ~~gone~~',
      '## A _head_\n\n> A quote\n\n1. one\n2. two\n\n`code` ~~gone~~',
    ],
    ['```js\nlet a;\n```', '```js\nlet a;\n```'],
    ['"So" it went -- on...', '“So” it went – on…'],
    ['A {/* no count: a joke */} joke. {/* or two */}', 'A joke.'],
    ['{/* none */}\n\nA joke.', 'A joke.'],
    [
      '| a | b |\n| :- | -: |\n| <Count id="ships" /> | x<Cite id="paper" /> |',
      `| a | b |\n| :- | -: |\n| [About 12 ships](${ships}) | x[^paper] |`,
    ],
    ['## Of <Count id="ships" />', `## Of [about 12 ships](${ships})`],
    ['- <Count id="ships" />\n- b', `- [About 12 ships](${ships})\n- b`],
    ['A <b>bold</b> and <em>soft</em><br />word', 'A **bold** and _soft_\\\nword'],
    ['<Count id="ships" />\n<Term id="harbour" />', `[About 12 ships](${ships}) harbour`],
    ['<div>\n\nOne\n\n</div>\n<details><summary>Two</summary>Three</details>', 'One\n\nTwo\n\nThree'],
    [
      '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>',
      '| a | b |\n| - | - |\n| c | d |',
    ],
    ['<ul><li>a</li><li><b>b</b></li></ul>', '- a\n- **b**'],
  ])('%s', async (written, expected) => {
    expect((await twinOf(written)).body).toBe(expected);
  });
});

describe('a picture', () => {
  const figure = '<Figure caption="It sank." credit="the port">\n\n![A boat](boat.png)\n\n</Figure>';

  test('whose address is not known is what it shows, with caption and credit', async () => {
    expect((await twinOf(figure)).body).toBe('A boat\n\nIt sank. Picture: the port.');
  });

  test('is shown from its address otherwise', async () => {
    const text = `${start}${figure}\n`;
    const { documentary } = await read(memoryFolder(contentWith({})));
    const { chapters } = documentary!;
    const picture = (url: string) => `https://example.org/assets/${url}`;
    const twin = chapterTwin(
      { chapter: { ...chapters[0]!, references: [] }, tree: chapterTree(text, documentary!), picture },
      { documentary: documentary!, paths: pathsOf('https://example.org'), wording: wordingIn('en') },
    );
    expect(twin).toContain('![A boat](https://example.org/assets/boat.png)\n\nIt sank.');
    expect(twin).not.toMatch(/Figures in|Terms in|\[\^/);
  });
});

test('an edition at another address has links of its own, and the same edition the same text again', async () => {
  const text = `${start}<Chart id="fleet" /> <Count id="ships" /><Cite id="paper" />\n`;
  const { documentary } = await read(memoryFolder(contentWith({ [file]: `${text}<Term id="harbour" />\n` })));
  const [chapter] = documentary!.chapters;
  const wording = wordingIn('en');
  const here = { documentary: documentary!, paths: pathsOf('https://here.example'), wording };
  const there = { documentary: documentary!, paths: pathsOf('https://there.example/docs/'), wording };
  const write = (edition: typeof here) =>
    chapterTwin({ chapter: chapter!, tree: chapterTree(text, documentary!), picture: () => undefined }, edition);
  expect(write(there)).toBe(write(here).replaceAll('https://here.example/', 'https://there.example/docs/'));
  expect(write(here)).toBe(write(here));
  expect(write(here).match(/https:\/\/here\.example\/(charts|figures|sources)\//g)!.length).toBeGreaterThan(4);
});

const signs = [
  '<script>alert()</script>',
  '&lt;b&gt; &amp;copy;',
  '*a* **b** _c_ __d__ ~~e~~',
  '[a](b) ![c](d) [^paper] [e][f]',
  '`code` | cell \\| $x$ {y}',
  '# no heading',
  '1901. no list',
  '- none either',
  '> no quote',
  '--- +++ ***',
  '“*”a*b* (*c*)d',
  'two  spaces\tand\nlines',
  'مرحبا *بالعالم*',
];

describe('what only looks like Markdown or HTML stays as it is', () => {
  const collapsed = (text: string) => text.replaceAll(/\s+/g, ' ');

  test.each([...signs, 'www.example.com https://example.com a@example.com'])('in the record: %s', async (text) => {
    const quoted = JSON.stringify(text.replaceAll(/[{}]/g, ''));
    const chart = {
      'charts/fleet.yaml': `form: bars\ntitle: ${quoted}\ntakeaway: ${quoted}\nnote: ${quoted}\ncounts: [ships]\n`,
    };
    const counts = edited('counts.yaml', 'label: ships seen', `label: ${quoted}`)['counts.yaml']!;
    const { twin } = await twinOf('<Chart id="fleet" />', {
      ...chart,
      'counts.yaml': `${counts}${more['counts.yaml'].slice(smallContent['counts.yaml']!.length)}`,
    });
    const tree = markdownToMdast(twin, { position: false });
    const nodes = 'children' in tree ? (tree.children as MdastNode[]) : [];
    const expected = collapsed(text.replaceAll(/[{}]/g, ''));
    const at = nodes.findIndex((node) => node.type === 'table');
    expect(collapsed(textIn(nodes[at - 2]!)).trim()).toBe(expected);
    expect(collapsed(textIn(nodes[at - 1]!)).trim()).toBe(expected);
    expect(textIn(below(nodes[at]!, 'tableCell')[5]!).trim()).toBe(expected);
    expect(textIn(nodes[at + 1]!).startsWith(`${expected} Source:`)).toBe(true);
    expect(below(tree, 'html')).toEqual([]);
  });

  test.each(signs)('in the text: %s', async (text) => {
    const escaped = text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll(/\s+/g, ' ');
    const { twin } = await twinOf(escaped);
    const tree = markdownToMdast(twin, { position: false });
    const nodes = 'children' in tree ? (tree.children as MdastNode[]) : [];
    expect(nodes[4]).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: collapsed(text) }] });
  });
});

test('what was wrong in a chapter and is put right stands at its head', async () => {
  const { documentary } = await read(
    memoryFolder(
      contentWith({
        ...more,
        'corrections.yaml': `- date: 2023-04-05
  chapter: first
  said: Ships came by night
  right: They came by day
  why: A clock was read wrongly.
`,
        [file]: `${start}Ships: <Count id="ships" />, <Count id="boats" />, <Term id="harbour" />.<Cite id="paper" />\n`,
      }),
    ),
  );
  const twin = chapterTwin(
    { chapter: documentary!.chapters[0]!, tree: chapterTree('Ships.', documentary!), picture: () => undefined },
    { documentary: documentary!, paths: pathsOf('https://example.org/'), wording: wordingIn('en-GB') },
  );
  const [head] = twin.split('Ships.\n');
  expect(head).toContain('5 April 2023');
  expect(head).toContain('It said: Ships came by night. Right is: They came by day.');
  expect(head).toContain(`https://example.org/corrections/#${documentary!.corrections[0]!.id}`);
});
