import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lock, lockSoon } from '../../src/site/lock.ts';
import { root, temporaryFolder } from '../support/build.ts';

test('one at a time, and again when it is let go', async () => {
  await using folder = await temporaryFolder();
  const first = await lock(folder.path);
  expect(first).toBeDefined();
  expect(await lock(folder.path)).toBeUndefined();
  await using other = await lock(`${folder.path}, another`);
  expect(other).toBeDefined();
  await first?.[Symbol.asyncDispose]();
  await using second = await lock(folder.path);
  expect(second).toBeDefined();
});

test('a process that is killed holds nothing', async () => {
  await using folder = await temporaryFolder();
  const program = `
    import { lock } from './src/site/lock.ts';
    await lock(${JSON.stringify(folder.path)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], { cwd: root });
  await once(child.stdout, 'data');
  expect(await lock(folder.path)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await using held = await lock(folder.path);
  expect(held).toBeDefined();
});

test('a short wait is enough where it is let go', async () => {
  await using folder = await temporaryFolder();
  const first = await lock(folder.path);
  const waiting = lockSoon(folder.path);
  await first?.[Symbol.asyncDispose]();
  await using second = await waiting;
  expect(await lock(folder.path)).toBeUndefined();
  expect(second).toBeDefined();
});
