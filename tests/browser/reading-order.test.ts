import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/**
 * Where the order on the screen is not that of the markup: a block that stands neither below the one before it nor, in
 * the direction of reading, beside it; a note above its mention or above the note before it.
 */
function disorder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
    const name = (element: Element) => `“${element.textContent!.replaceAll(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    const leaves = 'p, h1, h2, h3, li, dt, dd, th, td, figcaption, summary, blockquote, svg, img';
    const article = document.querySelector('article.chapter')!;
    const blocks = [...article.querySelectorAll(leaves)].filter(
      (block) => isShown(block) && !block.closest('.scrolly, .note, nav') && !block.querySelector(leaves),
    );
    const leftwards = getComputedStyle(article).direction === 'rtl';
    const found = blocks.slice(1).flatMap((block, index) => {
      const before = blocks[index]!;
      const [a, b] = [before.getBoundingClientRect(), block.getBoundingClientRect()];
      const below = b.top >= a.bottom - 4;
      const beside = leftwards ? b.right <= a.left + 4 : b.left >= a.right - 4;
      return below || (beside && b.bottom > a.top) || (beside && block.closest('.versus, .answered'))
        ? []
        : [`${name(block)} after ${name(before)}`];
    });

    let last = -Infinity;
    for (const note of [...article.querySelectorAll('.note')].filter(isShown)) {
      let mention = note.previousElementSibling!;
      while (!mention.matches('a, sup')) mention = mention.previousElementSibling!;
      const { top, left, right } = note.getBoundingClientRect();
      const line = mention.getBoundingClientRect();
      if (top < line.top - 40) found.push(`the note ${name(note)} stands above ${name(mention)}`);
      if (top < last) found.push(`the note ${name(note)} stands above the one before it`);
      if (left < line.right && right > line.left && top < line.bottom)
        found.push(`the note ${name(note)} covers its mention`);
      last = top;
    }
    return found;
  });
}

/** The notes that neither stand on the screen nor have a mark or a number that leads to them or to what they repeat. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element | null | undefined) =>
      element?.checkVisibility({ visibilityProperty: true }) === true && element.getClientRects().length > 0;
    return [...document.querySelectorAll('article.chapter .note')].flatMap((note) => {
      const mark = document.querySelector(`[popovertarget="${note.id}"]`);
      const leads = [note, mark, mark?.closest('.cite')?.querySelector('a')].some(isShown);
      return leads ? [] : [note.textContent ?? ''];
    });
  });
}

describe.each(siteNames)('%s', (name) => {
  test('is read on the screen in the order of its markup, notes beside it', async () => {
    const page = await open({ javaScriptEnabled: false });
    const chapters = site(name).pages.filter((url) => url.includes('/chapters/'));
    expect(chapters.length).toBeGreaterThan(0);
    for (const url of chapters) {
      await page.goto(url);
      for (const width of [390, 1280, 1920]) {
        await page.setViewportSize({ width, height: 1000 });
        expect.soft(await disorder(page), `${shortly(url)} at ${width} px`).toEqual([]);
        expect.soft(await unreachable(page), `${shortly(url)} at ${width} px`).toEqual([]);
        if (width < 1024) continue;
        const inText = '.chapter > :is(p, ul, ol, blockquote) .note';
        const [all, seen] = [page.locator(inText), page.locator(`${inText}:visible`)];
        expect.soft(await seen.count(), `${shortly(url)} at ${width} px`).toBe(await all.count());
      }
    }
  });
});

test.each([
  ['columns the other way round', '.versus { direction: rtl }'],
  ['paragraphs from the last to the first', '.chapter { display: flex; flex-direction: column-reverse }'],
  [
    'an entry that is put elsewhere',
    '.cited dl { display: flex; flex-direction: column } .cited dl > div:last-child { order: -1 }',
  ],
  ['a note that is drawn up', '.note { position: relative !important; top: -30rem !important }'],
])('%s would be found', async (_, content) => {
  // What is spoilt on purpose, the policy of the page would stop.
  const page = await open({ viewport: { width: 1280, height: 1000 }, bypassCSP: true });
  await page.goto(`${site('the-list').url}chapters/${content.includes('versus') ? 'inspection' : 'global-scandal'}/`);
  expect(await disorder(page)).toEqual([]);
  await page.addStyleTag({ content });
  expect(await disorder(page)).not.toEqual([]);
});
