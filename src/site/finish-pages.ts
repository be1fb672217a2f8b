import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A change that a built page is given before it goes out.
 *
 * @param html the page as the steps before have left it
 * @param file its path in the site, with forward slashes: `chapters/candiru/index.html`
 * @returns the page as it goes on
 */
export type PageChange = (html: string, file: string) => string;

/**
 * Gives every page of a built site some changes, one after the other.
 *
 * @param folder the built site
 * @param changes in their order: each sees what those before it have made
 */
export async function finishPages(folder: string, changes: readonly PageChange[]): Promise<void> {
  for await (const found of glob('**/*.html', { cwd: folder })) {
    const file = found.replaceAll('\\', '/');
    const html = await readFile(join(folder, found), 'utf8');
    const finished = changes.reduce((page, change) => change(page, file), html);
    if (finished !== html) await writeFile(join(folder, found), finished);
  }
}
