import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { contentFiles, refreshSchemas, schemaFolder } from '../../src/editor/index.ts';
import { environment, type Ran, root, run, temporaryFolder } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';

async function writeContent(folder: string, changed: Record<string, string> = {}): Promise<void> {
  for (const [file, text] of Object.entries({ ...smallContent, ...changed })) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Runs the script that npm runs after an install. */
const afterInstall = (contentDir: string) =>
  new Promise<Ran>((done) => {
    const env = { ...environment, CONTENT_DIR: contentDir };
    execFile(process.execPath, ['src/cli/schemas.mjs'], { cwd: root, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

const refresh = async (folder: string) => refreshSchemas(folder, (await read(diskFolder(folder))).ids);
const counts = async (folder: string) => readFile(join(folder, schemaFolder, 'counts.json'), 'utf8');

describe('the schemas of a content folder', () => {
  test('stand in it, one a kind of file, where neither git nor the desk looks', async () => {
    await using folder = await temporaryFolder();
    await writeContent(folder.path);
    const before = await read(diskFolder(folder.path));
    await refresh(folder.path);
    expect((await readdir(join(folder.path, schemaFolder))).sort()).toEqual(
      ['.gitignore', ...Object.keys(contentFiles).map((kind) => `${kind}.json`)].sort(),
    );
    expect(await readFile(join(folder.path, schemaFolder, '.gitignore'), 'utf8')).toBe('*\n');
    expect(await read(diskFolder(folder.path))).toMatchObject({ problems: [], texts: before.texts });
  });

  test('follow the ids of broken content too, and are left alone where nothing has changed', async () => {
    await using folder = await temporaryFolder();
    await writeContent(folder.path);
    await refresh(folder.path);
    const first = await counts(folder.path);
    const written = await stat(join(folder.path, schemaFolder, 'counts.json'));
    await refresh(folder.path);
    expect((await stat(join(folder.path, schemaFolder, 'counts.json'))).mtimeMs).toBe(written.mtimeMs);

    await writeContent(folder.path, {
      'sources.yaml': `${smallContent['sources.yaml']}logbook:\n  title: A log\n`,
      'terms.yaml': 'harbour: [',
    });
    expect((await run('check', { CONTENT_DIR: folder.path })).code).toBe(1);
    expect(first).not.toContain('logbook');
    expect(await counts(folder.path)).toContain('"logbook"');
  });

  test('are made after an install, which does not fail for content that is not there', async () => {
    await using folder = await temporaryFolder();
    await writeContent(folder.path);
    expect(await afterInstall(folder.path)).toEqual({ code: 0, output: '' });
    expect(await counts(folder.path)).toContain('"paper"');
    expect(await afterInstall(join(folder.path, 'nowhere'))).toEqual({ code: 0, output: '' });
  });

  test('are not made in a folder without a documentary', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'counts.yaml'), smallContent['counts.yaml']!);
    await refresh(folder.path);
    expect(await readdir(folder.path)).toEqual(['counts.yaml']);
  });

  test('are done without where a file stands in their place', async () => {
    await using folder = await temporaryFolder();
    await writeContent(folder.path);
    await writeFile(join(folder.path, schemaFolder), 'mine');
    expect(await run('check', { CONTENT_DIR: folder.path })).toEqual({ code: 0, output: 'Ships: no problems\n' });
    expect(await readFile(join(folder.path, schemaFolder), 'utf8')).toBe('mine');
  });
});
