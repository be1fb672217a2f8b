import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, type Folder, read } from '../../src/desk/index.ts';
import { sitesFolder } from '../support/build.ts';
import { harmlessTexts, refusedTexts } from './guard/hostile-texts.ts';

const front = '---\ntitle: One\ndescription: Words.\npublished: 2026\n---\n\n';
const least = diskFolder(join(sitesFolder, 'least/content'));

/** The least documentary with some files of its own. */
const withFiles = (files: Record<string, string>): Folder => ({
  list: async () => [...new Set([...(await least.list()), ...Object.keys(files)])].sort(),
  text: async (file) => files[file] ?? least.text(file),
});
const problemsOf = async (files: Record<string, string>) => (await read(withFiles(files))).problems;
const shown = (text: string) => JSON.stringify(text);

/** The kinds by which the guard refuses. */
const guarding = 'bad-value code-in-prose mdx-syntax unknown-attribute unknown-component unsafe-markup'.split(' ');

describe('in a chapter and on the front page', () => {
  test.each(refusedTexts.map((text) => [shown(text), text]))('%s is refused at its place', async (_, text) => {
    for (const [file, written, line] of [
      ['chapters/one.mdx', `${front}${text}\n`, 7],
      ['cover.mdx', `Words.\n\n${text}\n`, 3],
    ] as const) {
      const problems = (await problemsOf({ [file]: written })).filter(({ kind }) => guarding.includes(kind));
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem.file).toBe(file);
        expect(problem.line).toBeGreaterThanOrEqual(line);
        expect(problem.hint).not.toBe('');
      }
    }
  });

  test.each(harmlessTexts.map((text) => [shown(text), text]))('%s is prose', async (_, text) => {
    expect(await problemsOf({ 'chapters/one.mdx': `${front}${text}\n` })).toEqual([]);
    expect(await problemsOf({ 'cover.mdx': `Words.\n\n${text}\n` })).toEqual([]);
  });
});

describe('front matter', () => {
  test.each(['layout: ./hostile.astro', 'components: {}', 'setup: hostile()', 'prerender: false'])(
    'of a chapter cannot say %j',
    async (line) => {
      const problems = await problemsOf({ 'chapters/one.mdx': `${front.replace('title', `${line}\ntitle`)}Words.\n` });
      expect(problems.map(({ kind, line: at }) => [kind, at])).toEqual([['unknown-key', 2]]);
    },
  );

  test.each([
    '---\nlayout: ./hostile.astro\n---\nWords.',
    '\n\n---\nlayout: x\n---\nWords.',
    '+++\nlayout = "x"\n+++\n',
  ])('of the front page is none: %j', async (text) => {
    const problems = await problemsOf({ 'cover.mdx': text });
    expect(problems.map(({ kind }) => kind)).toContain('front-matter');
  });
});

describe('in YAML', async () => {
  const settings = await least.text('documentary.yaml');

  test.each([
    'javascript:hostile()',
    ' javascript:hostile()',
    'JAVASCRIPT:hostile()',
    'data:text/html,x',
    '//e.example/',
  ])('an address cannot be %j', async (address) => {
    const yaml = settings.replace(/address: .*/, `address: ${JSON.stringify(address)}`);
    const problems = await problemsOf({ 'documentary.yaml': yaml });
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['bad-value', 11]]);
  });

  test.each(['!!js/function "() => hostile()"', '!!js/regexp /x/', '!<tag:hostile> x'])(
    'no tag makes anything of a value: %j',
    async (value) => {
      const problems = await problemsOf({ 'documentary.yaml': settings.replace('Only words', value) });
      expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['yaml-syntax', 2]]);
    },
  );
});

describe('documentary.yaml', async () => {
  const settings = await least.text('documentary.yaml');
  const code = { 'chapters/parts.ts': 'export const a = 1;', 'chapters/lamp.json': '[]', 'secret.ts': '' };
  const allowing = (allow: string, text: string) =>
    problemsOf({
      ...code,
      'documentary.yaml': `${settings.trimEnd()}\nallow: ${allow}\n`,
      'chapters/one.mdx': `${front}${text}\n`,
    });
  const kinds = async (allow: string, text: string) => (await allowing(allow, text)).map(({ kind }) => kind);

  test.each([
    ['imports', 'import lamps from "./lamp.json"'],
    ['imports', "import { a } from './parts.ts';\n\nexport const b = a;"],
    ['imports', "import {\n  a,\n} from './parts.ts';\n\n<a.Lamp />".replace('<a.Lamp />', 'Words.')],
    ['imports', 'import Lamp from "./parts.ts"\n\n<Lamp bright="very">Words.</Lamp>'],
    ['imports', 'import * as lamps from "./parts.ts"\n\n<lamps.Lamp />'],
    ['imports', 'import raw from "./lamp.json?raw"'],
    ['imports', 'export const from = "imported from \'Paris\' and elsewhere"'],
    ['expressions', 'There are {1 + 1} of them.'],
    ['expressions', '<p title={`a`} {...{}}>Words.</p>'],
    ['html', '<svg viewBox="0 0 1 1"><circle r="1" /></svg>'],
    ['html', '<dialog data-x="y">Words.</dialog>'],
  ])('may allow %s: %j', async (allowance, text) => {
    expect(await kinds(`[${allowance}]`, text)).toEqual([]);
    const others = ['imports', 'expressions', 'html'].filter((other) => other !== allowance);
    expect(await kinds(`[${others.join(', ')}]`, text)).not.toEqual([]);
  });

  test.each([
    ['a script', '<script>hostile()</script>', 'unsafe-markup'],
    ['a handler, which the policy of the page would block', '<p onclick="hostile()">Words.</p>', 'unsafe-markup'],
    ['a computed handler', '<p onclick={"hostile()"}>Words.</p>', 'unsafe-markup'],
    ['a style', '<p style={{ color: "red" }}>Words.</p>', 'unsafe-markup'],
    ['a frame', '<iframe src="https://e.example/" />', 'unsafe-markup'],
    ['something from another site', '<video src="https://e.example/x.mp4" />', 'unsafe-markup'],
    ['an address that runs', '<svg><a xlink:href="javascript:hostile()">x</a></svg>', 'unsafe-markup'],
    ['an id of the site', '<dialog id="page.text">Words.</dialog>', 'bad-value'],
    ['a component that nobody has', '<Lamp />', 'unknown-component'],
    ['a component that the chapter only names in words', 'Lamp. <Lamp />', 'unknown-component'],
    ['an attribute of a component that is computed', '<Figure caption={a}>\n\nWords.\n\n</Figure>', 'code-in-prose'],
    ['a package', 'import fs from "node:fs"', 'missing-file'],
    ['a file outside the content', 'import x from "../../secret.ts"', 'missing-file'],
    ['a file that is not there', 'import x from "./part.ts"', 'missing-file'],
  ])('with everything allowed, refuses %s', async (_, text, kind) => {
    expect(await kinds('[imports, expressions, html]', text)).toContain(kind);
  });

  test('says which file was meant', async () => {
    const [problem] = await allowing('[imports]', 'import { a } from "./part.ts"');
    expect(problem).toMatchObject({
      line: 7,
      column: 1,
      message: 'There is no file chapters/part.ts to import.',
      hint: 'Did you mean ./parts.ts?',
    });
  });

  test.each(['everything', '[scripts]', '[Imports]', 'true', '{ imports: true }'])('cannot allow %s', async (allow) => {
    const problems = await allowing(allow, 'Words.');
    expect(problems.map(({ kind, file }) => [kind, file])).toEqual([['bad-value', 'documentary.yaml']]);
  });
});
