import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { wordingIn } from '../src/documentary/index.ts';
import { lacking, storyOf } from './browser/story.ts';
import { recordOf } from './faces/index.ts';
import { sitesFolder } from './support/build.ts';
import { builtCase } from './support/built-case.ts';
import { type Page, pagesOf } from './support/site.ts';
import { textBrowser } from './support/text-browser.ts';
import { theListContent } from './support/the-list.ts';

const told = ['The List', 'glaciers', 'arabic'];
const pagesIn = async (name: string) => pagesOf(name === 'The List' ? inject('theList') : await builtCase(name));

/** The words of a page that have nothing between them and the next. The Arabic “and” has to be written so. */
function runTogether({ document }: Pick<Page, 'document'>): string[] {
  const found = textBrowser(document.body, '\0').match(/\S*\0\S*/g) ?? [];
  return found.filter((words) => !words.startsWith('و\0')).map((words) => words.replaceAll('\0', '|'));
}

test.each([...told, 'hostile', 'innocent', 'least'])('in a text browser no words of %s run together', async (name) => {
  const pages = await pagesIn(name);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect.soft(runTogether(page), page.file).toEqual([]);
});

describe.each(told)('in a text browser %s', (name) => {
  test('tells each chapter from its title to its last source', async () => {
    const { documentary, chapterText } = await recordOf(
      name === 'The List' ? theListContent : join(sitesFolder, name, 'content'),
    );
    const pages = await pagesIn(name);
    expect(documentary.chapters.length).toBeGreaterThan(0);
    for (const chapter of documentary.chapters) {
      const { document } = pages.find(({ file }) => file === `chapters/${chapter.id}/index.html`)!;
      const story = storyOf(chapterText(chapter.id), chapter, documentary, wordingIn(documentary.language));
      expect.soft(lacking(story, textBrowser(document.querySelector('main')!)), chapter.id).toEqual([]);
    }
  });

  test('says nothing in a note that is not found where the link before it leads', async () => {
    const pages = await pagesIn(name);
    const chapters = pages.filter(({ file }) => file.startsWith('chapters/'));
    for (const page of chapters) expect.soft(unfound(page, pages), page.file).toEqual([]);
  });
});

const words = (text: string | null | undefined) => (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The notes of a chapter of which a word stands neither in the mention before them nor where that leads. */
function unfound(page: Page, pages: readonly Page[]): string[] {
  return [...page.document.querySelectorAll('.note')].flatMap((note) => {
    let mention = note.previousElementSibling;
    while (mention && !mention.matches('a, sup')) mention = mention.previousElementSibling;
    const link = mention?.matches('sup') ? mention.querySelector('a') : mention;
    const [address = '', anchor = ''] = link?.getAttribute('href')?.split('#') ?? [];
    const place = pages.find(
      ({ file }) => address !== '' && `/${file}`.endsWith(`/${address.split('/').slice(-2)[0]}/index.html`),
    );
    const target = (place ?? page).document.getElementById(anchor);
    const there = new Set(
      words(`${mention?.textContent} ${target && textBrowser(target)}`).map((word) => word.toLowerCase()),
    );
    const said = words((note.querySelector('[aria-hidden]') ?? note).textContent);
    return said.every((word) => there.has(word.toLowerCase())) ? [] : [note.textContent ?? ''];
  });
}

test('what a reader of text would stumble over is found', async () => {
  const pages = await pagesIn('The List');
  const chapter = pages.find(({ file }) => file === 'chapters/global-scandal/index.html')!;
  const changed = (from: string | RegExp, to: string) => {
    const html = chapter.html.replaceAll(from, to);
    expect(html).not.toBe(chapter.html);
    return { ...chapter, html, document: parseHTML(html).document };
  };
  expect(runTogether(changed('</text> ', '</text>'))).not.toEqual([]);
  expect(runTogether(changed('<span>Previous chapter</span> ', '<span>Previous chapter</span>'))).not.toEqual([]);
  expect(unfound(changed('It had the list first', 'It had the only list'), pages)).not.toEqual([]);
});
