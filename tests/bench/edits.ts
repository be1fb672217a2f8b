import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What an editor changes between two builds, with what has to follow it. Each can be made again and again; the chapter
 * and the count are those in the middle, which have neighbours on both sides.
 */
export const edits = {
  text: {
    what: 'a paragraph added to one chapter',
    make: (content) => changeChapter(content, (mdx) => `${mdx}\nAnother hand wrote it down again.\n`),
  },
  title: {
    what: 'the title of one chapter, which its neighbours, contents, feeds and search repeat',
    make: (content) => changeChapter(content, (mdx) => mdx.replace(/^title: .*$/m, '$&, told again')),
  },
  count: {
    what: 'one count, which every fifth chapter, charts and the ledger show',
    make: (content) =>
      change(join(content, 'counts.yaml'), (yaml) =>
        yaml.replace(/(?<=^count-t:\n\s+value: )\d+$/m, (value) => String(Number(value) + 1000)),
      ),
  },
} satisfies Record<string, { what: string; make(content: string): Promise<void> }>;
export type EditName = keyof typeof edits;
export const editNames = Object.keys(edits) as EditName[];

async function changeChapter(content: string, to: (mdx: string) => string): Promise<void> {
  const documentary = await readFile(join(content, 'documentary.yaml'), 'utf8');
  const chapters = [...documentary.matchAll(/^ {2}- (\S+)$/gm)].map(([, id]) => id);
  await change(join(content, 'chapters', `${chapters[Math.floor(chapters.length / 2)]}.mdx`), to);
}

/** @throws Error where nothing has changed: a build after no edit is not what is measured */
async function change(file: string, to: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = to(before);
  if (after === before) throw new Error(`the edit finds nothing to change in ${file}`);
  await writeFile(file, after);
}
