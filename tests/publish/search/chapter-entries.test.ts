import { expect, test } from 'vitest';
import { chapterTree, read } from '../../../src/desk/index.ts';
import { wordingIn } from '../../../src/documentary/index.ts';
import { pathsOf } from '../../../src/publish/paths.ts';
import { chapterEntries } from '../../../src/publish/search/chapter-entries.ts';
import { boats, contentWith, memoryFolder, smallContent } from '../../support/small-content.ts';

const file = 'chapters/first.mdx';
const start = smallContent[file]!.slice(0, smallContent[file]!.indexOf('There were'));
const counts = `${smallContent['counts.yaml']}${boats}`;
const beside = 'Beside: <Term id="harbour" />, <Count id="ships" />, <Count id="boats" />.<Cite id="paper" />';

/** What is found in the first chapter of a small documentary with the text given, without the paragraph that is in all. */
async function entriesOf(body: string) {
  const text = `${start}${body}\n\n${beside}\n`;
  const { documentary, problems } = await read(memoryFolder(contentWith({ 'counts.yaml': counts, [file]: text })));
  expect(problems).toEqual([]);
  const edition = { documentary: documentary!, paths: pathsOf('https://example.org/ships/'), wording: wordingIn('en') };
  const entries = chapterEntries(documentary!.chapters[0]!, chapterTree(text, documentary!), edition);
  const own = entries.filter((entry) => !entry.text.startsWith('Beside:'));
  return own.map((entry) => ({ ...entry, path: entry.path.replace('/ships/chapters/first/', '') }));
}

test('a paragraph is found with its counts in words and where it stands', async () => {
  expect(
    await entriesOf('A *storm* came.\n\nIt met <Count id="ships" /> in the <Term id="harbour">port</Term>.'),
  ).toEqual([
    { kind: 'passage', path: '#p.a-storm-came', title: 'First', text: 'A storm came.' },
    { kind: 'passage', path: '#p.it-met-in-the', title: 'First', text: 'It met about 12 ships in the port.' },
  ]);
});

test('what has no place of its own is found at the last one before it', async () => {
  const [heading, first, second] = await entriesOf(
    '## The *storm* & after\n\n- Rain.\n\n<Chart id="fleet" />\n\n- Sun.',
  );
  expect(heading).toEqual({ kind: 'chapter', path: '#the-storm--after', title: 'The storm & after', text: 'First' });
  expect(first).toMatchObject({ path: '#the-storm--after', title: 'First: The storm & after', text: 'Rain.' });
  expect(second).toMatchObject({ path: '#chart.fleet', text: 'Sun.' });
});

test('what is alleged is found with its standing and its denial', async () => {
  const [passage] = await entriesOf('There sank <Count id="boats" />.<Cite id="paper" />');
  expect(passage).toMatchObject({
    text: 'There sank more than 1 boat (alleged).',
    denials: ['The port says that none sank (The Paper).'],
  });
});

test('a denial and the accounts of one event are each one passage, with who says it', async () => {
  const accounts = ['yes', 'no'].map(
    (word) => `<Account word="${word}" by="The ${word}">\n\nIt was.<Cite id="paper" />\n\n</Account>`,
  );
  const entries = await entriesOf(
    `<Denial by="The port">\n\nNone sank.\n\nNot one.<Cite id="paper" />\n\n</Denial>\n\n<Versus>\n\n${accounts.join('\n\n')}\n\n</Versus>`,
  );
  expect(entries.map(({ text }) => text)).toEqual([
    'The port answers: None sank. Not one.',
    'The yes: “yes” It was. The no: “no” It was.',
  ]);
});

test('items, rows, notes and signs of markup are found as they are read', async () => {
  const entries = await entriesOf(
    '- One &lt;b&gt;\n- Two[^n]\n\n| A | B |\n| --- | --- |\n| c | \\{d\\} |\n\n"Quoted" -- so.\n\n[^n]: A note.',
  );
  expect(entries.map(({ text }) => text)).toEqual(['One <b>', 'Two', 'A B', 'c {d}', '“Quoted” – so.', 'A note.']);
  expect(entries.at(-1)!.path).toBe('#user-content-fn-n');
});
