import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from '../bench/our-site.ts';
import { type Ran, root, runIn } from './build.ts';

/**
 * A copy of the project with the packages of the original and caches of its own.
 *
 * @param folder where the copy goes
 * @returns the folder
 */
export async function ownProject(folder: string): Promise<string> {
  await copyProject(folder);
  const packages = join(folder, 'node_modules');
  await mkdir(packages);
  // Each package by itself: the folder around them is where caches are.
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(root, 'node_modules', name), join(packages, name));
  }
  return folder;
}

/** Builds with a copy of the project. */
export const buildIn = (project: string, env: Record<string, string>): Promise<Ran> => runIn(project, 'build', env);
