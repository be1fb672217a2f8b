import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { replaceFolder } from '../src/site/replace-folder.ts';
import { environment, type Ran, root, run, temporaryFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { buildOf } from './support/killed.ts';
import { bytesIn } from './support/site.ts';

/** Runs a script of the shell with mounts that nobody else sees and that go when it ends. */
function withMounts(script: string, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      'unshare',
      ['--mount', 'sh', '-ec', `exec 2>&1\n${script}`],
      { cwd: root, env: { ...environment, NODE: process.execPath, INIT_CWD: root, ...env } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

const { code } = await withMounts('mount -t tmpfs -o size=1m tmpfs /mnt');
const mounts = process.platform === 'linux' && code === 0;
const noStack = /^\s+at /m;

let least: string;
beforeAll(async () => {
  least = await builtCase('least');
});

if (mounts) {
  test('a disk that is full where the site goes: the old site stays, whole', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    // The disk holds the site and half of another.
    const { output } = await withMounts(
      `mount -t tmpfs -o size=$(( $(du -sk "$LEAST" | cut -f1) * 3 / 2 ))k tmpfs ${folder.path}
    cp -r "$LEAST" ${site}
    "$NODE" src/cli/build.ts && echo built || echo failed
    ls -A ${folder.path}
    "$NODE" src/cli/verify.ts ${site} --manifest "$LEAST/manifest.json"`,
      { ...buildOf('innocent', site).env, LEAST: least },
    );
    expect(output).toMatch(
      /there is no space left on its disk \(ENOSPC[, \w]*\)\.\nFree some, then run the command again\.\n/,
    );
    expect(output).toContain(`${site} is as it was.\n`);
    expect(output).toContain('failed\nsite\n');
    expect(output).toMatch(/All \d+ files are as they should be/);
    expect(output).not.toMatch(noStack);
  });

  test('a disk that is full where the site is made: the old site stays, whole', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    await cp(least, site, { recursive: true });
    const { output } = await withMounts(
      `mkdir -p node_modules/.cache
    mount -t tmpfs -o size=600k tmpfs node_modules/.cache
    "$NODE" src/cli/build.ts && echo built || echo failed`,
      buildOf('innocent', site).env,
    );
    expect(output).toMatch(
      /there is no space left on its disk \(ENOSPC[, \w]*\)\.\nFree some, then run the command again\.\n/,
    );
    expect(output).toContain(`${site} is as it was.\nfailed`);
    expect(output).not.toMatch(noStack);
    expect(await bytesIn(site)).toEqual(await bytesIn(least));
  });

  test('a disk that can only be read: the build says so before its work', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    const { output } = await withMounts(
      `mount -t tmpfs tmpfs ${folder.path}
    cp -r "$LEAST" ${site}
    mount -o remount,ro ${folder.path}
    "$NODE" src/cli/build.ts && echo built || echo failed
    "$NODE" src/cli/verify.ts ${site} --manifest "$LEAST/manifest.json"`,
      { ...buildOf('innocent', site).env, LEAST: least },
    );
    expect(output).toContain('its disk can only be read (EROFS, mkdir).\nMount the disk so that it can be written to');
    expect(output).toContain(`${site} is as it was.\nfailed`);
    expect(output).toMatch(/All \d+ files are as they should be/);
    expect(output).not.toMatch(noStack);
  });

  test('a folder that is a disk of its own cannot change places: what to do is said', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    const { output } = await withMounts(
      `mkdir ${site}
    mount -t tmpfs tmpfs ${site}
    "$NODE" src/cli/build.ts && echo built || echo failed`,
      buildOf('least', site).env,
    );
    expect(output).toContain(`${site}: it is in use, or a disk is mounted there (EBUSY`);
    expect(output).toContain('Set OUT_DIR to a folder inside of it');
    expect(output).toContain('failed');
    expect(output).not.toMatch(noStack);
  });
} else {
  test('no disk can be mounted here: a full one and a read-only one are only played', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    await cp(least, site, { recursive: true });
    for (const played of ['ENOSPC', 'EROFS']) {
      const failing = replaceFolder(site, async (staging) => {
        await mkdir(staging);
        throw Object.assign(new Error(played), { code: played, path: staging, syscall: 'write' });
      });
      await expect(failing).rejects.toThrow(`(${played}, write)`);
      expect(await bytesIn(site)).toEqual(await bytesIn(least));
    }
  });
}

test('a file in the place of the folder, or of one above it, is named and stays', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'notes');
  await writeFile(file, 'dear');
  for (const site of [file, join(file, 'site')]) {
    const { code, output } = await run('build', buildOf('least', site).env);
    expect(code).toBe(1);
    expect(output).toContain(`${site}: a file stands where a folder is needed (ENOTDIR, `);
    expect(output).not.toMatch(noStack);
  }
  expect(await bytesIn(folder.path)).toEqual({ notes: 'dear' });
});

test.each(['documentary.yaml', 'chapters', ''])('content without the right to read it is named: %j', async (closed) => {
  await using folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  await cp(join(root, 'tests/sites/least/content'), content, { recursive: true });
  await chmod(folder.path, 0o755);
  const path = join(content, closed);
  await chmod(path, 0);
  // No file is closed to root, which gives up its rights once it has read the program.
  const program = `
    import { runCommand } from './src/site/mistake.ts';
    import { readContent } from './src/site/read-content.ts';
    if (process.getuid?.() === 0) process.setuid(65534);
    await runCommand(async () => ((await readContent({ contentDir: ${JSON.stringify(content)} })).documentary ? 0 : 1));`;
  const { code, output } = await new Promise<Ran>((done) => {
    execFile(
      process.execPath,
      ['--input-type=module-typescript', '--eval', program],
      { cwd: root, env: environment },
      (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
  await chmod(path, 0o755);
  expect(output).toMatch(
    /: you have no right to it \(EACCES, \w+\)\.\nRun the command as its owner, or ask for the right/,
  );
  expect(output).toContain(path);
  expect(output).not.toMatch(noStack);
  expect(code).toBe(1);
});
