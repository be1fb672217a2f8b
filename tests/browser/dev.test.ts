import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { root, temporaryFolder } from '../support/build.ts';
import { startDevServer } from '../support/dev-server.ts';
import { boats, contentWith } from '../support/small-content.ts';
import { editing, eventually, panelOf } from './editing.ts';
import { findings } from './findings.ts';
import { sideways } from './looks.ts';

/** The small documentary with its chart on the page, and words by which one text of the chapter is told from another. */
const chapter = (words: string) =>
  `${contentWith({})['chapters/first.mdx']}\nThe day was ${words}.\n\n<Chart id="fleet" />\n`;
const sound = contentWith({ 'chapters/first.mdx': chapter('calm') });
const withPiece = (file: string, piece: string, by: string) => {
  expect(sound[file]).toContain(piece);
  return { [file]: sound[file]!.replace(piece, by) };
};

/** What an editor may do to the files, and where it is wrong; the page is that of the chapter. */
const faults: { did: string; files: Record<string, string | undefined>; at: string[] }[] = [
  {
    did: 'left a tag open in the chapter, and a number in a chart',
    files: { 'chapters/first.mdx': chapter('<b>long'), ...withPiece('charts/fleet.yaml', 'many', '12') },
    at: ['chapters/first.mdx:9:13', 'charts/fleet.yaml:3:22'],
  },
  { did: 'deleted documentary.yaml', files: { 'documentary.yaml': undefined }, at: ['documentary.yaml:1:1'] },
  {
    did: 'renamed the chapter',
    files: { 'chapters/first.mdx': undefined, 'chapters/second.mdx': sound['chapters/first.mdx'] },
    at: ['chapters/second.mdx:1:1', 'documentary.yaml:6:5'],
  },
];

const editor = editing(sound, async (beside) => {
  const program = join(beside, 'editor.sh');
  await writeFile(program, `#!/bin/sh\necho "$@" > '${join(beside, 'opened')}'\n`);
  await chmod(program, 0o755);
  return { LAUNCH_EDITOR: program };
});
const { open, placesOn, says } = editor;
const plant = (files: Record<string, string | undefined>) => editor.lay(contentWith({ ...sound, ...files }));
/** As {@link Editing.lists}, in this order. */
const lists = (page: Page, places: string[]) => eventually(async () => expect(await placesOn(page)).toEqual(places));

/** Holds that axe finds nothing and nothing is too wide, at a width in px in each scheme. */
async function isSound(page: Page, widths: Record<'dark' | 'light', number>): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.setViewportSize({ width: widths[colorScheme], height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), colorScheme).toEqual([]);
    expect(await sideways(page), colorScheme).toEqual([]);
  }
}

describe('an editor sees it on the page, over what was there before, until it is mended', () => {
  test.each(faults)('who $did', async ({ files, at }) => {
    await plant({});
    const page = await open('chapters/first/');
    await lists(page, []);
    await plant(files);
    await lists(page, at);
    const { problems } = await read(diskFolder(editor.content));
    const told = await panelOf(page).locator('li').allInnerTexts();
    expect(told.length).toBe(problems.length);
    for (const [n, { message, hint, kind }] of problems.entries()) {
      expect(told[n]).toContain(message);
      expect(told[n]).toContain(hint);
      expect(told[n]).toContain(`npm run check -- --explain ${kind}`);
    }
    expect((await page.reload())?.status()).toBe(200);
    await lists(page, at);
    await says(page, 'The day was calm');
    await plant({ 'chapters/first.mdx': chapter('fair') });
    await lists(page, []);
    await says(page, 'The day was fair');
  });
});

test('what is wrong with the file behind the page comes first, then what else the page shows', async () => {
  await plant({
    ...withPiece('charts/fleet.yaml', 'many', '12'),
    ...withPiece('terms.yaml', 'Where', '12 ships:'),
    'chapters/first.mdx': chapter('12 ships long'),
  });
  const [prose, chart, term] = ['chapters/first.mdx:9:13', 'charts/fleet.yaml:3:22', 'terms.yaml:3:15'];
  const orders = {
    'chapters/first/': [prose, chart, term],
    'charts/fleet/': [chart, prose, term],
    'embed/fleet/': [chart, prose, term],
    'glossary/': [term, prose, chart],
    'about/': [prose, chart, term],
    'nowhere/': [prose, chart, term],
  };
  const page = await open('');
  for (const [path, places] of Object.entries(orders)) {
    await page.goto(`${editor.server.url}${path}`);
    await lists(page, places as string[]);
    const groups = await panelOf(page).locator('h3').allTextContents();
    const all = path === 'chapters/first/' ? ['On this page'] : ['On this page', 'Elsewhere'];
    expect(groups, path).toEqual(/about|nowhere/.test(path) ? [] : all);
  }
  await plant({});
});

test('a page that was on its way when the content changed shows the change', async () => {
  await plant({});
  // Where nobody else listens, the server keeps its last word for the page that comes.
  await open('chapters/first/');
  const page = await open('chapters/first/');
  const changed = Promise.withResolvers<void>();
  await page.route('**/@vite/client', async (route) => {
    await changed.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await says(page, 'The day was calm');
  await plant({ 'chapters/first.mdx': chapter('fair') });
  await eventually(async () =>
    expect(await (await fetch(`${editor.server.url}chapters/first/`)).text()).toContain('The day was fair'),
  );
  changed.resolve();
  await says(page, 'The day was fair');
  await plant({});
});

test('chapters come and go as they are listed', async () => {
  await plant({});
  const page = await open('chapters/second/');
  await says(page, 'There is no page here');
  await plant({
    'chapters/second.mdx': chapter('new'),
    ...withPiece('documentary.yaml', '  - first', '  - first\n  - second'),
  });
  await says(page, 'The day was new');
  await plant({
    'chapters/third.mdx': chapter('newer'),
    'chapters/first.mdx': undefined,
    ...withPiece('documentary.yaml', '  - first', '  - third'),
  });
  await says(page, 'There is no page here');
  for (const [name, status] of [
    ['first', 404],
    ['second', 404],
    ['third', 200],
  ] as const) {
    expect((await fetch(`${editor.server.url}chapters/${name}/`)).status, name).toBe(status);
  }
  await plant({});
});

test('a picture that goes leaves its page, and comes back', async () => {
  const png = await readFile(join(root, 'tests/sites/broken/typed-number/content/chapters/lamps.png'));
  const picture = join(editor.content, 'chapters/ship.png');
  await plant({});
  const page = await open('glossary/');
  await writeFile(picture, png);
  await writeFile(join(editor.content, 'chapters/first.mdx'), `${chapter('misty')}\n![A ship at sea](ship.png)\n`);
  await eventually(async () =>
    expect(await (await fetch(`${editor.server.url}chapters/first/`)).text()).toContain('The day was misty'),
  );
  await rm(picture);
  await lists(page, ['chapters/first.mdx:13:1']);
  expect((await page.goto(`${editor.server.url}chapters/first/`))?.status()).toBe(200);
  await page.getByAltText('A ship at sea').waitFor({ state: 'attached' });
  await writeFile(picture, png);
  await lists(page, []);
  await eventually(async () =>
    expect(await page.getByAltText('A ship at sea').evaluate((image: HTMLImageElement) => image.src)).toContain('ship'),
  );
  await plant({});
});

describe('a mark stands over what a problem is about', () => {
  /** What each mark stands over or in, by its own id or line, with what it says. */
  const marksOn = (page: Page) =>
    page.locator('.faults').evaluateAll((hosts) =>
      hosts.map((host) => {
        const over = host.parentElement!.matches('.entry, figure, li, dd')
          ? host.parentElement
          : host.nextElementSibling;
        const said = [...host.shadowRoot!.querySelectorAll('summary')].map(({ innerText }) => innerText);
        return [over!.id || over!.closest('[id]')!.id, ...said];
      }),
    );
  const entry = '`value` is missing in count `ships`.';

  test('on every page that shows it, and nowhere else', async () => {
    await plant({});
    const page = await open('chapters/first/');
    await says(page, 'The day was calm');
    await plant({
      ...withPiece('counts.yaml', '  value: 12\n', ''),
      'chapters/first.mdx': `${chapter('12 ships long')}\nIt sailed.\n`.replace('title: First', 'tilte: First'),
      ...withPiece('charts/fleet.yaml', 'There were many', 'There were 99'),
      ...withPiece('terms.yaml', 'definition: Where', 'definiton: Where'),
    });
    await eventually(async () => expect(await page.locator('.faults').count()).toBe(4));
    const expected: Record<string, string[][]> = {
      'chapters/first/': [
        ['page.text', '`title` is missing in chapter `first`.', '`tilte` means nothing in chapter `first`.'],
        [
          'p.there-were-in-the',
          entry,
          '`definition` is missing in term `harbour`.',
          '`definiton` means nothing in term `harbour`.',
        ],
        ['p.the-day-was-calm', '“12” is a number that the record does not have, so nobody can trace it.'],
        ['chart.fleet', '“99” is a number that the record does not have, so nobody can trace it.'],
      ],
      'figures/': [['ships', entry]],
      'glossary/': [
        ['harbour', '`definition` is missing in term `harbour`.', '`definiton` means nothing in term `harbour`.'],
      ],
      'charts/': [['chart.fleet', '“99” is a number that the record does not have, so nobody can trace it.', entry]],
      'timeline/': [],
    };
    for (const [path, marks] of Object.entries(expected)) {
      await page.goto(`${editor.server.url}${path}`);
      await panelOf(page).waitFor();
      expect(await marksOn(page), path).toEqual(marks);
      expect(await panelOf(page).locator('.way').count(), path).toBe(marks.flatMap(([, ...said]) => said).length);
    }
  });

  test('found from the panel, opened by keyboard, readable in both schemes, and gone when all is mended', async () => {
    await plant({});
    const page = await open('chapters/first/', { viewport: { width: 1280, height: 900 } });
    await says(page, 'The day was calm');
    await plant({ 'chapters/first.mdx': chapter('12 ships long') });
    const details = page.locator('.faults details');
    await details.waitFor();
    expect(await page.locator('[data-faulty]').innerText()).toContain('The day was calm');
    expect(await details.locator('pre').isVisible()).toBe(false);
    await panelOf(page).locator('.way').focus();
    await page.keyboard.press('Enter');
    expect(await details.locator('pre').innerText()).toContain('<Count id="ships" />');
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe('summary');
    await page.keyboard.press('Enter');
    expect(await details.locator('pre').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await isSound(page, { dark: 390, light: 1280 });
    // What is open stays open when the server tells anew.
    await plant({ 'chapters/first.mdx': `${chapter('12 ships long')}\nMore.\n` });
    await eventually(async () => expect(await details.first().getAttribute('open')).not.toBeNull());
    await plant({});
    await eventually(async () => expect(await page.locator('.faults, [data-faulty]').count()).toBe(0));
  });
});

describe('the workshop of charts', () => {
  const code = (page: Page) => page.locator('.workshop textarea');
  const verdict = (page: Page) => page.locator('.workshop .verdict');

  test('draws what is chosen, says what the desk would, and gives a file that the desk takes', async () => {
    await plant({
      'counts.yaml': `${sound['counts.yaml']}${boats}`,
      ...withPiece('charts/fleet.yaml', '  - ships', '  - ships\n  - boats'),
    });
    const page = await open('charts/', { viewport: { width: 1280, height: 900 } });
    const shop = page.locator('.workshop');
    await shop.waitFor();
    expect(
      await shop
        .locator('[data-mark]')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-mark')))]),
    ).toEqual(['ships', 'boats']);
    await shop.getByLabel('Chart of parts').check();
    await eventually(async () =>
      expect(await verdict(page).innerText()).toContain(
        '`boats` counts boats and `ships` ships: a part has the unit of its whole.',
      ),
    );
    await shop.getByLabel('Bar chart').check();
    await shop.getByLabel('Smallest first').check();
    await shop.getByLabel('Logarithmic').check();
    await shop.getByLabel('Name of the file').fill('boats-first');
    await shop.getByLabel('Takeaway').fill('There were 12 ships: "so many"');
    await eventually(async () => expect(await verdict(page).innerText()).toContain('“12 ships” is typed by hand'));
    await shop.getByLabel('Takeaway').fill('They were: “so many”');
    await eventually(async () => expect(await verdict(page).innerText()).toContain('nothing to say against it'));
    expect(await shop.locator('.takeaway').innerText()).toBe('They were: “so many”');
    expect(await shop.locator('svg.wide').getAttribute('data-form')).toBe('bars');
    await isSound(page, { dark: 320, light: 1280 });
    const yaml = await code(page).inputValue();
    await page.reload();
    await shop.waitFor();
    expect(await code(page).inputValue()).toBe(yaml);
    expect(await shop.locator('label[for="workshop.yaml"]').innerText()).toContain('charts/boats-first.yaml');
    await writeFile(join(editor.content, 'charts/boats-first.yaml'), yaml);
    await page.locator('#chart\\.boats-first').waitFor();
    await lists(page, []);
  });

  test('is there before there is a chart', async () => {
    await plant({
      'charts/fleet.yaml': undefined,
      'chapters/first.mdx': sound['chapters/first.mdx']!.replace('<Chart id="fleet" />\n', ''),
    });
    const page = await open('charts/');
    await eventually(async () => expect(await code(page).inputValue()).toContain('counts:\n  - ships\n'));
    await eventually(async () => expect(await verdict(page).innerText()).toContain('nothing to say against it'));
    expect(await page.locator('.workshop svg').count()).toBe(2);
    await plant({});
  });
});

describe('the panel', () => {
  const fault = { 'chapters/first.mdx': chapter('12 ships long') };

  test('leaves the focus where it is, can be closed, and comes back at the next change', async () => {
    await plant({});
    const page = await open('chapters/first/');
    await lists(page, []);
    const link = page.locator('body > header a').first();
    // A page that is opened right after a change may be told of it late, and loads again: then all begins anew.
    const marked = () => page.evaluate(() => 'marked' in window);
    do {
      await plant({});
      await lists(page, []);
      await page.evaluate(() => Object.assign(window, { marked: true }));
      await link.focus();
      await plant(fault);
      await lists(page, ['chapters/first.mdx:9:13']);
    } while (!(await marked()));
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = (await panelOf(page).boundingBox())!;
    expect(box.height).toBeLessThan(page.viewportSize()!.height / 2);
    await panelOf(page).getByRole('button', { name: 'Close' }).click();
    expect(await panelOf(page).isVisible()).toBe(false);
    await plant({ 'chapters/first.mdx': chapter('quite 12 ships long') });
    await lists(page, ['chapters/first.mdx:9:19']);
    await panelOf(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await panelOf(page).isVisible()).toBe(false);
    await plant({});
  });

  test('opens the place in the editor', async () => {
    await plant(fault);
    const page = await open('chapters/first/');
    await panelOf(page).locator('.place').click();
    const opened = () => readFile(join(editor.beside, 'opened'), 'utf8');
    await eventually(async () => expect(await opened()).toBe(`${join(editor.content, 'chapters/first.mdx')} 9 13\n`));
    await plant({});
  });

  test.each([
    [320, 'dark'],
    [1280, 'light'],
  ] as const)('has room and reads well at %i px in the %s scheme', async (width, colorScheme) => {
    await plant({ ...fault, 'charts/a-file-of-a-very-long-name-that-cannot-be-broken.yml': 'form: bars\n' });
    const page = await open('chapters/first/', { viewport: { width, height: 800 }, colorScheme });
    await eventually(async () => expect(await placesOn(page)).toHaveLength(2));
    expect(await sideways(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await plant({});
  });
});

test('a server that has had nothing to show yet lists what is wrong, and then shows the site', async () => {
  await using broken = await temporaryFolder();
  const settings = join(broken.path, 'documentary.yaml');
  await mkdir(join(broken.path, 'chapters'), { recursive: true });
  await mkdir(join(broken.path, 'charts'));
  for (const [file, text] of Object.entries(sound)) await writeFile(join(broken.path, file), text);
  await rm(settings);
  await using second = await startDevServer(broken.path);
  const answer = await fetch(second.url);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('documentary.yaml:1:1');
  expect(second.printed()).toContain('There is no documentary.yaml here');
  const page = await editor.browser.newPage({ viewport: { width: 320, height: 800 } });
  const kinds = (...expected: string[]) =>
    eventually(async () => expect(await panelOf(page).locator('.kind').allInnerTexts()).toEqual(expected));
  try {
    await page.goto(`${second.url}chapters/first/`);
    await kinds('npm run check -- --explain missing-file');
    expect(await findings(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await writeFile(settings, sound['documentary.yaml']!.replace('title:', 'tilte:'));
    await kinds('npm run check -- --explain missing-key', 'npm run check -- --explain unknown-key');
    await writeFile(settings, sound['documentary.yaml']!);
    await says(page, 'The day was calm');
    await lists(page, []);
    await page.locator('body > header a').first().click();
    // The page that is left stands until the other one comes.
    await eventually(async () => expect(await page.locator('h1').textContent()).toBe('Ships'));
  } finally {
    await page.close();
  }
});
