import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, run, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { startDevServer } from '../support/dev-server.ts';
import { filesIn, type Page, pagesOf } from '../support/site.ts';

/** A step of the tutorial: a block of its code, and the paragraph behind it. */
interface Step {
  language: string;
  /** Whether its command is to end with a problem. */
  fails: boolean;
  /** The file that it is about. */
  title: string | undefined;
  text: string;
  /** What the text says in bold between this block and the next. */
  promises: string[];
}

const tutorial = await readFile(join(root, 'docs/tutorial.md'), 'utf8');
const steps = [...tutorial.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$([\s\S]*?)(?=^```|(?![\s\S]))/gm)].map(
  ([, language, info, text, behind]): Step => ({
    language: language!,
    fails: / fails\b/.test(info!),
    title: / title="([^"]+)"/.exec(info!)?.[1],
    text: text!,
    promises: [...behind!.matchAll(/\*\*(.+?)\*\*/g)].map(([, promise]) => promise!),
  }),
);

/** The lines that need GitHub, or packages that are here already. */
const notPlayed = /^(git (clone|add|commit|push)\b|cd on-record$|npm ci$)/;

let folder: TemporaryFolder;
const env: Record<string, string> = {};
let printed = '';
/** What was played, by what is told of it. */
const played: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  Object.assign(env, { INIT_CWD: folder.path, OUT_DIR: 'dist' });
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The words of a command as a shell would take them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}

async function command(line: string, { fails, promises }: Step): Promise<void> {
  const [, name, value] = /^export (\w+)=(\S+)$/.exec(line) ?? [];
  if (name && value) return void (env[name] = value);
  const [npm, running, script = '', dashes, ...args] = wordsOf(line);
  expect([npm, running, dashes ?? '--'], line).toEqual(['npm', 'run', '--']);
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  if (script === 'dev') return dev(promises);
  expect(scripts[script], line).toBe(`node src/cli/${script}.ts`);
  const { code, output } = await run(script, env, ...args);
  expect(code, `${line}\n${output}`).toBe(fails ? 1 : 0);
  printed += output;
}

/** Looks at the front page while it is written, and ends the server. */
async function dev(promises: readonly string[]): Promise<void> {
  await using server = await startDevServer(join(folder.path, env['CONTENT_DIR']!));
  const page = (await (await fetch(server.url)).text()).replaceAll(/&nbsp;|\u00a0/g, ' ');
  expect(promises.length).toBeGreaterThan(0);
  for (const promise of promises) expect(page.toLowerCase()).toContain(promise.toLowerCase());
}

/** Makes a file say what the text shows of it. */
async function edit({ language, title, text }: Step): Promise<void> {
  const path = join(folder.path, title!);
  const before = await readFile(path, 'utf8');
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, language === 'diff' ? patched(before, text) : withPart(before, text));
}

/** The lines with a minus, replaced by those with a plus; those with neither stand around them. */
function patched(before: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (sign: string) =>
    lines.flatMap((line) => (line === '' ? [''] : [' ', sign].includes(line[0]!) ? [line.slice(1)] : [])).join('\n');
  expect(before.split(side('-')), `${diff} stands there once`).toHaveLength(2);
  return before.replace(side('-'), () => side('+'));
}

/** An entry in the place of the one of its name; a text that has no such entry is new as a whole. */
function withPart(before: string, part: string): string {
  const [first = ''] = part.split('\n', 1);
  if (first === '---') return part;
  const entry = before.split(/\n{2,}/).find((paragraph) => paragraph.startsWith(first));
  expect(entry, `${first} stands there`).toBeDefined();
  return before.replace(entry!.trimEnd(), () => part.trimEnd());
}

/** What a block says is printed, was printed last, in this order; three points stand for anything. */
function seen(text: string): void {
  const escaped = (line: string) => line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');
  expect(printed).toMatch(new RegExp(text.trimEnd().split('\n').map(escaped).join('\\n(?:.*\\n)*?'), 'm'));
}

const plays: Record<string, (step: Step) => Promise<void>> = {
  async sh(step) {
    printed = '';
    for (const line of step.text
      .trimEnd()
      .split('\n')
      .filter((each) => !notPlayed.test(each))) {
      await command(line, step);
      played.push(line);
    }
  },
  text: async ({ text }) => seen(text),
  diff: edit,
  yaml: edit,
  mdx: edit,
};

describe('the tutorial, step by step', () => {
  test.each(steps.map((step, index) => [index + 1, step.title ?? step.text.split('\n')[0], step] as const))(
    '%i: %s',
    async (_, __, step) => {
      await plays[step.language]!(step);
    },
  );
});

describe('in the end there is what it promises', () => {
  let pages: Page[];
  beforeAll(async () => {
    pages = await pagesOf(join(folder.path, 'dist'));
  });
  const named = (pattern: RegExp) => pages.flatMap(({ file }) => pattern.exec(file)?.[1] ?? []);
  const page = (file: string) =>
    pages.find((each) => each.file === file)!.document.body.textContent.replaceAll(' ', ' ');

  test('three chapters with two charts, which have files of their own', async () => {
    expect(named(/^chapters\/([^/]+)\/index\.html$/).sort()).toEqual([
      'the-pond',
      'the-spring-day-by-day',
      'what-the-gardener-says',
    ]);
    const charts = named(/^charts\/([^/]+)\/index\.html$/);
    expect(charts).toHaveLength(2);
    const files = await filesIn(join(folder.path, 'dist'));
    for (const chart of charts)
      for (const kind of ['svg', 'png', 'csv', 'json']) expect(files).toContain(`charts/${chart}.${kind}`);
  });

  test('the figure that was filled in, with its bound, its standing and who denies it', () => {
    expect(page('chapters/what-the-gardener-says/index.html')).toMatch(/more than 30 frogs/i);
    expect(page('figures/index.html')).toMatch(/gardener[\s\S]*alleged[\s\S]*says that a frog may be heard twice/i);
  });

  test('the events, in the order of their days', () => {
    expect(page('chapters/the-spring-day-by-day/index.html')).toMatch(
      /The class counts the frogs[\s\S]*The newspaper asks the gardener/,
    );
  });

  test('none of the words by which what was there at first says that it is an example', () => {
    const left = pages.filter(({ html }) => /invented|to be replaced/i.test(html));
    expect(left.map(({ file }) => file)).toEqual([]);
  });
});

test('the tutorial uses what is in this repository', () => {
  for (const what of ['documentary', 'chapter', 'chart', 'count', 'source', 'event'])
    expect(
      played.some((line) => line.startsWith(`npm run new -- ${what} `)),
      what,
    ).toBe(true);
  expect(played).toEqual(
    expect.arrayContaining(['npm run dev', 'npm run check', 'npm run published', 'npm run build']),
  );
});
