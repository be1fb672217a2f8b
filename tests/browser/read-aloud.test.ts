import { expect, test } from 'vitest';
import { looking } from './sites.ts';

const { site, page: open } = looking();

/** What a screen reader is told of the open page, on one line. */
const aloud = async (page: Awaited<ReturnType<typeof open>>, selector: string) =>
  (await page.locator(selector).first().ariaSnapshot()).replaceAll(/\s+/g, ' ');

test('a count in a sentence is read once, in order, as a link with its standing', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site('the-list').url}chapters/global-scandal/`);
  const said = await aloud(page, '.answered > p:has(.count)');
  const address = '[^ ]+';
  expect(said).toMatch(
    new RegExp(
      [
        'link "hacks": - /url: ADDRESS - \'button "Note: hack"\': "\\*" - text: of - link "37 phones \\(alleged\\)": - /url: ADDRESS#phones - text: ',
        '\\. It may also have been used to spy on - link "more than 1,000 \\(alleged\\)": - /url: ADDRESS#people - text: ',
        'journalists, rights activists and other prominent people, from - link "about 50 countries \\(alleged\\)"',
      ]
        .join('')
        .replaceAll('ADDRESS', address),
    ),
  );
  // The notes in the margin repeat what the page says below its text.
  expect(said).not.toContain('The Washington Post');
});

test('what other sources give is read below the text of the chapter', async () => {
  const page = await open({ viewport: { width: 320, height: 800 } });
  await page.goto(`${site('the-list').url}chapters/global-scandal/`);
  const said = await aloud(page, '[aria-labelledby="page.figures"]');
  expect(said).toContain('link "About 50 countries"');
  expect(said).toContain('The Washington Post gives another figure: more than 50 countries.');
  expect(said).toContain(
    'The Washington Post gives another figure: 16 partner news organisations, counted beside Forbidden Stories.',
  );
});

test('a count is copied with plain spaces', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site('the-list').url}chapters/global-scandal/`);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('[id="count.numbers.1"]')!));
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('more than 50,000 phone numbers (alleged)');
});
