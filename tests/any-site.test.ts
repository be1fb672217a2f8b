import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { content } from './support/arbitrary/content.ts';
import { trying } from './support/arbitrary/trying.ts';
import { run, temporaryFolder } from './support/build.ts';
import { brokenDrawing, brokenRules } from './support/page-rules.ts';
import { filesIn, pagesOf, textsIn } from './support/site.ts';
import type { Files } from './support/small-content.ts';
import { deadLinks, twinsBeside } from './support/twin.ts';

const url = 'https://generated.example/a/path/';

async function lay(files: Files, folder: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** What no editor writes and a program does where it goes wrong. */
const slips = /\bNaN\b|\bundefined\b|\[object \w+\]|\bInfinity\b|function Object/;

/** Texts as they stand on a page, where lines are broken elsewhere. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\s\u00ad\u200b]+/g, '');

const readers: Record<string, (text: string) => unknown> = {
  json: JSON.parse,
  jsonld: JSON.parse,
  svg: (text) => brokenDrawing(new DOMParser().parseFromString(text, 'image/svg+xml') as unknown as Document),
};

test('whatever a documentary says, its site is whole: all its words, no markup that nobody wrote, no slips', async () => {
  await fc.assert(
    fc.asyncProperty(content, async ({ files: written, paragraphs }) => {
      await using folder = await temporaryFolder();
      const [from, site] = [join(folder.path, 'content'), join(folder.path, 'site')];
      await lay(written, from);
      const { code, output } = await run('build', { CONTENT_DIR: from, OUT_DIR: site });
      expect(output).not.toMatch(slips);
      expect(code, output).toBe(0);

      const [pages, texts, files] = [await pagesOf(site), await textsIn(site), await filesIn(site)];
      for (const page of pages) {
        expect(brokenRules(page), page.file).toEqual([]);
      }
      for (const [chapter, said] of paragraphs) {
        const page = pages.find(({ file }) => file === `chapters/${chapter}/index.html`);
        for (const text of said)
          expect(plain(page!.document.querySelector('main')!.textContent)).toContain(plain(text));
      }
      for (const { chapter, page, twin } of twinsBeside(pages, texts, url)) expect(twin, chapter).toEqual(page);
      for (const [file, text] of Object.entries(texts)) {
        // Program code may name them.
        const said = file.endsWith('.js') ? '' : text.replaceAll(/<script(?: type="module")?>[^]*?<\/script>/g, '');
        expect(said, file).not.toMatch(slips);
        readers[file.split('.').at(-1)!]?.(text);
        if (file.endsWith('.md')) expect(deadLinks(text, pages, files, url), file).toEqual([]);
      }
    }),
    // Smaller ones would have to be built, too.
    { ...trying(1), endOnFailure: true },
  );
});
