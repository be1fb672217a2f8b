import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './support/build.ts';
import { filesIn } from './support/site.ts';

interface Step {
  id?: string;
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
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
const files = await filesIn(folder);
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: object };
const read = async (file: string) => parse(await readFile(join(folder, file), 'utf8')) as Workflow;

/** What a line of a workflow needs in this repository; nothing, where it is not known. */
function needed(line: string): { script?: string; file?: string } {
  const [, script] = /^npm (?:run )?([\w:-]+)$/.exec(line) ?? [];
  const [, file] = /^bash (\S+)$/.exec(line) ?? [];
  return { ...(script && { script }), ...(file && { file }) };
}

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

  test('tests, then builds for the address that GitHub gives, and hands on what was built', () => {
    const order = build.steps.map(({ run, uses }) => run ?? uses!.replace(/@.*/, ''));
    const at = (step: string) => order.indexOf(step);
    const steps = ['npm ci', 'npm test', 'actions/configure-pages', 'npm run build', 'actions/upload-pages-artifact'];
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
