import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report } from '../../src/desk/index.ts';
import { root } from '../support/build.ts';

/** A file of .vscode, which may have comments. */
async function settingsIn(file: string): Promise<unknown> {
  const text = await readFile(join(root, '.vscode', file), 'utf8');
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
}

test('the task "check" runs a script of the project and finds each problem in what it prints', async () => {
  const { tasks } = (await settingsIn('tasks.json')) as {
    tasks: { script: string; problemMatcher: { pattern: Record<string, number> & { regexp: string } } }[];
  };
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const [{ script, problemMatcher }] = tasks as [(typeof tasks)[0]];
  expect(Object.keys(scripts)).toContain(script);

  const problem = { kind: 'unknown-id', file: 'charts/a 12:3 b.yaml', line: 7, column: 31 } as const;
  const printed = report(
    [{ ...problem, message: 'There is no count `[x]`.', hint: 'Say [so]:\ntwice' }],
    (file) => file,
  );
  const { regexp, ...groups } = problemMatcher.pattern;
  const found = printed.split('\n').flatMap((line) => {
    const match = new RegExp(regexp).exec(line);
    return match ? [Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[group]]))] : [];
  });
  expect(found).toEqual([
    { file: problem.file, line: '7', column: '31', message: 'There is no count `[x]`.', code: 'unknown-id' },
  ]);
});

test('the programs that the settings name are recommended', async () => {
  const { recommendations } = (await settingsIn('extensions.json')) as { recommendations: string[] };
  const formatters = JSON.stringify(await settingsIn('settings.json')).matchAll(
    /"editor\.defaultFormatter":"([^"]+)"/g,
  );
  expect(recommendations).toEqual(expect.arrayContaining([...formatters].map(([, name]) => name)));
  expect(recommendations).toEqual(expect.arrayContaining(['redhat.vscode-yaml', 'unifiedjs.vscode-mdx']));
});
