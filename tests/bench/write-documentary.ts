import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chapterText } from './chapter-text.ts';
import { chartIds, record } from './record.ts';

/**
 * Writes a documentary of any length: chapters of about 600 words with three of twenty charts each, and a record to
 * which they refer. The same number of chapters gives the same bytes.
 *
 * @param folder where it is written
 * @param chapters how many it has
 * @param charts how many charts it has; the chapters show the first twenty
 * @returns the folder
 */
export async function writeDocumentary(folder: string, chapters: number, charts?: number): Promise<string> {
  await mkdir(join(folder, 'chapters'), { recursive: true });
  await mkdir(join(folder, 'charts'), { recursive: true });
  const ids = Array.from({ length: chapters }, (_, n) => `account-${String(n + 1).padStart(4, '0')}`);
  const documentary = {
    title: 'A long record',
    description: 'A documentary of many chapters, written by a program to be built.',
    url: 'https://example.org/long/',
    language: 'en-GB',
    chapters: ids,
    cover: chartIds[0],
    publisher: { name: 'On Record' },
    // The front page lists all chapters.
    budgets: { chapter: 100_000, whole: 300_000 },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  };
  const yaml = { 'documentary.yaml': documentary, 'corrections.yaml': [], ...record(charts) };
  for (const [file, value] of Object.entries(yaml)) await writeFile(join(folder, file), stringify(value));
  for (const [n, id] of ids.entries()) await writeFile(join(folder, `chapters/${id}.mdx`), chapterText(id, n));
  return folder;
}
