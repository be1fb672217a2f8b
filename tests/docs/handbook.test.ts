import GithubSlugger from 'github-slugger';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { components, read } from '../../src/desk/index.ts';
import { problemKinds } from '../../src/documentary/index.ts';
import { examplesIn } from '../../src/handbook/index.ts';
import { hosts } from '../../src/publish/hosts/index.ts';
import { root } from '../support/build.ts';
import { docsFolder, harbour, madeHandbook } from '../support/handbook.ts';
import { filesIn } from '../support/site.ts';
import { blocksIn, proseOf } from './blocks.ts';

const files = (await filesIn(docsFolder)).filter((file) => file.endsWith('.md')).map((file) => join(docsFolder, file));
const texts = new Map(
  await Promise.all(
    [join(root, 'README.md'), ...files].map(async (file) => [file, await readFile(file, 'utf8')] as const),
  ),
);

test('what is made is as it would be made now; if not, run npm run docs', async () => {
  const made = await madeHandbook();
  const stale = await Promise.all(
    [...made].map(async ([name, text]) => {
      const file = join(docsFolder, name);
      return existsSync(file) && (await readFile(file, 'utf8')) === text ? [] : [name];
    }),
  );
  expect(stale.flat()).toEqual([]);
});

test('there is a page for every kind of problem, and for no other', async () => {
  const pages = (await filesIn(join(docsFolder, 'problems'))).filter((name) => name !== 'README.md');
  expect(pages).toEqual(
    Object.keys(problemKinds)
      .sort()
      .map((kind) => `${kind}.md`),
  );
});

test('every page can be reached from the first', () => {
  const seen = new Set([join(docsFolder, 'README.md')]);
  for (const file of seen) for (const { path } of linksIn(file)) if (path.endsWith('.md')) seen.add(path);
  expect(files.filter((file) => !seen.has(file)).map((file) => relative(docsFolder, file))).toEqual([]);
});

test('every link leads to a file and to a heading that there is', () => {
  const dead = [...texts.keys()].flatMap((file) =>
    linksIn(file)
      .filter(({ path, anchor }) => !existsSync(path) || (anchor !== undefined && !headingsIn(path).includes(anchor)))
      .map(({ written }) => `${relative(root, file)}: ${written}`),
  );
  expect(dead).toEqual([]);
});

/** The links of a page to other files of the project, and to places on them. */
function linksIn(file: string): { written: string; path: string; anchor: string | undefined }[] {
  const prose = proseOf(texts.get(file) ?? '').replaceAll(/`[^`]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, written = '']) => written)
    .filter((written) => !/^[a-z]+:/.test(written))
    .map((written) => {
      const [path = '', anchor] = written.split('#');
      return { written, path: path === '' ? file : resolve(dirname(file), path), anchor };
    });
}

function headingsIn(file: string): string[] {
  const slugger = new GithubSlugger();
  const headings = proseOf(texts.get(file) ?? '').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) => slugger.slug(heading.replaceAll('`', '')));
}

test('every command that the handbook names is one', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = [...texts.values()].flatMap((text) =>
    [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)(?: -- ([a-z]+))?/g)].map(([, name = '', argument]) => ({
      name,
      argument,
    })),
  );
  expect(commands.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
  const named = commands.filter(({ name, argument }) => name === 'deploy-config' && argument !== undefined);
  expect(named.filter(({ argument = '' }) => !Object.hasOwn(hosts, argument))).toEqual([]);
  expect(new Set(named.map(({ argument }) => argument))).toEqual(new Set(Object.keys(hosts)));
});

test('every folder that a command is given is there', () => {
  const lines = [...texts.values()].flatMap((text) => blocksIn(text).flatMap((block) => block.text.split('\n')));
  const folders = lines.flatMap((line) => /CONTENT_DIR=(docs\S*)/.exec(line)?.[1] ?? []);
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
});

test('no tag stands outside of code, where GitHub would swallow it', () => {
  const tags = [...texts].flatMap(([file, text]) =>
    [
      ...proseOf(text)
        .replaceAll(/`[^`]*`|<!--.*?-->/g, '')
        .matchAll(/(?<!\\)<(?!https?:)[a-zA-Z/][^>]*>?/g),
    ].map(([tag]) => `${relative(root, file)}: ${tag}`),
  );
  expect(tags).toEqual([]);
});

test('the chapter of examples shows every component with every attribute and every choice', async () => {
  const sources = examplesIn(await harbour.text('chapters/components.mdx')).join('\n');
  const missing = Object.entries(components).flatMap(([name, attributes]) => {
    const tags = [...sources.matchAll(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'g'))].map(([tag]) => tag);
    if (tags.length === 0) return [name];
    return Object.keys(attributes)
      .filter((attribute) => !tags.some((tag) => tag.includes(` ${attribute}="`)))
      .map((attribute) => `${name} ${attribute}`);
  });
  expect(missing).toEqual([]);
  for (const form of components.Count.show.choices) expect(sources).toContain(`show="${form}"`);
});

test('the documentary of the examples has no problem', async () => {
  expect((await read(harbour)).problems).toEqual([]);
});
