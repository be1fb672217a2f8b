import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command printed and how it ended. */
export interface Ran {
  code: number;
  output: string;
}

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the small documentaries stand. */
export const sitesFolder = join(root, 'tests/sites');

/** The environment of whoever runs the tests, without what the test runner has put there and Astro would heed. */
export const environment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name)),
);

/**
 * Runs one of the project's commands as npm would, and does not throw where it fails.
 *
 * @param command the file in src/cli, such as `build`
 * @param env the environment variables that it is given beside the usual ones
 * @param args its arguments
 */
export function run(command: string, env: Record<string, string>, ...args: string[]): Promise<Ran> {
  return runIn(root, command, env, ...args);
}

/** Does the same in a copy of the project. */
export function runIn(project: string, command: string, env: Record<string, string>, ...args: string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [`src/cli/${command}.ts`, ...args],
      { cwd: project, env: { ...environment, INIT_CWD: project, ...env }, encoding: 'utf8', maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

/** A folder for one test, which takes it away itself. */
export interface TemporaryFolder extends AsyncDisposable {
  path: string;
}

/** Makes an empty folder, for `await using`. */
export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'on-record-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Builds one of the small documentaries.
 *
 * @param name its folder under tests/sites
 * @param outDir where the site goes
 * @throws Error with what the build printed, when it fails
 */
export async function buildCase(name: string, outDir: string): Promise<void> {
  const { code, output } = await run('build', {
    CONTENT_DIR: join(sitesFolder, name, 'content'),
    OUT_DIR: outDir,
    SITE_URL: 'https://example.org/a/path/',
  });
  if (code !== 0) throw new Error(`${name} does not build:\n${output}`);
}
