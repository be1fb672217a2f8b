import { describe, expect, inject, test } from 'vitest';
import { filesIn, pagesOf, textsIn } from './support/site.ts';
import { theListBase, theListRecord } from './support/the-list.ts';
import { deadLinks, saidByTwin, twinsBeside } from './support/twin.ts';

const { documentary } = await theListRecord();
const pages = await pagesOf(inject('theList'));
const texts = await textsIn(inject('theList'));
const files = await filesIn(inject('theList'));
const compared = twinsBeside(pages, texts, documentary.url);

test('every chapter has a twin', () => {
  expect(compared.map(({ chapter }) => chapter).sort()).toEqual(documentary.chapters.map(({ id }) => id).sort());
});

describe.each(compared)('the twin of $chapter', ({ chapter, page, twin }) => {
  const text = texts[`chapters/${chapter}.md`]!;

  test('says what its page says, in the same order, with the same figures, sources and links', () => {
    expect(twin).toEqual(page);
    expect(page.words.length).toBeGreaterThan(300);
    expect(page.figures.length * page.citations.length * page.sources.length).toBeGreaterThan(0);
  });

  test('differs from its page as soon as one word of it does', () => {
    const [figure] = /(?<=\[)(more than )?[\d,]+/.exec(text.slice(text.indexOf('\n\n'))) ?? [];
    expect(saidByTwin(text.replace(figure!, `${figure}0`), documentary.language)).not.toEqual(page);
    expect(saidByTwin(text.replace('[^computing]', ''), documentary.language)).not.toEqual(page);
  });

  test('has no component, comment or brace of MDX left', () => {
    expect(text).not.toMatch(/<[A-Z]|\{\/\*|^(import|export) |undefined|\[object/m);
  });

  test('is linked from the head of its page and from where the chapter is cited', () => {
    const { document } = pages.find(({ file }) => file === `chapters/${chapter}/index.html`)!;
    const links = ['head link[rel="alternate"][type="text/markdown"]', '.citing a[type="text/markdown"]'];
    for (const link of links) {
      expect(document.querySelector(link)?.getAttribute('href'), link).toBe(`${theListBase}chapters/${chapter}.md`);
    }
  });
});

test.each(['llms.txt', ...compared.map(({ chapter }) => `chapters/${chapter}.md`)])(
  'every link of %s into the site leads to something',
  (file) => {
    expect(texts[file]).toContain(`](${documentary.url}`);
    expect(deadLinks(texts[file]!, pages, files, documentary.url)).toEqual([]);
  },
);

test('a link that leads nowhere is found', () => {
  const text = `[a](${documentary.url}nowhere/) [b](${documentary.url}figures/#nothing) [c](${documentary.url}about/)`;
  expect(deadLinks(text, pages, files, documentary.url)).toEqual([
    `${documentary.url}nowhere/`,
    `${documentary.url}figures/#nothing`,
  ]);
});

test('llms.txt names every chapter, chart, figure and source, and every page tells where it is', () => {
  const text = texts['llms.txt']!;
  for (const { title } of [...documentary.chapters, ...documentary.charts.values()])
    expect(text).toContain(`[${title}]`);
  for (const { label } of documentary.counts.values()) expect(text).toContain(label);
  for (const { address } of documentary.sources.values()) expect(text).toContain(`](${address})`);
  const findable = pages.filter(({ file }) => !file.startsWith('embed/'));
  for (const { file, document } of findable) {
    expect(document.querySelector('link[rel="describedby"]')?.getAttribute('href'), file).toBe(
      `${theListBase}llms.txt`,
    );
  }
});
