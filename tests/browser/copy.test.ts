import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { looking } from './sites.ts';

const { site, page: open } = looking();
// A busy machine may take longer than the second that is usual; nothing here is about how long.
const patiently = { timeout: 30_000 };
const kinds = ['frame', 'address', 'image', 'figure'];

/** The page of a chart, with what a reader who is asked for the clipboard says. */
async function chartPage(answer: 'granted' | 'denied', javaScriptEnabled = true): Promise<Page> {
  const page = await open({ viewport: { width: 320, height: 700 }, javaScriptEnabled });
  await page.goto(`${site('the-list').url}charts/two-floors/`);
  const permissions = answer === 'granted' ? ['clipboard-read', 'clipboard-write'] : [];
  await page.context().grantPermissions(permissions, { origin: new URL(page.url()).origin });
  return page;
}
const snippet = (page: Page, kind: string) => page.locator(`textarea[data-snippet="${kind}"]`);
const button = (page: Page, kind: string) => page.locator(`[data-copy="reuse.${kind}"]`);
const status = (page: Page, kind: string) => page.locator(`[data-copy="reuse.${kind}"] + [role="status"]`);

test('copies each snippet as it stands, says so, and leaves the focus where it was', async () => {
  const page = await chartPage('granted');
  for (const kind of kinds) {
    await button(page, kind).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page, kind).textContent(), patiently).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await snippet(page, kind).inputValue());
    expect(copied).toContain('two-floors');
    expect(await button(page, kind).evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

test('selects the snippet where the reader has said no', async () => {
  const page = await chartPage('denied');
  await button(page, 'frame').click();
  await expect.poll(() => status(page, 'frame').textContent(), patiently).toMatch(/^Selected: press Ctrl\+C/);
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toBe(await snippet(page, 'frame').inputValue());
});

test('selects the snippet where pages have no clipboard', async () => {
  const page = await open();
  // As on an onion service: plain http from elsewhere is no secure context.
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${site('the-list').url}charts/two-floors/`);
  await button(page, 'image').click();
  await expect.poll(() => status(page, 'image').textContent(), patiently).toMatch(/^Selected: press Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await snippet(page, 'image').inputValue());
});

test('copies and selects the text of any element that a button names', async () => {
  const page = await chartPage('granted');
  const markup =
    '<p id="line">A line &amp; more.</p><button data-copy="line" data-copied="Done" data-selected="Chosen" hidden></button><b></b>';
  await page.route('**/charts/two-floors/', async (route) => {
    const body = (await (await route.fetch()).text()).replace('</main>', `${markup}</main>`);
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await page.reload();
  await page.locator('[data-copy="line"]').click();
  await expect.poll(() => page.locator('[data-copy="line"] + b').textContent(), patiently).toBe('Done');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('A line & more.');
  await page.context().clearPermissions();
  await page.context().grantPermissions([]);
  await page.locator('[data-copy="line"]').click();
  await expect.poll(() => page.locator('[data-copy="line"] + b').textContent(), patiently).toBe('Chosen');
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('A line & more.');
});

test('promises no button where scripts are off, and the snippets can still be read', async () => {
  const page = await chartPage('granted', false);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
  expect(await page.locator('textarea[data-snippet]:visible').count()).toBe(kinds.length);
  expect(await snippet(page, 'frame').inputValue()).toMatch(
    /^<iframe src="https:\/\/example\.org\/the-list\/embed\/two-floors\/"/,
  );
});

test('the pasted frame has the name of the chart', async () => {
  const page = await chartPage('granted');
  const code = await snippet(page, 'frame').inputValue();
  await page.goto('about:blank');
  await page.setContent(`<main>${code}</main>`);
  const tree = await page.locator('main').ariaSnapshot();
  const title = await page.locator('iframe').getAttribute('title');
  expect(title).toMatch(/^Circle chart: /);
  expect(tree).toContain('iframe');
  expect(await page.getByTitle(title!).count()).toBe(1);
});

test('answers stay behind their questions until they are asked for', async () => {
  const page = await chartPage('granted');
  const questions = page.locator('.questions li');
  expect(await questions.count()).toBeGreaterThanOrEqual(3);
  const first = questions.first();
  expect(await first.locator('details > p').isVisible()).toBe(false);
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => first.locator('details > p').isVisible(), patiently).toBe(true);
});
