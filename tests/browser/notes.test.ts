import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, javaScriptEnabled: false } as const;

const chapter = async (options: Parameters<typeof open>[0], id = 'global-scandal') => {
  const page = await open(options);
  await page.goto(`${site('the-list').url}chapters/${id}/`);
  return page;
};

/** The texts of the notes that can be seen. */
const seen = (page: Page) => page.locator('.note:visible').allInnerTexts();

test('on a phone every note opens at a touch and closes at the next, without a script', async () => {
  const page = await chapter(phone);
  expect(await seen(page)).toEqual([]);
  const marks = await page.locator('.more').all();
  expect(marks.length).toBeGreaterThan(10);
  for (const mark of marks) {
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    const notes = page.locator('.note:visible');
    expect(await notes.count()).toBe(1);
    expect(await notes.getAttribute('id')).toBe(await mark.getAttribute('popovertarget'));
    // It stands whole in the window, and leaves the line of its word in sight.
    const [note, of] = [(await notes.boundingBox())!, (await mark.boundingBox())!];
    expect(note.x).toBeGreaterThanOrEqual(0);
    expect(note.x + note.width).toBeLessThanOrEqual(390);
    expect(note.y).toBeGreaterThanOrEqual(0);
    expect(note.y + note.height).toBeLessThanOrEqual(844);
    expect(note.y >= of.y + of.height / 2 || note.y + note.height <= of.y + of.height / 2).toBe(true);
    await page.touchscreen.tap(2, 2);
    expect(await seen(page)).toEqual([]);
  }
});

test('a note says what its word means and leads on, by keyboard alone', async () => {
  const page = await chapter({ ...phone, hasTouch: false });
  const mark = page.locator('.term + .more').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  expect((await seen(page)).join()).toContain('Forbidden Stories: A non-profit based in Paris.');
  await page.keyboard.press('Tab');
  const link = page.locator('.note:visible a');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await link.getAttribute('href')).toMatch(/glossary\/#forbidden-stories$/);
  await page.keyboard.press('Escape');
  expect(await seen(page)).toEqual([]);
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a mark says what it opens, a note is told with its link, and neither is told twice', async () => {
  const page = await chapter(phone);
  const said = async () => (await page.locator('.answered > p').first().ariaSnapshot()).replaceAll(/\s+/g, ' ');
  expect(await said()).toContain('button "Note: Forbidden Stories"');
  expect((await said()).match(/"Source 1: Computing"/g)).toHaveLength(1);
  expect(await said()).not.toContain('A non-profit');
  await page.locator('.term + .more').first().tap();
  const link = page.locator('.note:visible a');
  expect(await link.textContent()).toContain('In the glossary');
  const described = await link.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toContain('A non-profit based in Paris.');
});

test('on a wide screen notes stand in the margin, and their marks only where a margin is taken', async () => {
  const page = await chapter({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, 'inspection');
  const text = (await page.locator('.chapter > p').first().boundingBox())!;
  const notes = await page.locator('.chapter > p .note').all();
  expect(notes.length).toBeGreaterThan(5);
  for (const note of notes) expect((await note.boundingBox())!.x).toBeGreaterThan(text.x + text.width);
  expect(await page.locator('.chapter > p .more:visible, .cite .more:visible').count()).toBe(0);
  await page.locator('.account .term + .more').click();
  expect(await page.locator('.account .note:visible').innerText()).toContain('Calcalist:');
});

test('no line breaks between a word and its mark, and a mark can be hit', async () => {
  const page = await chapter(phone);
  const apart = new Set<string>();
  for (let width = 320; width <= 700; width += 19) {
    await page.setViewportSize({ width, height: 844 });
    for (const what of await page.evaluate(() =>
      [...document.querySelectorAll('.term + .more, .cite > .more')].flatMap((mark) => {
        const word = [...mark.previousElementSibling!.getClientRects()].at(-1)!;
        const { right, top, width, height } = mark.getBoundingClientRect();
        const beside = Math.abs(right - word.right) < 12 && Math.abs(top - word.top) < 16;
        return beside && width >= 24 && height >= 24 ? [] : [`${mark.getAttribute('aria-label')} at ${innerWidth}`];
      }),
    ))
      apart.add(what);
  }
  expect([...apart]).toEqual([]);
});
