import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { root, run, sitesFolder, temporaryFolder } from './support/build.ts';
import { badCases, builtCase, goodCases } from './support/built-case.ts';
import { brokenDrawing, brokenRules } from './support/page-rules.ts';
import { pageText } from './support/page-text.ts';
import { addressOf, bytesIn, filesIn, type Page, pagesOf, textsIn } from './support/site.ts';
import { deadLinks, twinsBeside } from './support/twin.ts';

/** The name of a file without what is derived from its bytes. */
const withoutHash = (file: string) =>
  file.replace(/^(assets\/(?:.*\/)?(?:[^/]+?\.)?)[^/.]+(\.\w+(?:\.br|\.gz)?)$/, '$1*$2');

const drawingIn = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document;

/** Where the text of a page stands among what is expected: `chapters/first`. */
const nameOf = (page: Page) => addressOf(page).replace(/(\/|\.html)$/, '') || 'index';

describe.each(goodCases)('%s', (name) => {
  test('is built whole, under its own address, with nothing of The List', async () => {
    const site = await builtCase(name);
    const expected = join(sitesFolder, name, 'expected');
    const pages = await pagesOf(site);

    const texts = {
      files: `${(await filesIn(site)).map(withoutHash).join('\n')}\n`,
      ...Object.fromEntries(pages.map((page) => [nameOf(page), pageText(page.document)])),
    };
    for (const [path, text] of Object.entries(texts)) {
      await expect.soft(text).toMatchFileSnapshot(join(expected, `${path}.txt`));
    }
    const left = existsSync(expected) ? await filesIn(expected) : [];
    expect.soft(left.filter((file) => !(file.replace('.txt', '') in texts))).toEqual([]);

    for (const page of pages) {
      const { file, document } = page;
      expect.soft(brokenRules(page), file).toEqual([]);
      const links = [...document.querySelectorAll('a[href], link[href], img[src]')].map(
        (element) => (element.getAttribute('href') ?? element.getAttribute('src'))!,
      );
      const inside = links.filter((link) => !/^(https?:|mailto:|data:|#)/.test(link));
      const astray = inside.filter(
        (link) => !new URL(link, `https://e.org/a/path/${file}`).pathname.startsWith('/a/path/'),
      );
      expect.soft(astray, `links of ${file} that leave the site`).toEqual([]);
      // A link in a frame names the whole address, because the page around it is another site's.
      const [edition = '', own = ''] = /^(?:([a-z]{2}\/)?)(.*)$/.exec(addressOf(page))!.slice(1);
      if (own.startsWith('embed/'))
        expect
          .soft(links, `links of ${file}`)
          .toContain(`https://example.org/a/path/${edition}charts/${own.slice('embed/'.length)}`);
      else expect.soft(inside, `links of ${file}`).toContain(`/a/path/${edition}`);
    }
    const all = await textsIn(site);
    const files = await filesIn(site);
    for (const { chapter, page, twin } of twinsBeside(pages, all, 'https://example.org/a/path/')) {
      expect.soft(twin, `the twin of ${chapter}`).toEqual(page);
    }
    for (const [file, text] of Object.entries(all)) {
      if (/^([a-z]{2}\/)?charts\/.*\.svg$/.test(file)) expect.soft(brokenDrawing(drawingIn(text)), file).toEqual([]);
      if (/\.md$|llms\.txt$/.test(file))
        expect.soft(deadLinks(text, pages, files, 'https://example.org/a/path/'), `links of ${file}`).toEqual([]);
      expect.soft(text, file).not.toMatch(/Pegasus|NSO|The List|the-list/);
      expect.soft(text, file).not.toContain(site);
    }
  });
});

describe.each(badCases)('%s', (name) => {
  const content = join(sitesFolder, name, 'content');
  const check = (...args: string[]) => run('check', { CONTENT_DIR: content }, ...args);
  const places = (output: string) => output.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));

  test('fails the check with every problem, in files that can be opened from the project', async () => {
    const { code, output } = await check();
    await expect(output).toMatchFileSnapshot(join(sitesFolder, name, 'expected.txt'));
    expect(places(output).length).toBeGreaterThan(0);
    for (const place of places(output)) expect(join(root, place)).toContain(content);
    expect(code).toBe(1);
  });

  test('gives the same problems to machines', async () => {
    const { code, output } = await check('--json');
    const problems = JSON.parse(output) as Record<string, string | number>[];
    const lines = problems.map(
      ({ file, line, column, message, kind }) => `${file}:${line}:${column} ${message} [${kind}]`,
    );
    expect(lines).toEqual(places((await check()).output));
    for (const problem of problems) {
      expect(Object.keys(problem).sort()).toEqual(['column', 'file', 'hint', 'kind', 'line', 'message']);
    }
    expect(code).toBe(1);
  });

  test('marks the same lines for GitHub', async () => {
    const { code, output } = await check('--github');
    const marked = [...output.matchAll(/^::error file=(.*),line=(\d+),col=(\d+),title=(.*?)::/gm)];
    const shown = places((await check()).output).map((line) =>
      /^(\S+:\d+:\d+) .* \[(.*)\]$/.exec(line)?.slice(1).join(' '),
    );
    expect(marked.map(([, file, line, column, kind]) => `${file}:${line}:${column} ${kind}`)).toEqual(shown);
    expect(code).toBe(1);
  });

  test('fails the build with the same words and leaves the last good site as it was', async () => {
    await using folder = await temporaryFolder();
    const site = join(folder.path, 'site');
    await mkdir(join(site, 'chapters'), { recursive: true });
    await writeFile(join(site, 'index.html'), '<meta name="generator" content="On Record">');
    await writeFile(join(site, 'chapters/old.bin'), Buffer.from([0, 255, 10, 13]));
    const before = await bytesIn(folder.path);

    const { code, output } = await run('build', { CONTENT_DIR: content, OUT_DIR: site });

    expect(output).toBe((await check()).output);
    expect(code).toBe(1);
    expect(await bytesIn(folder.path)).toEqual(before);
  });
});
