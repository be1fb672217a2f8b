import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, temporaryFolder } from './support/build.ts';
import { filesIn } from './support/site.ts';

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
const files = await filesIn(folder);
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
const read = async (file: string) => parse(await readFile(join(folder, file), 'utf8')) as Workflow;

/** What a line of a workflow needs in this repository; nothing, where it is not known. */
function needed(line: string): { script?: string; file?: string } {
  const [, script] = /^npm (?:run )?([\w:-]+)(?: -- --[a-z]+)?$/.exec(line) ?? [];
  const [, file] = /^bash (\S+)$/.exec(line) ?? [];
  const [, workflow] = /^gh workflow run (\S+)$/.exec(line) ?? [];
  return {
    ...(script && { script }),
    ...(file && { file }),
    ...(workflow && { file: `.github/workflows/${workflow}` }),
  };
}

/** What each job may do beyond reading the repository. */
const rights = async (file: string) =>
  Object.values((await read(file)).jobs).map(({ permissions = {} }) =>
    Object.entries(permissions).flatMap(([name, right]) => (right === 'write' ? [name] : [])),
  );

test('every workflow that reads a documentary reads the one that the repository names', async () => {
  const all = await Promise.all(files.map(read));
  const reading = all.flatMap(({ env, jobs }) =>
    Object.values(jobs).flatMap(({ steps }) =>
      steps
        .filter(({ run = '' }) => /^npm run (build|check|review|links)\b|due\.sh/.test(run))
        .map((step) => ({ run: step.run, given: { ...env, ...step.env } })),
    ),
  );
  expect(reading.length).toBeGreaterThan(4);
  for (const { run, given } of reading) expect(given, run).toHaveProperty('CONTENT_DIR', '${{ vars.CONTENT_DIR }}');
});

describe.each(files)('the workflow %s', (file) => {
  test('runs what this repository has', async () => {
    const steps = Object.values((await read(file)).jobs).flatMap((job) => job.steps);
    const lines = steps.flatMap(({ run }) => run?.trim().split('\n') ?? []);
    for (const line of lines) {
      const { script, file: called } = needed(line);
      expect(script === 'ci' || (script && script in scripts) || (called && existsSync(join(root, called))), line).toBe(
        true,
      );
    }
    expect(lines.length).toBeGreaterThan(0);
  });

  test("uses GitHub's own actions alone, and may by itself only read", async () => {
    const { permissions, jobs } = await read(file);
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
    expect(permissions).toEqual({ contents: 'read' });
  });
});

describe('the workflow for GitHub Pages', async () => {
  const { jobs } = await read('pages.yml');
  const [build, deploy] = [jobs['build']!, jobs['deploy']!];

  test('checks, builds for the address that GitHub gives, tries the links, and hands on what was built', () => {
    const order = build.steps.map(({ run, uses }) => run ?? uses!.replace(/@.*/, ''));
    const at = (step: string) => order.indexOf(step);
    const steps = [
      'npm ci',
      'npm run check -- --github',
      'actions/configure-pages',
      'npm run build',
      'npm run check:links -- --own',
      'actions/upload-pages-artifact',
    ];
    expect(steps.map(at)).toEqual(steps.map(at).toSorted((a, b) => a - b));
    expect(at('npm ci')).toBeGreaterThan(0);
    const address = build.steps.find(({ run }) => run === 'npm run build')?.env?.['SITE_URL'];
    const [, id, output] = /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(address ?? '') ?? [];
    expect(output).toBe('base_url');
    expect(build.steps.find((step) => step.id === id)?.uses).toMatch(/^actions\/configure-pages@/);
    expect(build.steps.find(({ uses }) => uses?.includes('upload-pages'))?.with).toEqual({ path: 'dist' });
  });

  test('lets only the step that publishes write anything', () => {
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(deploy.needs).toBe('build');
    expect(deploy.steps.map(({ run }) => run)).toEqual([undefined]);
  });
});

describe('the workflow for pull requests', async () => {
  const { on, jobs } = await read('review.yml');
  const { steps } = jobs['problems']!;

  test('never runs what a fork sends with a token that may write', () => {
    // GitHub gives `pull_request` from a fork a token that may only read, and `pull_request_target` one that may write.
    expect(on).toBe('pull_request');
    expect(steps.find(({ uses }) => uses?.includes('checkout'))?.with).toEqual({ 'persist-credentials': false });
  });

  test('may comment, which only the step can that does it, and fails where there are problems', async () => {
    expect(await rights('review.yml')).toEqual([['pull-requests']]);
    const last = steps.slice(-2).map(({ run, env }) => [run, env]);
    expect(last).toEqual([
      ['npm run review', { GITHUB_TOKEN: '${{ github.token }}' }],
      ['npm run check -- --github', undefined],
    ]);
    expect(steps.filter(({ env }) => env).length).toBe(1);
  });
});

describe('the workflows that run by the clock', () => {
  const times = async (file: string) => ((await read(file)).on as { schedule: { cron: string }[] }).schedule;

  test('look for lost links once a week, and may write issues and nothing else', async () => {
    expect(await times('links.yml')).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }]);
    expect(await rights('links.yml')).toEqual([['issues']]);
    expect((await read('links.yml')).jobs['links']!.steps.at(-1)!.run).toBe('npm run links -- --issue');
  });

  test('publish what is due, once a day and only then', async () => {
    expect(await times('due.yml')).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
    expect(await rights('due.yml')).toEqual([['actions']]);
    const [asks, publishes] = (await read('due.yml')).jobs['due']!.steps.slice(-2);
    expect(publishes!.if).toBe(`steps.${asks!.id}.outputs.any == 'true'`);
    expect((await read('pages.yml')).on).toHaveProperty('workflow_dispatch');
  });
});

describe('what is due', async () => {
  const now = Date.parse('2026-12-01T03:13Z') / 1000;
  const dueOf = async (file: string, text: string) => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'chapters'));
    await writeFile(join(folder.path, file), text);
    const output = join(folder.path, 'output');
    const env = { ...process.env, CONTENT_DIR: folder.path, SOURCE_DATE_EPOCH: String(now), GITHUB_OUTPUT: output };
    const printed = execFileSync('bash', [join(root, '.github/due.sh')], { env, encoding: 'utf8' });
    expect(await readFile(output, 'utf8')).toBe(printed);
    return printed.trim();
  };

  test.each([
    ['chapters/one.mdx', '---\npublishAt: 2026-12-01\n---\n', 'any=true'],
    ['chapters/one.mdx', '---\npublishAt: 2026-12-01T01:00+14:00\n---\n', 'any=true'],
    ['chapters/one.mdx', '---\npublishAt: "2026-12-02T01:00+14:00"\n---\n', 'any=true'],
    ['events.yaml', "calm:\n  publishAt: '2026-11-29'\n", 'any=true'],
    ['events.yaml', 'calm: { title: A calm, publishAt: 2026-11-30 }\n', 'any=true'],
    ['events.yaml', 'calm:\n  publishAt: 2026-12-24\n', 'any=false'],
    ['events.yaml', 'calm:\n  publishAt: 2025-12-01\n', 'any=false'],
    ['events.yaml', 'calm:\n  date: 2026-12-01\n', 'any=false'],
    ['notes.txt', 'publishAt: 2026-12-01\n', 'any=false'],
  ])('%s, %j: %s', async (file, text, expected) => {
    expect(await dueOf(file, text)).toBe(expected);
  });
});
