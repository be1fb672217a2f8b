import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byPath, type ListedFile, manifestName, manifestText } from '../publish/manifest.ts';
import { filesBelow } from './files-below.ts';
import { inParallel } from './in-parallel.ts';
import { projectRoot } from './settings.ts';

/**
 * Lists every file of a built site in its `manifest.json`. Nothing of the site may change after it.
 *
 * @param folder the built site
 * @param about its title, and where it will stand
 */
export async function writeManifest(folder: string, about: { title: string; address: string }): Promise<void> {
  const files: ListedFile[] = [];
  await inParallel(await filesBelow(folder), async (path) => {
    const bytes = await readFile(join(folder, path));
    files.push({ path, bytes: bytes.length, sha256: hash('sha256', bytes) });
  });
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  const generator = `On Record ${version}`;
  const { title, address } = about;
  await writeFile(
    join(folder, manifestName),
    manifestText({ manifest: 1, generator, title, address, files: files.sort(byPath) }),
  );
}
