import { isMap, parseDocument } from 'yaml';
import type { Folder } from '../../src/desk/index.ts';
import { memoryFolder } from '../support/small-content.ts';
import type { Block } from './blocks.ts';

/**
 * A documentary with the blocks of a page in their files, as somebody would who follows the page: a chapter or a chart
 * that begins as a whole one takes the place of the file, other text goes to the end of its chapter, and entries and
 * keys of YAML take the place of those of the same name.
 *
 * @param folder the documentary
 * @param blocks the blocks, each with its title
 */
export async function laidOver(folder: Folder, blocks: readonly Block[]): Promise<Folder> {
  const names = await folder.list();
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await folder.text(name)])));
  for (const { title = '', text } of blocks) files[title] = joined(title, files[title] ?? '', text);
  return memoryFolder(files);
}

function joined(file: string, before: string, text: string): string {
  if (file.startsWith('charts/') || text.startsWith('---\n')) return text;
  if (file.endsWith('.mdx')) return `${before}\n${text}`;
  const document = parseDocument(before);
  const added = parseDocument(text).contents;
  if (!isMap(added)) return `${before}${text}`;
  for (const { key } of added.items) document.delete(key);
  return isMap(document.contents) && document.contents.items.length > 0 ? `${String(document)}\n${text}` : text;
}
