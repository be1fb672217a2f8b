import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();

/**
 * Where the page that is open parts a number of a count from the word behind it or from its bound.
 *
 * @param numbers as they are written
 */
function parted(numbers: readonly string[]): string[] {
  const found: string[] = [];
  const pattern = new RegExp(`(?<![\\d.,])(?:${numbers.join('|').replaceAll('.', '\\.')})(?!\\d|[.,]\\d)`, 'g');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const linesOf = (start: Node, from: number, end: Node, to: number) => {
    const range = document.createRange();
    range.setStart(start, from);
    range.setEnd(end, to);
    const rows = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top / 8));
    return new Set(rows).size;
  };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest('svg, table, .legend, .sources') || parent.getClientRects().length === 0) continue;
    const text = node.textContent ?? '';
    for (const { index, 0: number } of text.matchAll(pattern)) {
      const bound = /(?:than|at most|up to|about)\s$/i.exec(text.slice(0, index))?.[0] ?? '';
      const unit = /^\s\p{L}+/u.exec(text.slice(index + number.length))?.[0] ?? '';
      // The unit that a chapter writes itself stands behind the link.
      const next =
        unit === '' && index + number.length === text.length ? parent.closest('.count')?.nextSibling : undefined;
      const own = /^\s\p{L}+/u.exec(next?.textContent ?? '')?.[0] ?? '';
      const length = `${bound}${number}${unit}${own}`.length;
      const from = length > 24 ? index : index - bound.length;
      const [end, to] = own && next ? [next, own.length] : [node, index + number.length + unit.length];
      if (linesOf(node, from, end, to) > 1) found.push(text.slice(Math.max(0, from - 12), index + 40));
    }
  }
  return found;
}

/** The numbers of the counts that the open page gives, as they are written. */
const numbersOn = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('a.count, .entry .value, .cited dt')].flatMap(
        ({ textContent }) => textContent?.match(/\d[\d.,]*\d|\d/g) ?? [],
      ),
    ),
  ]);

const widths = [320, 335, 350, 365, 390];

/** Where the open page parts numbers in windows of several widths. */
async function partedAt(page: Page): Promise<string[]> {
  const numbers = await numbersOn(page);
  const found: string[] = [];
  for (const width of numbers.length > 0 ? widths : []) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(parted, numbers)).map((where) => `${width} px: ${where}`));
  }
  return found;
}

test.each(siteNames)('%s parts no number of a count from its bound and its unit in a phone column', async (name) => {
  const page = await open({ javaScriptEnabled: false });
  let looked = 0;
  for (const address of site(name).pages) {
    await page.goto(address);
    looked += (await numbersOn(page)).length;
    expect.soft(await partedAt(page), shortly(address)).toEqual([]);
  }
  expect(looked).toBeGreaterThan(5);
});

test('the look finds what is parted', async () => {
  const page = await open();
  await page.goto(`${site('the-list').url}chapters/global-scandal/`);
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      node.textContent = node.textContent!.replaceAll('\u00a0', ' ');
  });
  expect(await partedAt(page)).not.toEqual([]);
});
