import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { diskFolder } from '../../src/desk/index.ts';
import { handbook, hasMadeParts } from '../../src/handbook/index.ts';
import { brokenFolder } from './broken-folder.ts';
import { root } from './build.ts';

/** The folder of the handbook. */
export const docsFolder = join(root, 'docs');

/** The documentary that the handbook takes its examples from. */
export const harbour = diskFolder(join(docsFolder, 'harbour'));

/** The pages and pictures of the handbook that have made parts, as they should be, by their paths from docs/. */
export async function madeHandbook(): Promise<Map<string, string>> {
  const docs = diskFolder(docsFolder);
  const names = (await docs.list()).filter((name) => /^[^/]+\.md$/.test(name));
  const pages = await Promise.all(names.map(async (name) => [name, await docs.text(name)] as const));
  const made = await handbook({
    pages: new Map(pages.filter(([, page]) => hasMadeParts(page))),
    harbour,
    broken: brokenFolder,
  });
  return new Map(
    await Promise.all([...made].map(async ([name, text]) => [name, await formatted(name, text)] as const)),
  );
}

async function formatted(name: string, text: string): Promise<string> {
  if (!name.endsWith('.md')) return text;
  const filepath = join(docsFolder, name);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
