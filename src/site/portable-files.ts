import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paths } from '../publish/paths.ts';
import { classicScript, dataScript, portableStyle } from '../publish/portable.ts';

/**
 * Makes the files beside the pages of a built site such that it works from any folder without a server: what a browser
 * takes from a disk are styles whose addresses are relative, and classic scripts.
 *
 * @param folder the built site
 * @param editions the addresses of its editions
 */
export async function portableFiles(folder: string, editions: readonly [Paths, ...(readonly Paths[])]): Promise<void> {
  const [{ site }] = editions;
  const rewrite = async (file: string, change: (text: string) => string, name = file) => {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, name), change(text));
  };
  for await (const file of glob('assets/*.{js,css}', { cwd: folder })) {
    const name = file.replaceAll('\\', '/');
    await rewrite(name, file.endsWith('.js') ? classicScript : (css) => portableStyle(css, name, site));
  }
  for (const path of editions.flatMap(({ searchRecord, searchText }) => [searchRecord, searchText])) {
    const file = path.slice(site.length);
    await rewrite(file, (json) => dataScript(json, file, site), `${file}.js`);
    await rm(join(folder, file));
  }
}
