import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { root, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { type DevServer, startDevServer } from '../support/dev-server.ts';

/** The files of a content folder by path: texts, and what is no text. */
export type AnyFiles = Record<string, string | Buffer>;

/** What tests of the dev server work with: one server of one content folder, and one browser. */
export interface Editing {
  /** The content folder. */
  readonly content: string;
  /** A folder beside it. */
  readonly beside: string;
  readonly server: DevServer;
  readonly browser: Browser;
  /** Makes the files of the content folder these and no others; one that is as it should be is not touched. */
  lay(wanted: AnyFiles): Promise<void>;
  /** Opens a page of the site, which is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The places of the problems that a fresh reading of the folder finds. */
  placesNow(): Promise<string[]>;
  /** The places that the page lists, from the content folder; none where it shows no panel. */
  placesOn(page: Page): Promise<string[]>;
  /** Waits until the page lists these places, and no others. */
  lists(page: Page, places: readonly string[]): Promise<void>;
  /** Waits until the text of the page holds these words. */
  says(page: Page, words: string): Promise<void>;
}

/** Waits until a check passes. */
export async function eventually(check: () => unknown): Promise<void> {
  await vi.waitFor(check, { timeout: 60_000, interval: 30 });
}

/** The panel of problems on a page. */
export const panelOf = (page: Page) => page.locator('#on-record-problems');

/**
 * Starts a dev server and a browser for the tests of one file, and ends both after them.
 *
 * @param first the files that the content folder has at first
 * @param env environment variables of the server, which may depend on the folder beside the content
 */
export function editing(
  first: AnyFiles,
  env: (beside: string) => Promise<Record<string, string>> = async () => ({}),
): Editing {
  let folder: TemporaryFolder;
  let server: DevServer;
  let browser: Browser;
  const pages: Page[] = [];
  const content = () => join(folder.path, 'content');

  const lay = async (wanted: AnyFiles) => {
    const files = await diskFolder(content()).list();
    for (const [file, data] of Object.entries(wanted)) {
      const path = join(content(), file);
      if (files.includes(file) && (await readFile(path)).equals(Buffer.from(data))) continue;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, data);
    }
    for (const file of files.filter((name) => !(name in wanted))) await rm(join(content(), file));
  };
  const placesOn = async (page: Page) => {
    if (!(await panelOf(page).isVisible())) return [];
    const shown = await panelOf(page).locator('.place').allTextContents();
    return shown.map((place) => resolve(root, place).slice(content().length + 1));
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    await lay(first);
    [server, browser] = await Promise.all([startDevServer(content(), await env(folder.path)), launchBrowser()]);
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  });

  return {
    get content() {
      return content();
    },
    get beside() {
      return folder.path;
    },
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    lay,
    async open(path, options) {
      const page = await browser.newPage(options);
      pages.push(page);
      await page.goto(`${server.url}${path}`);
      return page;
    },
    async placesNow() {
      const { problems } = await read(diskFolder(content()));
      return problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
    },
    placesOn,
    lists: (page, places) =>
      eventually(async () => expect((await placesOn(page)).toSorted()).toEqual(places.toSorted())),
    says: (page, words) => eventually(async () => expect(await page.locator('main').innerText()).toContain(words)),
  };
}
