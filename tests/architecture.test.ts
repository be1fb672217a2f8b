import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as chart from '../src/chart/index.ts';
import * as desk from '../src/desk/index.ts';
import * as documentary from '../src/documentary/index.ts';
import * as editor from '../src/editor/index.ts';
import { componentTwins } from '../src/publish/twin/components.ts';
import * as scaffold from '../src/scaffold/index.ts';
import { root } from './support/build.ts';
import { filesIn } from './support/site.ts';

/** Which folders of src each folder may import, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  documentary: [],
  chart: ['documentary'],
  desk: ['publish', 'chart', 'documentary'],
  scaffold: ['desk', 'documentary'],
  publish: ['chart', 'documentary'],
  client: ['publish', 'chart', 'documentary', 'styles'],
  editor: ['desk', 'documentary'],
  site: ['editor', 'desk', 'publish', 'chart', 'documentary'],
  components: ['client', 'site', 'desk', 'publish', 'chart', 'documentary', 'styles'],
  layouts: ['components', 'site', 'desk', 'publish', 'chart', 'documentary', 'styles'],
  pages: ['layouts', 'components', 'site', 'desk', 'publish', 'chart', 'documentary'],
  cli: ['scaffold', 'editor', 'desk', 'documentary', 'publish', 'site'],
  styles: [],
  handbook: ['site', 'desk', 'publish', 'chart', 'documentary'],
};

/** Which packages each folder may import; those that are not named may import any. */
const mayUse: Record<string, RegExp> = {
  documentary: /^zod$/,
  chart: /^d3(-\w+)?$/,
  desk: /^(?!astro|@astrojs|d3|vite)/,
  scaffold: /^(node:|yaml$|zod$|github-slugger$|@clack\/prompts$)/,
  editor: /^(zod|node:.*)$/,
  publish: /^(?!astro|@astrojs|vite|node:fs)/,
  client: /^(d3(-\w+)?|minisearch)$/,
};
const withAstro = ['site', 'components', 'layouts', 'pages'];
// The build is Astro's to run; nothing else of a command is.
const exceptions = ['cli/build.ts'];

interface Import {
  /** The file, from src. */
  from: string;
  /** What it imports: a folder of src, or the name of a package. */
  to: string;
  inside: boolean;
}

const src = join(root, 'src');
const sources = (await filesIn(src)).filter((file) => /\.(ts|astro)$/.test(file));
const imports = (await Promise.all(sources.map(importsOf))).flat();

async function importsOf(from: string): Promise<Import[]> {
  const code = (await readFile(join(src, from), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const names = [...code.matchAll(/(?:^|[;\s}])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name!);
  return names.map((name) =>
    name.startsWith('.')
      ? {
          from,
          to: relative(src, resolve(src, dirname(from), name))
            .split(sep)
            .join('/'),
          inside: true,
        }
      : { from, to: name, inside: false },
  );
}

const folderOf = (file: string) => file.split('/')[0]!;
const written = ({ from, to }: Import) => `${from} imports ${to}`;

describe('imports', () => {
  test('run one way', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) =>
        inside && folderOf(from) !== folderOf(to) && !(mayImport[folderOf(from)] ?? []).includes(folderOf(to)),
    );
    expect(wrong.map(written)).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('bring Astro into the site and nowhere else', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) =>
        !inside &&
        /^(astro|@astrojs)(\/|$|:)/.test(to) &&
        !withAstro.includes(folderOf(from)) &&
        !exceptions.includes(from),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  test('use few packages where the thinking is', () => {
    const wrong = imports.filter(({ from, to, inside }) => !inside && mayUse[folderOf(from)]?.test(to) === false);
    expect(wrong.map(written)).toEqual([]);
  });

  test('go through the index of documentary, chart, desk, editor and scaffold from outside', () => {
    const wrong = imports.filter(
      ({ from, to, inside }) =>
        inside &&
        folderOf(from) !== folderOf(to) &&
        /^(documentary|chart|desk|editor|scaffold)\//.test(to) &&
        !to.endsWith('/index.ts'),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  test('name files that exist', () => {
    const known = new Set(sources);
    const wrong = imports.filter(({ to, inside }) => inside && /\.(ts|astro)$/.test(to) && !known.has(to));
    expect(wrong.map(written)).toEqual([]);
  });
});

test('every folder of src has its place among the others', async () => {
  const folders = (await readdir(src, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in mayImport))).toEqual([]);
});

describe('public names', () => {
  test('of documentary', () => {
    expect(Object.keys(documentary).sort()).toEqual([
      'anchorReader',
      'answersTo',
      'bare',
      'beginsSentence',
      'boundBefore',
      'bounds',
      'canDraw',
      'chapterEntry',
      'chaptersGiving',
      'chartAnchor',
      'chartCorrections',
      'chartEntry',
      'chartPublished',
      'chartSources',
      'citedSources',
      'correctedPlaces',
      'correctionEntry',
      'countEntry',
      'countForms',
      'countSources',
      'dateOrSpan',
      'datedShelves',
      'datesElsewhere',
      'documentaryEntry',
      'drawnCorrections',
      'earliest',
      'eventEntry',
      'extent',
      'figuresElsewhere',
      'givenCounts',
      'historyOf',
      'id',
      'inOrder',
      'inReadingOrder',
      'instantText',
      'isExtent',
      'isFirstMention',
      'isShare',
      'known',
      'lastChange',
      'mayPrecede',
      'mentionsOf',
      'mostDots',
      'numeralsIn',
      'opening',
      'otherFigure',
      'pageWordsIn',
      'partialDate',
      'precision',
      'problemKinds',
      'publishedEntry',
      'publishedOf',
      'ratioOf',
      'referring',
      'remainderOf',
      'searchWordsIn',
      'settingsWordsIn',
      'siteAddress',
      'sourceEntry',
      'spokenIn',
      'spokenLanguages',
      'standings',
      'termEntry',
      'translationEntries',
      'unit',
      'usedTerms',
      'usesOf',
      'wordingIn',
    ]);
  });

  test('of chart', () => {
    expect(Object.keys(chart).sort()).toEqual([
      'breakEvenly',
      'breakText',
      'chartOfStep',
      'describeChart',
      'drawChart',
      'drawingSize',
      'formOf',
      'forms',
      'formsOf',
      'idsIn',
      'itemsOf',
      'legendOf',
      'lineCount',
      'ownState',
      'queryOf',
      'scalesOf',
      'sizes',
      'stateFrom',
      'stateOfStep',
      'suits',
      'summaryOf',
      'tableOf',
      'timeKind',
      'usualScale',
      'variantOf',
    ]);
  });

  test('of desk', () => {
    expect(Object.keys(desk).sort()).toEqual([
      'chapterTree',
      'components',
      'diskFolder',
      'explain',
      'explainAll',
      'fillTexts',
      'filledTexts',
      'frontMatter',
      'isBeside',
      'loweredBody',
      'originalOf',
      'outwardLinks',
      'read',
      'report',
      'reportForGitHub',
      'reportHeld',
      'rereader',
      'shelves',
      'suggestion',
      'translationFile',
      'withTexts',
      'wrongWith',
    ]);
  });

  test('of scaffold', () => {
    expect(Object.keys(scaffold).sort()).toEqual([
      'Refusal',
      'add',
      'ask',
      'begin',
      'beginnings',
      'flagsOf',
      'isKind',
      'toldOf',
      'toldOfDocumentary',
      'toldOfTranslation',
      'translation',
      'usage',
      'usageOf',
      'writeAll',
    ]);
  });

  test('of editor', () => {
    expect(Object.keys(editor).sort()).toEqual([
      'contentFiles',
      'jsonSchemaOf',
      'kindOfFile',
      'refreshSchemas',
      'schemaFolder',
    ]);
  });
});

test('a chapter may use the components that the desk knows, and no others', async () => {
  const index = await readFile(join(src, 'components/mdx/index.ts'), 'utf8');
  const names = [...index.matchAll(/^import (\w+) from '\.\/(\w+)\.astro';$/gm)].map(([, name, file]) => {
    expect(file).toBe(name);
    return name;
  });
  const exported = /mdxComponents = \{([\s\S]*?)\}/.exec(index)?.[1]?.match(/\w+/g);
  expect(names).toEqual(Object.keys(desk.components).sort());
  expect(exported).toEqual(names);
  expect(Object.keys(componentTwins).sort()).toEqual(names);
});

test('routes compose and do nothing else', async () => {
  const routes = (await filesIn(join(src, 'pages'))).map((file) => join(src, 'pages', file));
  const lengths = await Promise.all(
    routes.map(
      async (route) => [relative(root, route), (await readFile(route, 'utf8')).trimEnd().split('\n').length] as const,
    ),
  );
  expect(lengths.filter(([, length]) => length > 25)).toEqual([]);
  expect(lengths.length).toBeGreaterThan(10);
});

describe('what ships with the project', () => {
  // Ids of the documentary in content/ that are words of the code too.
  const ordinary = ['countries', 'numbers', 'people'];

  test('is named nowhere in src, nor in what sets the project up', async () => {
    const { documentary: shipped } = await desk.read(desk.diskFolder(join(root, 'content')));
    const { title, counts, sources: cited, charts, events, terms, chapters } = shipped!;
    const ids = [...counts.keys(), ...cited.keys(), ...charts.keys(), ...events.keys(), ...terms.keys()];
    const texts = [
      ...[...counts.values()].flatMap(({ claimant, denials }) => [claimant, ...denials.map(({ who }) => who)]),
      ...[...cited.values()].map(({ publisher }) => publisher),
      ...[...terms.values()].map(({ term }) => term),
    ];
    // A name is a word with a capital, or several in a row.
    const named = texts.flatMap((text) => text.match(/\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]*)*/gu) ?? []);
    const names = [...new Set([title, ...ids, ...chapters.map(({ id }) => id), ...named])].filter(
      (name) => !ordinary.includes(name),
    );
    const pattern = new RegExp(`(?<![\\p{L}-])(${names.map(RegExp.escape).join('|')})(?![\\p{L}-])`, 'gu');
    const files = ['../astro.config.mjs', '../package.json', ...(await filesIn(src))];
    const found = await Promise.all(
      files.map(async (file) =>
        [...(await readFile(join(src, file), 'utf8')).matchAll(pattern)].map(([, name]) => `${file}: ${name}`),
      ),
    );
    expect(found.flat()).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['The List', 'the-list', 'phones', 'NSO Group', 'The Washington Post']),
    );
    for (const word of ordinary) expect(ids).toContain(word);
  });
});

describe('the repository', () => {
  test('keeps its top level short', async () => {
    const allowed = [
      '.ci',
      '.github',
      '.gitattributes',
      '.gitignore',
      '.npmrc',
      '.nvmrc',
      '.oxlintrc.json',
      '.prettierignore',
      '.vscode',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'astro.config.mjs',
      'content',
      'docs',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tests',
      'tsconfig.json',
    ];
    const ignored = (await readFile(join(root, '.gitignore'), 'utf8'))
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const entries = (await readdir(root)).filter(
      (name) => name !== '.git' && !ignored.includes(name) && !name.endsWith('.local'),
    );
    // An editor's own documentary may stand here too.
    const isDocumentary = (name: string) => existsSync(join(root, name, 'documentary.yaml'));
    expect(entries.filter((entry) => !allowed.includes(entry) && !isDocumentary(entry))).toEqual([]);
    expect(entries).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CONTRIBUTING.md', 'SECURITY.md']));
  });

  test('names its files in one way', async () => {
    const tests = (await filesIn(join(root, 'tests'))).filter((file) => !file.endsWith('.local.ts'));
    const code = [...sources.map((file) => `src/${file}`), ...tests.map((file) => `tests/${file}`)].filter((file) =>
      /\.(ts|astro|css)$/.test(file),
    );
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d|txt))?\.(ts|css)$/;
    const wrong = code.filter((file) => {
      const name = file.split('/').at(-1)!;
      if (file.startsWith('src/pages/'))
        return !/^(\[(\.{3})?\w+\]|[a-z0-9-]+)(\.([a-z]+|\[\w+\]))?\.(astro|ts)$/.test(name);
      return name.endsWith('.astro') ? !/^([A-Z][a-z0-9]*)+\.astro$/.test(name) : !kebab.test(name);
    });
    expect(wrong).toEqual([]);
    expect(code.length).toBeGreaterThan(100);
  });
});
