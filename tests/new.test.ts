import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskFolder, read } from '../src/desk/index.ts';
import { usage, usageOf } from '../src/scaffold/index.ts';
import { environment, type Ran, root, run, type TemporaryFolder, temporaryFolder } from './support/build.ts';
import { bytesIn, filesIn } from './support/site.ts';

/** A documentary that was just begun, in a folder of its own; each test adds to what it finds. */
let folder: TemporaryFolder & { ran: Ran; env: Record<string, string>; content: string };
beforeAll(async () => {
  const own = await temporaryFolder();
  const env = { INIT_CWD: own.path, CONTENT_DIR: 'story' };
  const ran = await run('new', env, 'documentary', 'story', '--title', 'A story');
  folder = { ...own, ran, env, content: join(own.path, 'story') };
});
afterAll(() => folder[Symbol.asyncDispose]());

test('a script makes a documentary and adds to it, and each thing is at the place that is printed', async () => {
  const { env, content, ran } = folder;
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.output).toContain('CONTENT_DIR=story npm run dev\n');
  const chapter = await run('new', env, 'chapter', 'At night');
  expect(chapter.output).toMatch(
    /^Made the chapter `at-night`: story\/chapters\/at-night\.mdx:1, listed in story\/documentary\.yaml:/,
  );
  expect((await read(diskFolder(content))).problems).toEqual([]);
  const { output } = await run('new', env, 'count', 'newts', '--value', '3', '--as-of', '2025');
  const [, file, line] = /^Made the count `newts`: (\S+):(\d+)\n/.exec(output) ?? [];
  expect(file).toBe(join('story', 'counts.yaml'));
  const text = await diskFolder(content).text('counts.yaml');
  expect(text.split('\n').slice(Number(line) - 1, Number(line) + 1)).toEqual(['newts:', '  value: 3']);
});

test('what it cannot do it refuses with the reason, tells its use where it was called wrongly, and makes nothing', async () => {
  const before = await bytesIn(folder.path);
  for (const args of [[], ['picture'], ['chapter', 'Two', 'words', '--titel', 'x']]) {
    const { code, output } = await run('new', folder.env, ...args);
    expect(code, args.join(' ')).toBe(1);
    expect(output, args.join(' ')).toContain('npm run new -- ');
    expect(output).not.toMatch(/^\s+at /m);
  }
  const refusals: [string[], RegExp, string?][] = [
    [['chapter', 'The pond'], /^There is a chapter `the-pond` already, in story\/chapters\/the-pond\.mdx\.\n/],
    [['translation'], /^Into which language\?/],
    [['translation', 'en'], /^The documentary itself is in English/],
    [['translation', 'pt_BR'], /\nWrite `npm run new -- translation pt-BR`\./],
    [['documentary', 'story'], /story is not empty: .*\nIt is a documentary already\./],
    [['chapter', 'Two'], /^There is no elsewhere\/documentary\.yaml, so its folder is no documentary\.\n/, 'elsewhere'],
  ];
  for (const [args, message, content = 'story'] of refusals) {
    const ran = await run('new', { ...folder.env, CONTENT_DIR: content }, ...args);
    expect(ran).toEqual({ code: 1, output: expect.stringMatching(message) });
  }
  expect(await bytesIn(folder.path)).toEqual(before);
});

test('a script begins a translation, adds to it what is missing, and leaves no problem', async () => {
  const { env, content } = folder;
  const ran = await run('new', env, 'translation', 'fr');
  expect(ran).toMatchObject({ code: 0 });
  const [, file] = /^ {2}(\S+\.mdx):1 is new$/m.exec(ran.output) ?? [];
  expect(await filesIn(folder.path)).toContain(file);
  expect((await read(diskFolder(content))).problems.filter((problem) => problem.file.includes('fr/'))).toEqual([]);
  const before = await bytesIn(folder.path);
  const again = await run('new', env, 'translation', 'fr');
  expect(again).toEqual({ code: 0, output: expect.stringMatching(/^Nothing is missing: .*French/) });
  expect(await bytesIn(folder.path)).toEqual(before);
});

test('help tells what there is and every value of it', async () => {
  expect(await run('new', {}, 'chart', '--help')).toEqual({ code: 0, output: `${usageOf('chart')}\n` });
  for (const noun of ['documentary', 'chapter', 'chart', 'count', 'source', 'event', 'term', 'correction'] as const) {
    expect(usage()).toMatch(new RegExp(`^  ${noun} `, 'm'));
    expect(usageOf(noun)).toMatch(/^  --[a-z-]+ +\S/m);
  }
  expect(usage()).toMatch(/^  translation <language> /m);
  expect(usageOf('translation')).toContain('npm run new -- translation <language>');
});

const typed = { enter: '\r', down: '\u001B[B', stop: '\u0003' };

/** Runs the command in a terminal, and answers each question when it is asked. */
async function inTerminal(env: Record<string, string>, args: string, answers: [question: string, keys: string][]) {
  // A terminal that knows no width would break every line after its first letter.
  const command = `stty cols 300 rows 40; exec '${process.execPath}' src/cli/new.ts ${args}`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: root,
    env: { ...environment, TERM: 'xterm', CI: '', ...env },
  });
  let printed = '';
  let seen = 0;
  const left = [...answers];
  terminal.stdout.on('data', (chunk: Buffer) => {
    printed += stripVTControlCharacters(chunk.toString());
    const at = left[0] ? printed.indexOf(left[0][0], seen) : -1;
    if (at === -1) return;
    seen = at + left[0]![0].length;
    terminal.stdin.write(left.shift()![1]);
  });
  const impatience = setTimeout(() => terminal.stdin.end(typed.stop), 30_000);
  const [code] = (await once(terminal, 'exit')) as [number];
  clearTimeout(impatience);
  return { code, printed, left };
}

if (spawnSync('script', ['--version'], { stdio: 'ignore' }).error) {
  test('the questions in a terminal were not tried, because this machine has no `script` of util-linux', () => {
    expect(process.platform).not.toBe('linux');
  });
} else {
  test('in a terminal it asks, says what is wrong with an answer, and adds what was answered', async () => {
    const { code, printed, left } = await inTerminal(folder.env, 'source', [
      ['Its id', `Class Book${typed.enter}`],
      ['Write class-book instead', `${'\u007F'.repeat(10)}diary${typed.enter}`],
      ['Who published it', `The pupils${typed.enter}`],
      ['Its title', `A diary${typed.enter}`],
      ['Where it stands', `diary${typed.enter}`],
      ['It must be a web address', `${'\u007F'.repeat(5)}https://diary.example/${typed.enter}`],
      ['When it was published', typed.enter],
    ]);
    expect(left).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toContain('Fill in date.');
    const { problems, texts } = await read(diskFolder(folder.content));
    expect(texts.get('sources.yaml')).toContain(
      'diary:\n  publisher: The pupils\n  title: A diary\n  address: https://diary.example/\n  date: # ',
    );
    expect(problems.filter(({ file }) => file === 'sources.yaml').map(({ kind }) => kind)).toEqual([
      'unused-entry',
      'bad-value',
    ]);
  });

  test('in a terminal it asks for a language, offers some by name, and takes the tag of another', async () => {
    const { code, printed, left } = await inTerminal(folder.env, 'translation', [
      ['Into which language?', `${typed.down.repeat(4)}${typed.enter}`],
      ['Its tag', `pt_BR${typed.enter}`],
      ['translation pt-BR', `${'\u007F'.repeat(5)}pt-BR${typed.enter}`],
    ]);
    expect(left).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toContain('Spanish (es)');
    expect(await filesIn(folder.content)).toContain('pt-BR/counts.yaml');
  });

  test('in a terminal it asks what to make, and a question that is called off leaves everything as it was', async () => {
    const before = await bytesIn(folder.path);
    const { code, printed, left } = await inTerminal(folder.env, '', [
      ['What do you want to add?', typed.enter],
      ['Its title', `Night${typed.enter}`],
      ['One or two sentences', typed.stop],
    ]);
    expect(left).toEqual([]);
    expect(printed).toContain('Nothing was made.');
    expect(code).toBe(1);
    expect(await bytesIn(folder.path)).toEqual(before);
    expect(await filesIn(folder.content)).not.toContain('chapters/night.mdx');
  });
}
