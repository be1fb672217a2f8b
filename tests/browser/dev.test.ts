import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { root, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { contentWith, type Files } from '../support/small-content.ts';
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
    did: 'typed a number',
    files: { 'chapters/first.mdx': chapter('12 ships long') },
    at: ['chapters/first.mdx:9:13'],
  },
  {
    did: 'misspelt an id',
    files: withPiece('chapters/first.mdx', '<Chart id="fleet" />', '<Chart id="flete" />'),
    at: ['chapters/first.mdx:11:1'],
  },
  {
    did: 'left a tag open in the chapter, and a number in a chart',
    files: { 'chapters/first.mdx': chapter('<b>long'), ...withPiece('charts/fleet.yaml', 'many', '12') },
    at: ['chapters/first.mdx:9:13', 'charts/fleet.yaml:3:22'],
  },
  {
    did: 'left YAML that cannot be read',
    files: withPiece('terms.yaml', 'Where ships stay', 'Here: where ships stay'),
    at: ['terms.yaml:3:15'],
  },
  {
    did: 'took a value out',
    files: withPiece('counts.yaml', '  value: 12\n', ''),
    at: ['counts.yaml:2:3'],
  },
  {
    did: 'changed a count that was public',
    files: { 'published.yaml': 'ships:\n  value: 11\n  bound: about\n  standing: established\n' },
    at: ['counts.yaml:2:10'],
  },
  { did: 'deleted a chart', files: { 'charts/fleet.yaml': undefined }, at: ['chapters/first.mdx:11:1'] },
  { did: 'deleted documentary.yaml', files: { 'documentary.yaml': undefined }, at: ['documentary.yaml:1:1'] },
  {
    did: 'renamed the chapter',
    files: { 'chapters/first.mdx': undefined, 'chapters/second.mdx': sound['chapters/first.mdx'] },
    at: ['chapters/second.mdx:1:1', 'documentary.yaml:6:5'],
  },
];

let browser: Browser;
let folder: TemporaryFolder;
let content: string;
let server: DevServer;
const pages: Page[] = [];

/** Makes the files of the content folder these and no others; one that is as it should be is not touched. */
async function lay(wanted: Files): Promise<void> {
  const there = diskFolder(content);
  const files = await there.list();
  for (const [file, text] of Object.entries(wanted)) {
    if (files.includes(file) && (await there.text(file)) === text) continue;
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  for (const file of files.filter((name) => !(name in wanted))) await rm(join(content, file));
}
const plant = (files: Record<string, string | undefined>) =>
  lay(
    Object.fromEntries(
      Object.entries({ ...sound, ...files }).filter((file): file is [string, string] => file[1] !== undefined),
    ),
  );

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  pages.push(page);
  await page.goto(`${server.url}${path}`);
  return page;
}
const panelOf = (page: Page) => page.locator('#on-record-problems');
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 50 });

/** The places that the page lists, from the content folder; none where it shows no panel. */
async function placesOn(page: Page): Promise<string[]> {
  if (!(await panelOf(page).isVisible())) return [];
  const shown = await panelOf(page).locator('.place').allTextContents();
  return shown.map((place) => resolve(root, place).slice(content.length + 1));
}
const lists = (page: Page, places: string[]) => eventually(async () => expect(await placesOn(page)).toEqual(places));
const says = (page: Page, words: string) =>
  eventually(async () => expect(await page.locator('main').innerText()).toContain(words));

beforeAll(async () => {
  folder = await temporaryFolder();
  content = join(folder.path, 'content');
  await lay(sound);
  const editor = join(folder.path, 'editor.sh');
  await writeFile(editor, `#!/bin/sh\necho "$@" > '${join(folder.path, 'opened')}'\n`);
  await chmod(editor, 0o755);
  server = await startDevServer(content, { LAUNCH_EDITOR: editor });
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

describe('an editor sees it on the page, over what was there before, until it is mended', () => {
  test.each(faults)('who $did', async ({ files, at }) => {
    await plant({});
    const page = await open('chapters/first/');
    await lists(page, []);
    await plant(files);
    await lists(page, at);
    const { problems } = await read(diskFolder(content));
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
    await page.goto(`${server.url}${path}`);
    await lists(page, places as string[]);
    const groups = await panelOf(page).locator('h3').allTextContents();
    const all = path === 'chapters/first/' ? ['On this page'] : ['On this page', 'Elsewhere'];
    expect(groups, path).toEqual(/about|nowhere/.test(path) ? [] : all);
  }
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
    expect((await fetch(`${server.url}chapters/${name}/`)).status, name).toBe(status);
  }
  await plant({});
});

test('a picture that goes leaves its page, and comes back', async () => {
  const png = await readFile(join(root, 'tests/sites/broken/typed-number/content/chapters/lamps.png'));
  const picture = join(content, 'chapters/ship.png');
  await plant({});
  const page = await open('glossary/');
  await writeFile(picture, png);
  await writeFile(join(content, 'chapters/first.mdx'), `${chapter('misty')}\n![A ship at sea](ship.png)\n`);
  await eventually(async () =>
    expect(await (await fetch(`${server.url}chapters/first/`)).text()).toContain('The day was misty'),
  );
  await rm(picture);
  await lists(page, ['chapters/first.mdx:13:1']);
  expect((await page.goto(`${server.url}chapters/first/`))?.status()).toBe(200);
  await page.getByAltText('A ship at sea').waitFor({ state: 'attached' });
  await writeFile(picture, png);
  await lists(page, []);
  await eventually(async () =>
    expect(await page.getByAltText('A ship at sea').evaluate((image: HTMLImageElement) => image.src)).toContain('ship'),
  );
  await plant({});
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
    const opened = () => readFile(join(folder.path, 'opened'), 'utf8');
    await eventually(async () => expect(await opened()).toBe(`${join(content, 'chapters/first.mdx')} 9 13\n`));
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
  const { 'documentary.yaml': settings, ...rest } = sound;
  const before = content;
  content = join(broken.path, 'content');
  try {
    await lay(rest as Files);
    await using second = await startDevServer(content);
    const answer = await fetch(second.url);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('documentary.yaml:1:1');
    expect(second.printed()).toContain('There is no documentary.yaml here');
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    pages.push(page);
    await page.goto(`${second.url}chapters/first/`);
    await lists(page, ['documentary.yaml:1:1']);
    expect(await findings(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await writeFile(join(content, 'documentary.yaml'), settings!.replace('title:', 'tilte:'));
    await lists(page, ['documentary.yaml:1:1', 'documentary.yaml:1:1']);
    await writeFile(join(content, 'documentary.yaml'), settings!);
    await says(page, 'The day was calm');
    await lists(page, []);
    await page.locator('body > header a').first().click();
    expect(await page.locator('h1').textContent()).toBe('Ships');
  } finally {
    content = before;
  }
});

test('thirty edits in a row leave the server alive and the page right', async () => {
  // Mulberry32: the same edits in every run.
  let seed = 4;
  const random = (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const days = ['calm', 'grey', 'warm', 'windy', 'white'];
  await plant({});
  const page = await open('chapters/first/');
  await says(page, 'The day was calm');
  const dayOn = async (on: Page) => /The day was (\w+)/.exec(await on.locator('main').innerText())?.[1];
  let shown = 'calm';
  let broken = 0;

  for (let edit = 0; edit < 30; edit += 1) {
    const day = days[random(days.length)]!;
    const fault = random(3) > 0 ? faults[random(faults.length)]! : undefined;
    await plant({ 'chapters/first.mdx': chapter(day), ...fault?.files });
    const { problems } = await read(diskFolder(content));
    await lists(
      page,
      problems.map(({ file, line, column }) => `${file}:${line}:${column}`),
    );
    const answer = await fetch(`${server.url}chapters/first/`);
    expect(answer.status).toBe(200);
    // Files are written one by one, so that a fault may come after a moment in which nothing was wrong.
    const right = problems.length > 0 ? [shown, day] : [day];
    await eventually(async () => expect(right).toContain(await dayOn(page)));
    shown = (await dayOn(page))!;
    if (problems.length > 0) broken += 1;
  }
  expect(broken).toBeGreaterThan(10);
  expect(broken).toBeLessThan(30);
  await plant({ 'chapters/first.mdx': chapter('over') });
  await says(page, 'The day was over');
  await lists(page, []);
});
