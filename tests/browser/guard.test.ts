import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harmlessTexts } from '../desk/guard/hostile-texts.ts';
import { run, sitesFolder, temporaryFolder, type TemporaryFolder } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { addressOf, pagesOf } from '../support/site.ts';
import { looking, shortly } from './sites.ts';

const { page: open, site } = looking(['with-code']);
let folder: TemporaryFolder;
let served: Served;
let pages: string[];

/** The least documentary, with each harmless text in a chapter of its own, and all titles as bad as a text can be. */
async function writeContent(content: string): Promise<void> {
  const bad =
    '</title><script>hostile("title")</script><img src=x onerror=hostile("title")> "onload="hostile()" {hostile()}';
  await cp(join(sitesFolder, 'least/content'), content, { recursive: true });
  await mkdir(join(content, 'chapters'), { recursive: true });
  const ids = harmlessTexts.map((_, index) => `text-${index + 1}`);
  for (const [index, text] of harmlessTexts.entries()) {
    const front = `---\ntitle: ${JSON.stringify(bad)}\ndescription: ${JSON.stringify(bad)}\npublished: 2026\n---\n\n`;
    await writeFile(join(content, 'chapters', `${ids[index]}.mdx`), `${front}${text}\n`);
  }
  await writeFile(
    join(content, 'documentary.yaml'),
    JSON.stringify({
      title: bad,
      description: bad,
      url: 'https://example.org/',
      language: 'en',
      chapters: ['one', ...ids],
      publisher: { name: bad, about: bad },
      licence: { name: bad, address: 'https://example.org/"><script>hostile()</script>' },
    }),
  );
}

beforeAll(async () => {
  folder = await temporaryFolder();
  const [content, built] = [join(folder.path, 'content'), join(folder.path, 'site')];
  await writeContent(content);
  const env = { CONTENT_DIR: content, OUT_DIR: built, SITE_URL: 'https://example.org/a/path/' };
  const { code, output } = await run('build', env);
  if (code !== 0) throw new Error(output);
  served = await serve(built, '/a/path/');
  pages = (await pagesOf(built)).map((page) => `${served.url}${addressOf(page)}`);
}, 120_000);
afterAll(async () => {
  await served?.close();
  await folder?.[Symbol.asyncDispose]();
});

/** A page that notes what runs of the texts, all of which call `hostile`, and what is asked of other sites. */
async function watched(root: string): Promise<{ page: Page; noticed: string[] }> {
  const page = await open();
  const noticed: string[] = [];
  await page.exposeFunction('hostile', (place: string) => void noticed.push(`${shortly(page.url())} ran ${place}`));
  page.on('console', (message) => noticed.push(`${shortly(page.url())} said ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) noticed.push(`asked ${request.url()}`);
  });
  return { page, noticed };
}

describe('what the desk lets through', () => {
  test('runs nowhere, asks nobody, and makes no element that its words only name', async () => {
    const { page, noticed } = await watched(served.url);
    expect(pages.length).toBeGreaterThan(harmlessTexts.length);
    for (const address of pages) {
      await page.goto(address);
      const strange = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
          ...[...element.attributes].filter(({ name }) => /^(on|style$|srcdoc$)/.test(name)).map(({ name }) => name),
          ...(element.matches('img, iframe, object, embed, form, base, main script:not([type$="json"], [src])')
            ? [element.outerHTML]
            : []),
          ...(element instanceof HTMLAnchorElement && !/^(https?|mailto):$/.test(element.protocol)
            ? [element.href]
            : []),
        ]),
      );
      expect.soft(strange, shortly(address)).toEqual([]);
      for (const titled of await page.locator('article [title]').all()) await titled.hover({ force: true });
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(noticed).toEqual([]);
  });

  test('is read as it was written', async () => {
    const page = await open();
    const textOf = async (text: string) => {
      await page.goto(`${served.url}chapters/text-${harmlessTexts.findIndex((each) => each.includes(text)) + 1}/`);
      return page.locator('article').innerText();
    };
    expect(await textOf('`<script>hostile()</script>` and')).toContain('<script>hostile()</script> and {hostile()}.');
    expect(await textOf('References:')).toContain('<script>hostile()</script> and <img src=x onerror=hostile()>.');
    expect(await textOf('A comment.')).not.toContain('hostile()</script> A comment');
    expect(await page.locator('h1').innerText()).toContain('onerror=hostile("title")> "onload="hostile()" {hostile()}');
  });

  test('and what does run is noticed', async () => {
    const { page, noticed } = await watched(served.url);
    await page.goto(pages[0]!);
    await page.evaluate(() => (globalThis as unknown as { hostile(place: string): void }).hostile('here'));
    await expect.poll(() => noticed).toEqual([`${shortly(page.url())} ran here`]);
  });
});

describe('what documentary.yaml allows', () => {
  const chapter = () => `${site('with-code').url}chapters/lamps/`;

  test('is computed, with and without scripts in the browser', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open({ javaScriptEnabled });
      await page.goto(chapter());
      const article = page.locator('article');
      expect(await article.innerText()).toContain('The northernmost is “North” & Sons.');
      expect(await article.locator('li .lamp').allInnerTexts()).toEqual(['“North” & Sons', 'Ö', 'Südstrand']);
      expect(await article.locator('meter').getAttribute('value')).toBe('3');
      expect(await article.locator('.count').innerText()).toMatch(/^4\slamps$/);
    }
  });

  test('brings its styles and its script, and what it computes is text', async () => {
    const { page, noticed } = await watched(site('with-code').url);
    await page.goto(chapter());
    const lamp = page.locator('.lamp', { hasText: 'Ö' });
    const line = () => lamp.evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await lamp.evaluate((element) => getComputedStyle(element).borderBlockEndWidth)).toBe('2px');
    expect(await line()).toBe('none');
    await lamp.click();
    expect(await line()).toBe('line-through');
    expect(await page.locator('article').innerText()).toContain('<script>hostile("text")</script> stays what it is.');
    expect(noticed).toEqual([]);
  });

  test('stands in the book as well, and plain text says what it leaves out', async () => {
    const page = await open();
    await page.goto(`${site('with-code').url}print/`);
    expect(await page.locator('main').innerText()).toContain('The northernmost is “North” & Sons.');
    const twin = async (id: string) => (await page.request.get(`${site('with-code').url}chapters/${id}.md`)).text();
    expect(await twin('lamps')).toContain('Parts of this chapter are computed on its page, and are not in this text.');
    expect(await twin('lamps')).toContain('The northernmost is (…).');
    expect(await twin('words')).not.toContain('computed');
  });
});
