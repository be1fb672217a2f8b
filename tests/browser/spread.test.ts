import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking } from './sites.ts';

const { site, page: open } = looking();

const chapter = async (width: number, name: 'the-list' | 'arabic', id: string) => {
  const page = await open({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  await page.goto(`${site(name).url}chapters/${id}/`);
  await page.evaluate(() => document.fonts.ready);
  return page;
};

/** How many characters stand in each line of the text, but for the last of each paragraph. */
const fullLines = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.chapter > p, .answered > p')].flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text.parentElement!.closest('.note, .unseen, sup')) continue;
        for (let at = 0; at < (text as Text).length; at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { top, width } = range.getBoundingClientRect();
          if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    }),
  );

/** Where the edges of what a selector finds first stand. */
const edges = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox())!;
  return { left: x, right: x + width, top: y, bottom: y + height };
};

test('a line of the text has 62 to 68 characters wherever there is room', async () => {
  const page = await chapter(1280, 'the-list', 'global-scandal');
  for (const width of [768, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = (await fullLines(page)).sort((a, b) => a - b);
    const median = lines[lines.length >> 1]!;
    expect(lines.length).toBeGreaterThan(20);
    expect.soft(median, `at ${width} px`).toBeGreaterThanOrEqual(62);
    expect.soft(median, `at ${width} px`).toBeLessThanOrEqual(68);
  }
});

test('text, charts, accounts and margin make one spread in the middle of a wide page', async () => {
  const page = await chapter(1280, 'the-list', 'inspection');
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [title, text, note, chart, caption, versus] = await Promise.all(
      ['.opening', '.chapter > p', '.chapter > p .note', '.chapter > .chart', '.chart figcaption', '.versus'].map(
        (one) => edges(page, one),
      ),
    );
    for (const wide of [title, chart, versus]) {
      expect(wide!.left).toBeLessThan(text!.left - 64);
      expect(wide!.right).toBeCloseTo(note!.right, 0);
      expect(wide!.left).toBeCloseTo(width - wide!.right, 0);
      expect(wide!.right - wide!.left).toBeGreaterThan(0.6 * width);
    }
    expect(caption!.left).toBeCloseTo(note!.left, 0);
  }
});

test('a denial stands beside its claim where there is a margin, else right below it', async () => {
  const page = await chapter(1280, 'the-list', 'global-scandal');
  const both = () => Promise.all([edges(page, '.answered > p'), edges(page, '.answered > .denial')]);
  const [claim, denial] = await both();
  expect(denial.left).toBeGreaterThan(claim.right);
  expect(Math.abs(denial.top - claim.top)).toBeLessThan(20);
  await page.setViewportSize({ width: 390, height: 900 });
  const [above, below] = await both();
  expect(below.top - above.bottom).toBeGreaterThanOrEqual(0);
  expect(below.top - above.bottom).toBeLessThan(60);
});

test('the margin is on the other side where reading runs from right to left', async () => {
  const page = await chapter(1280, 'arabic', 'coast');
  const [claim, denial] = await Promise.all([edges(page, '.answered > p'), edges(page, '.answered > .denial')]);
  expect(denial.right).toBeLessThan(claim.left);
  expect((await edges(page, '.chart figcaption')).right).toBeLessThan((await edges(page, '.chart svg.wide')).left);
});
