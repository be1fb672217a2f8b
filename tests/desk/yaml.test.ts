import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { contentWith, edited, type Files, longer, memoryFolder, smallContent } from '../support/small-content.ts';

const reading = (files: Files) => read(memoryFolder(contentWith(files)));
const everyFile = (change: (text: string) => string): Files =>
  Object.fromEntries(Object.entries(smallContent).map(([path, text]) => [path, change(text)]));

const asWindows = (text: string) => text.replaceAll('\n', '\r\n');
const withMark = (text: string) => `\uFEFF${text}`;

describe.each([
  ['line ends of Windows', asWindows],
  ['a byte order mark', withMark],
  ['both', (text: string) => withMark(asWindows(text))],
])('files with %s', (_, change) => {
  test('are read like any other', async () => {
    const { documentary, problems } = await read(memoryFolder(everyFile(change)));
    expect(problems).toEqual([]);
    expect(documentary).toEqual((await reading({})).documentary);
  });

  test('keep their places', async () => {
    const mistakes = {
      ...edited('counts.yaml', 'value: 12', 'value: 50,000'),
      ...edited('documentary.yaml', 'title: Ships', 'titel: Ships'),
      ...longer('chapters/first.mdx', '\n<Cite id="papre" />\n'),
    };
    const changed = Object.fromEntries(Object.entries(mistakes).map(([path, text]) => [path, change(text)]));
    const { problems } = await reading(mistakes);
    expect(problems).toHaveLength(4);
    expect((await reading(changed)).problems).toEqual(problems);
  });
});

const boats = `boats:
  value: 3
  bound: exactly
  unit: *ship
  label: boats seen
  rule: Each boat is counted once.
  claimant: the harbour
  source: paper
  asOf: 2021
  standing: alleged
`;
const aboutBoats = longer('chapters/first.mdx', '\nAnd <Count id="boats" />.<Cite id="paper" />\n');
const anchored = edited('counts.yaml', '  unit:', '  unit: &ship')['counts.yaml'];

test('a unit may be written once and used twice', async () => {
  const { documentary } = await reading({ ...aboutBoats, 'counts.yaml': `${anchored}${boats}` });
  expect(documentary?.counts.get('boats')?.unit).toEqual({ one: 'ship', other: 'ships' });
});

test('a mistake in what an alias stands for is shown at the alias too', async () => {
  const { problems } = await reading({
    ...aboutBoats,
    'counts.yaml': `${anchored}${boats}`.replace('    other: ships\n', ''),
  });
  expect(problems.map(({ kind, line, message }) => `${line} ${kind} ${message}`)).toEqual([
    '5 missing-key `unit.other` is missing in count `ships`.',
    '15 missing-key `unit.other` is missing in count `boats`.',
  ]);
});

test('an alias that stands for nothing is a problem, with its place', async () => {
  const { problems } = await reading(edited('counts.yaml', 'source: paper', 'source: *papre'));
  expect(problems).toMatchObject([{ kind: 'yaml-syntax', file: 'counts.yaml', line: 10, column: 11 }]);
});

test('one tab is one problem', async () => {
  const { problems } = await reading(edited('counts.yaml', '  bound: about', '\tbound: about'));
  expect(problems).toMatchObject([{ kind: 'yaml-syntax', file: 'counts.yaml', line: 3, column: 1 }]);
});

test('a list where entries by id are due is one problem', async () => {
  const { problems } = await reading({ 'counts.yaml': '- ships\n' });
  expect(problems).toMatchObject([{ kind: 'bad-value', file: 'counts.yaml', line: 1, column: 1 }]);
});

test('an alias may be used by more counts than a parser of others would allow', async () => {
  const ids = Array.from({ length: 300 }, (_, n) => `boats-${n}`);
  const entries = ids.map((id) => boats.replace('boats:', `${id}:`)).join('');
  const { documentary, problems } = await reading({
    ...longer('chapters/first.mdx', ids.map((id) => `\nAnd <Count id="${id}" />.<Cite id="paper" />\n`).join('')),
    'counts.yaml': `${anchored}${entries}`,
  });
  expect(problems).toEqual([]);
  expect(documentary?.counts.get('boats-299')?.unit).toEqual({ one: 'ship', other: 'ships' });
});

test('a value is read as YAML 1.2 has it, whatever version a file names', async () => {
  const counts = `%YAML 1.1\n---\n${smallContent['counts.yaml']?.replace('12', '010')}`;
  const { documentary } = await reading({ 'counts.yaml': counts });
  expect(documentary?.counts.get('ships')?.value).toBe(10);
});
