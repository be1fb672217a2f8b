import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './site.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const notCopied = ['node_modules', 'dist', 'tests', 'content'];

/**
 * Copies the project without its packages, which are found from inside it. A copy has caches of its own, so that a cold
 * build takes nothing away from whoever works in the project meanwhile.
 *
 * @param folder where the copy goes, somewhere inside the project
 * @returns the folder
 */
export async function copyProject(folder: string): Promise<string> {
  const entries = (await readdir(projectRoot)).filter((name) => !name.startsWith('.') && !notCopied.includes(name));
  for (const name of entries) await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  return folder;
}

/**
 * A documentary as `npm run build` builds it.
 *
 * @param project a copy of the project
 * @param content the content folder
 * @param output where the site goes
 */
export function ourSite(project: string, content: string, output: string): Site {
  return {
    generator: 'ours',
    command: [process.execPath, 'src/cli/build.ts'],
    cwd: project,
    env: { CONTENT_DIR: content, OUT_DIR: output, SITE_URL: undefined, INIT_CWD: undefined },
    output,
    // The caches stand in the copy's own node_modules, which holds nothing else.
    leftovers: [output, join(project, 'node_modules'), join(project, '.astro')],
    take: async () => {},
  };
}
