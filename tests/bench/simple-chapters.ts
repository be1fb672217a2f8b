import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type TagSyntax, withSimpleTags } from './simple-tags.ts';

/**
 * Writes the chapters of a content folder as Markdown with simple tags.
 *
 * @param content the content folder
 * @param folder gets a file `<chapter>.md` each
 */
export async function writeSimpleChapters(content: string, folder: string, syntax: TagSyntax): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(join(content, 'chapters'))) {
    const mdx = await readFile(join(content, 'chapters', file), 'utf8');
    await writeFile(join(folder, `${basename(file, '.mdx')}.md`), withSimpleTags(mdx, syntax));
  }
}
