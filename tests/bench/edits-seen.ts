import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer } from '../support/dev-server.ts';
import type { Course } from './side-by-side.ts';
import { table, written } from './table.ts';

/** One edit of a file, by which text that was not there before comes onto the page of a chapter. */
interface Edit {
  file: string;
  make(text: string, n: number): string;
  seen(n: number): string;
}

/**
 * Measures how soon an edit is seen: from the writing of the file until the words are on the open page of a chapter, in a
 * browser with the dev server.
 *
 * @param contents folders of documentaries by their numbers of chapters
 * @returns a table of the fewest and the median milliseconds
 */
export async function editsSeen(contents: ReadonlyMap<number, string>, { runs, signal, say }: Course): Promise<string> {
  const rows = [['an edit is seen after, in ms', 'chapters', 'fewest', 'median']];
  const browser = await launchBrowser();
  try {
    for (const [chapters, content] of contents) {
      await using server = await startDevServer(content);
      const chapter = await middleOf(content);
      const page = await browser.newPage();
      await page.goto(`${server.url}chapters/${chapter}/`);
      for (const [name, edit] of Object.entries(await editsOf(content, chapter))) {
        say(`${name}, ${chapters} chapters`);
        const took: number[] = [];
        // The first edit of each kind is not counted: an editor makes many.
        for (let n = 0; n < 5 * runs + 1 && !signal.aborted; n += 1) took.push(await timed(page, content, edit, n));
        const counted = took.slice(1).sort((a, b) => a - b);
        rows.push([name, String(chapters), written(counted[0]!), written(counted[Math.floor(counted.length / 2)]!)]);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return table(rows);
}

async function timed(page: Page, content: string, { file, make, seen }: Edit, n: number): Promise<number> {
  const path = join(content, file);
  const text = make(await readFile(path, 'utf8'), n);
  const start = performance.now();
  await writeFile(path, text);
  await page.waitForFunction(
    (words) => document.querySelector('main')?.textContent.replaceAll('\u00a0', ' ').includes(words),
    seen(n),
    { polling: 10 },
  );
  const took = performance.now() - start;
  await page.waitForLoadState('networkidle');
  return took;
}

async function middleOf(content: string): Promise<string> {
  const documentary = await readFile(join(content, 'documentary.yaml'), 'utf8');
  const chapters = [...documentary.matchAll(/^ {2}- (\S+)$/gm)].map(([, id]) => id!);
  return chapters[Math.floor(chapters.length / 2)]!;
}

/** Edits of what the page of a chapter shows: its text, the first count that it gives and the first chart that it has. */
async function editsOf(content: string, chapter: string): Promise<Record<string, Edit>> {
  const file = `chapters/${chapter}.mdx`;
  const text = await readFile(join(content, file), 'utf8');
  const [count, chart] = ['Count', 'Chart'].map((tag) => new RegExp(`<${tag} id="([^"]+)"`).exec(text)![1]!);
  const letter = (n: number) => `version ${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')} of it`;
  return {
    'a chapter': { file, make: (mdx, n) => `${mdx}\nThis is ${letter(n)}.\n`, seen: letter },
    'a count': {
      file: 'counts.yaml',
      make: (yaml, n) => yaml.replace(new RegExp(`(?<=^${count}:\\n {2}value: )\\d+`, 'm'), String(770_001 + n)),
      seen: (n) => `770,${String(n + 1).padStart(3, '0')}`,
    },
    'a chart': {
      file: `charts/${chart}.yaml`,
      make: (yaml, n) => yaml.replace(/^takeaway: .*$/m, `takeaway: This is ${letter(n)} as a chart.`),
      seen: (n) => `${letter(n)} as a chart`,
    },
  };
}
