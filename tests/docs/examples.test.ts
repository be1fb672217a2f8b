import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../../src/desk/index.ts';
import { problemKinds, wordingIn } from '../../src/documentary/index.ts';
import { jsonSchemaOf, kindOfFile } from '../../src/editor/index.ts';
import { untranslated } from '../../src/handbook/index.ts';
import { docsFolder, harbour } from '../support/handbook.ts';
import { type Block, blocksIn } from './blocks.ts';
import { laidOver } from './laid-over.ts';

// The tutorial is played by a test of its own; the examples of components are those of a chapter that is built.
const others = ['tutorial.md', 'components.md'];
const names = (await readdir(docsFolder)).filter((name) => name.endsWith('.md') && !others.includes(name));
const pages = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(join(docsFolder, name), 'utf8') })),
);
const contentOf = (blocks: readonly Block[]) => blocks.filter(({ language }) => ['yaml', 'mdx'].includes(language));

const written = async (name: string) => pages.find((page) => page.name === name)?.text ?? '';
const said = (problems: readonly { file: string; line: number; message: string }[]) =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

/** What a YAML file holds, or the front matter of a chapter. */
function valueIn(text: string): unknown {
  const [, front] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return parse(front ?? text) as unknown;
}

const alone = await untranslated(harbour);

describe.each(pages)('the examples of $name', ({ name, text }) => {
  const documentary = name === 'translation.md' ? harbour : alone;
  const blocks = contentOf(blocksIn(text));
  const right = blocks.filter(({ problem }) => problem === undefined);

  test('say which file they stand in', () => {
    expect(blocks.filter(({ title }) => title === undefined)).toEqual([]);
  });

  test('make a documentary without a problem', async () => {
    expect(said((await read(await laidOver(documentary, right))).problems)).toEqual([]);
  });

  test('are as the schemas say that editors’ programs know', async () => {
    const folder = await laidOver(documentary, right);
    const { ids } = await read(folder);
    for (const { title = '' } of right) {
      const kind = kindOfFile(title);
      if (!kind) continue;
      const holds = new Ajv({ strict: false, validateFormats: false }).compile(jsonSchemaOf(kind, ids));
      const value = valueIn(await folder.text(title));
      expect(holds(value) || holds.errors, title).toBe(true);
    }
  });

  test('that are wrong have the problem that they are said to have, and no other', async () => {
    for (const block of blocks.filter(({ problem }) => problem !== undefined)) {
      const { problems } = await read(await laidOver(documentary, [...right, block]));
      expect(new Set(problems.map(({ kind }) => kind)), block.text).toEqual(new Set([block.problem]));
    }
  });
});

test('there are examples of every file that an editor writes, and of what is refused', () => {
  const blocks = pages.flatMap(({ text }) => contentOf(blocksIn(text)));
  const files = new Set(blocks.map(({ title = '' }) => title.replace(/\/[^/]+\./, '/*.')));
  expect([...files].sort()).toEqual([
    'chapters/*.mdx',
    'chapters/fr/*.mdx',
    'charts/*.yaml',
    'corrections.yaml',
    'counts.yaml',
    'cover.mdx',
    'documentary.yaml',
    'events.yaml',
    'fr/*.yaml',
    'sources.yaml',
    'terms.yaml',
  ]);
  const problems = blocks.flatMap(({ problem }) => problem ?? []);
  expect(problems.length).toBeGreaterThan(5);
  expect(problems.filter((problem) => !Object.hasOwn(problemKinds, problem))).toEqual([]);
});

const wording = wordingIn('en');

test('the page on chapters says rightly what readers see of braces', async () => {
  const { documentary } = await read(harbour);
  const visitors = documentary!.counts.get('visitors')!;
  const rows = [...(await written('chapter.md')).matchAll(/^\| `\{visitors\.?(\w*)\}` +\| (.*?) +\|$/gm)];
  expect(rows.map(([, form = '', seen]) => [form, seen])).toEqual([
    ['', wording.phrase(visitors)],
    ['value', wording.value(visitors)],
    ['the', wording.the(visitors)],
    ['claim', wording.claim(visitors)],
  ]);
});

test('the page on counts says rightly what readers see of each bound', async () => {
  const { documentary } = await read(harbour);
  for (const id of ['visitors', 'tide'])
    expect(await written('count.md')).toContain(`"${wording.the(documentary!.counts.get(id)!)}"`);
  const rows = [...(await written('count.md')).matchAll(/^\| `([\w-]+)` +\| [^|]+\| (.*?([\d.,]+) (\w+)) +\|$/gm)];
  expect(rows.length).toBe(4);
  for (const [, bound, seen, number = '', other = ''] of rows) {
    const count = { value: Number(number.replace(',', '')), bound: bound as 'about', unit: { one: other, other } };
    expect(wording.phrase(count)).toBe(seen);
  }
});
