import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildCase, sitesFolder } from './build.ts';

// Every folder in tests/sites with a content folder is a case: one whose name begins with "broken" must not build.
const cases = (await readdir(sitesFolder)).filter((name) => existsSync(join(sitesFolder, name, 'content'))).sort();

/** The small documentaries that build, by their folders under tests/sites, and those that must not. */
export const goodCases = cases.filter((name) => !name.startsWith('broken'));
export const badCases = cases.filter((name) => name.startsWith('broken'));

/**
 * One of the small documentaries as a site, to be looked at and left as it is: whichever test asks first builds it, for
 * all files of tests of one run.
 *
 * @param name its folder under tests/sites
 * @returns the folder in which the site stands, at the base `/a/path/`
 * @throws Error with what the build printed, when it fails
 */
export async function builtCase(name: string): Promise<string> {
  const site = join(inject('sites'), name);
  const building = `${site}.building`;
  while (!existsSync(site)) {
    // Test files run side by side; only one of them can make a folder, and it builds.
    const ours = await mkdir(building).then(
      () => true,
      () => false,
    );
    if (ours) {
      try {
        if (!existsSync(site)) await buildCase(name, `${site}.new`).then(() => rename(`${site}.new`, site));
      } finally {
        await rmdir(building);
      }
    } else await wait(100);
  }
  return site;
}
