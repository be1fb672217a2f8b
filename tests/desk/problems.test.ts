import { describe, expect, test } from 'vitest';
import { read } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
import { contentWith, edited, longer, memoryFolder } from '../support/small-content.ts';
import { chapters } from './problems/chapters.ts';
import { claims } from './problems/claims.ts';
import { folder } from './problems/folder.ts';
import { limits } from './problems/limits.ts';
import { misleading } from './problems/misleading.ts';
import { links } from './problems/links.ts';
import { pictures } from './problems/pictures.ts';
import { ratios } from './problems/ratios.ts';
import { record } from './problems/record.ts';
import { references } from './problems/references.ts';
import { steps } from './problems/steps.ts';
import { translations } from './problems/translations.ts';

const families = {
  record,
  limits,
  chapters,
  claims,
  links,
  pictures,
  references,
  ratios,
  misleading,
  steps,
  folder,
  translations,
};
const problemsOf = async (files: Record<string, string | undefined>) =>
  (await read(memoryFolder(contentWith(files)))).problems;

describe.each(Object.entries(families))('%s', (_, mistakes) => {
  test.each(mistakes)('an editor $did', async ({ files, says }) => {
    expect(await problemsOf(files)).toEqual(says);
  });
});

test('every kind of problem is provoked here', () => {
  const provoked = Object.values(families).flatMap((mistakes) => mistakes.flatMap(({ says }) => says));
  expect([...new Set(provoked.map(({ kind }) => kind))].sort()).toEqual(Object.keys(problemKinds).sort());
});

test('no hint sends the editor elsewhere', async () => {
  const hints = await Promise.all(
    [
      { 'corrections.yaml': '- date: 2021\n  said: a\n  right: b\n  why: c\n' },
      { 'terms.yaml': '- harbour\n' },
      { ...longer('terms.yaml', 'ship:\n'), ...longer('chapters/first.mdx', '\nA <Term id="ship" />.\n') },
    ].map(async (files) => (await problemsOf(files)).map(({ hint }) => hint)),
  );
  expect(hints.flat()).not.toContain('Write it as the handbook shows.');
  expect(hints.flat()).toHaveLength(3);
});

describe('a chart of no known form', () => {
  test('is shown the form that was written', async () => {
    expect(await problemsOf(edited('charts/fleet.yaml', 'form: bars', 'form: bar'))).toEqual([
      expect.objectContaining({
        kind: 'bad-value',
        line: 1,
        column: 7,
        message: expect.stringMatching(/; found "bar"\.$/),
        hint: 'Did you mean `bars`?',
      }),
    ]);
  });

  test('lacks a key where none was written', async () => {
    expect(await problemsOf(edited('charts/fleet.yaml', 'form: bars\n', ''))).toEqual([
      expect.objectContaining({ kind: 'missing-key', message: '`form` is missing in chart `fleet`.' }),
    ]);
  });
});

describe('a chapter loads nothing from elsewhere', () => {
  test.each([
    '![A ship](https://elsewhere.example/ship.png)',
    '![A ship](//elsewhere.example/ship.png)',
    '<img src="https://elsewhere.example/ship.png" alt="A ship" />',
    '<img src="/favicon.svg" srcset="https://elsewhere.example/ship.png 2x" alt="A ship" />',
    '[Leave](javascript:alert(1))',
    '<a href="javascript:alert(1)">Leave</a>',
  ])('%s', async (text) => {
    expect(await problemsOf(longer('chapters/first.mdx', `\n${text}\n`))).toEqual([
      expect.objectContaining({ kind: 'unsafe-markup', file: 'chapters/first.mdx', line: 9 }),
    ]);
  });
});

test('a picture that is not there is a problem of the chapter', async () => {
  expect(await problemsOf(longer('chapters/first.mdx', '\n![A ship](ship.png)\n'))).toEqual([
    expect.objectContaining({ kind: 'missing-file', file: 'chapters/first.mdx', line: 9, column: 1 }),
  ]);
});

test.each(['charts/The Fleet.yaml', 'chapters/First Part.mdx'])(
  '%s is no name that an address can hold',
  async (file) => {
    const text = contentWith({})[file.startsWith('charts') ? 'charts/fleet.yaml' : 'chapters/first.mdx'];
    expect(await problemsOf({ [file]: text })).toContainEqual(
      expect.objectContaining({ kind: 'bad-value', file, line: 1, column: 1 }),
    );
  },
);
