import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtCase, goodCases } from '../support/built-case.ts';
import { serve, type Served } from '../support/serve.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { theListBase } from '../support/the-list.ts';

/** The sites that are looked at in a browser: The List, another documentary, and one from right to left. */
export const siteNames = ['the-list', 'glaciers', 'arabic'] as const;
export type SiteName = (typeof siteNames)[number] | (string & {});

/** The List and every small documentary that builds. */
export const everySite: readonly SiteName[] = ['the-list', ...goodCases];

/** One site, served, with the whole addresses of its pages. */
export interface Site {
  url: string;
  pages: string[];
}

/** What a file of browser tests works with: pages of a browser, and the sites. */
export interface Looking {
  site(name: SiteName): Site;
  /** A page that has not been anywhere; it is closed after the test. */
  page(options?: BrowserContextOptions): Promise<Page>;
}

/** The browser of all files of tests that one worker runs, in which nothing that a page does outlasts its test. It ends with the worker. */
let browser: Promise<Browser> | undefined;

/** Serves sites for the tests of one file, and ends that after them. */
export function looking(names: readonly SiteName[] = siteNames): Looking {
  const sites = new Map<SiteName, Site>();
  const served: Served[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const opening = names.map(async (name) => {
      const built = name === 'the-list' ? inject('theList') : await builtCase(name);
      const one = await serve(built, name === 'the-list' ? theListBase : '/a/path/');
      served.push(one);
      sites.set(name, { url: one.url, pages: (await pagesOf(built)).map((page) => `${one.url}${addressOf(page)}`) });
    });
    await Promise.all(opening);
    if (!(await browser)?.isConnected()) browser = launchBrowser();
    await browser;
    // Some of the sites may have to be built first.
  }, 300_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    for (const one of served) await one.close();
  });

  return {
    site: (name) => sites.get(name)!,
    async page(options) {
      const context = await (await browser!).newContext(options);
      contexts.push(context);
      return context.newPage();
    },
  };
}

/** One page of each kind, in whichever language: of those below a folder, such as the chapters, the first. */
export function kinds({ url, pages }: Site): string[] {
  const kindOf = (address: string) =>
    address
      .slice(url.length)
      .replace(/^[a-z]{2}\//, '')
      .replace(/^(\w+)\/[^/]+\/$/, '$1/*/');
  return pages.filter((address, index) => pages.findIndex((other) => kindOf(other) === kindOf(address)) === index);
}

/** A page's address without where it is served, for messages. */
export function shortly(url: string): string {
  return new URL(url).pathname;
}
