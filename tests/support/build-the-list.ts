import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where The List stands, built once for all tests. */
    theList: string;
    /** Where the small documentaries stand once a test has asked for them: see `builtCase`. */
    sites: string;
  }
}

/** Builds The List into a folder of its own before the tests, makes one for other sites, and takes both away after them. */
export default async function ({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
  // What node compiles is kept for the many commands that tests run, and for the workers that run the tests.
  const compiled = join(folder, 'compiled');
  process.env['NODE_COMPILE_CACHE'] = compiled;
  const theList = join(folder, 'the-list');
  const { code, output } = await run('build', { OUT_DIR: theList, NODE_COMPILE_CACHE: compiled });
  if (code !== 0) throw new Error(`The List does not build:\n${output}`);
  provide('theList', theList);
  const sites = join(folder, 'sites');
  await mkdir(sites);
  provide('sites', sites);
  // A server that a test has just ended may still keep something there as it goes.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
