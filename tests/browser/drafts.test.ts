import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { contentWith, edited, longer } from '../support/small-content.ts';
import { findings } from './findings.ts';
import { sideways } from './looks.ts';

const chapter = (title: string, mark: string, text: string) =>
  `---\ntitle: ${title}\ndescription: Of ${title}.\npublished: 2021\n${mark}\n---\n\n${text}\n`;

const content = contentWith({
  ...edited('documentary.yaml', '  - first', '  - first\n  - second\n  - third'),
  ...longer('events.yaml', 'calm:\n  date: 2021-08\n  title: A calm\n  sources: [paper]\n  draft: true\n'),
  ...longer('charts/fleet.yaml', 'draft: true\n'),
  'chapters/second.mdx': chapter('"Second & <last>"', 'draft: true', 'It was late.\n\n<Chart id="fleet" />'),
  'chapters/third.mdx': chapter('Third', 'publishAt: 2199-12-01', 'It was later. [Back](../first/)'),
});

let folder: TemporaryFolder;
let server: DevServer;
let browser: Browser;
let page: Page;

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(folder.path, file)), { recursive: true });
  await writeFile(join(folder.path, file), text);
};
const open = (path: string) => page.goto(`${server.url}${path}`);
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
const band = () => page.locator('.on-record-drafts');
const marks = () => page.locator('.on-record-draft').allInnerTexts();
const listed = async () => (await page.locator('main').innerText()).split('\n').filter((line) => line.trim() !== '');

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const [file, text] of Object.entries(content)) await write(file, text);
  server = await startDevServer(folder.path);
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

describe('in the dev server an editor sees', () => {
  test('a draft, and above it that readers do not', async () => {
    await open('chapters/second/');
    await eventually(async () =>
      expect(await band().innerText()).toBe('Draft. Readers do not see this page. All drafts'),
    );
    expect(await page.locator('main').innerText()).toContain('It was late.');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sideways(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('chapters/third/');
    await eventually(async () =>
      expect(await band().innerText()).toContain('Readers see this page from 2199-12-01 on.'),
    );
    await open('charts/fleet/');
    await eventually(async () => expect(await band().innerText()).toContain('Draft.'));
    await open('embed/fleet/');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('figure.chart').isVisible()).toBe(true);
    expect([await band().count(), await marks()]).toEqual([0, []]);
  });

  test('a mark at every link to one, and at an event', async () => {
    await open('');
    const link = page.locator('nav.contents a');
    await eventually(async () =>
      expect(await link.allInnerTexts()).toEqual(['First', 'Second & <last> draft', 'Third from 2199-12-01 on']),
    );
    expect(await band().innerText()).toBe('All drafts');
    await open('timeline/');
    await eventually(async () => expect(await marks()).toEqual(['draft']));
    expect(await page.getByText('A calm', { exact: false }).first().innerText()).toContain('draft');
  });

  test('all of them on a page of their own, with what is wrong with each now', async () => {
    await open('drafts/');
    const before = await listed();
    expect(before).toEqual([
      'The documentary',
      'Drafts',
      'Readers see none of this, and none of the figures, sources and terms that only these use.',
      'Chapters',
      'Second & <last>',
      'Draft, with no day',
      expect.stringMatching(/chapters\/second\.mdx:\d+:\d+$/),
      'Nothing is missing.',
      'Third',
      'From 2199-12-01 on',
      expect.stringMatching(/chapters\/third\.mdx:\d+:\d+$/),
      'Nothing is missing.',
      'Charts',
      'Ships',
      'Draft, with no day',
      expect.stringMatching(/charts\/fleet\.yaml:1:1$/),
      'Nothing is missing.',
      'Events',
      'A calm',
      'Draft, with no day',
      expect.stringMatching(/events\.yaml:6:3$/),
      'Nothing is missing.',
    ]);
    await write('chapters/third.mdx', `${content['chapters/third.mdx']}\nThere were 12 ships.\n`);
    await write('events.yaml', content['events.yaml']!.replace('title: A calm', 'tilte: A calm'));
    await eventually(async () => expect((await listed()).join('\n')).toContain('1 problem to mend first:'));
    await eventually(async () => {
      const lines = await listed();
      expect(lines[lines.indexOf('Third') + 3]).toBe('1 problem to mend first:');
      expect(lines[lines.indexOf('calm') + 3]).toBe('2 problems to mend first:');
      expect(lines).toContain('`tilte` means nothing in event `calm`.');
    });
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await sideways(page)).toEqual([]);
      expect(await findings(page)).toEqual([]);
    }
    await write('events.yaml', content['events.yaml']!);
    await write('chapters/third.mdx', content['chapters/third.mdx']!);
    await eventually(async () => expect(await listed()).toEqual(before));
  });

  test('nothing of this where nothing waits any more', async () => {
    await open('timeline/');
    await eventually(async () => expect(await marks()).toEqual(['draft']));
    await write('events.yaml', content['events.yaml']!.replace('  draft: true\n', ''));
    await eventually(async () => expect(await marks()).toEqual([]));
    expect((await open('chapters/first/'))?.status()).toBe(200);
    await eventually(async () => expect(await band().innerText()).toBe('All drafts'));
  });
});
