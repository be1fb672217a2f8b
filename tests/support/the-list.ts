import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diskFolder, read } from '../../src/desk/index.ts';
import { type Documentary, type Wording, wordingIn } from '../../src/documentary/index.ts';
import { root } from './build.ts';

/** Where the content of The List stands. */
export const theListContent = join(root, 'content');

/** The base of The List's links, as content/documentary.yaml has it. */
export const theListBase = '/the-list/';

/** Copies the content of The List, as it was before anything of it was public, so that its figures may change. */
export async function copyTheList(content: string): Promise<void> {
  await cp(theListContent, content, { recursive: true, filter: (file) => basename(file) !== 'published.yaml' });
}

/** The List as its record has it, with its words. */
export async function theListRecord(): Promise<{ documentary: Documentary; wording: Wording }> {
  const { documentary, problems } = await read(diskFolder(theListContent));
  if (!documentary) throw new Error(`The List has problems: ${JSON.stringify(problems)}`);
  return { documentary, wording: wordingIn(documentary.language) };
}
