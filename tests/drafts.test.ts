import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pngChunks, pngOf } from '../src/publish/png-chunks.ts';
import { run, sitesFolder, temporaryFolder, type TemporaryFolder } from './support/build.ts';
import { bytesIn, filesIn } from './support/site.ts';
import type { Files } from './support/small-content.ts';
import { type Part, waitingContent } from './support/waiting-content.ts';

// Letters that no other text has, so that a font with their signs would tell of them too.
const secret = 'Ωmegaprojekt';
const parts: Part[] = [
  { id: 'a', shares: ['one'] },
  { id: 'b', mark: 'draft: true', shares: ['one', 'hidden'] },
  { id: 'c', mark: 'publishAt: 2026-12-01', shares: ['one', 'due'] },
];
const alone = 'form: bars\ntitle: Alone\ntakeaway: It is alone.\ncounts: [given-b]\ndraft: true\n';

/** The content with these chapters. The first has no picture, so that its page is kept from build to build. */
function content(chapters: readonly Part[], charts: Files = {}): Files {
  const { 'chapters/a.png': _, ...files } = waitingContent(chapters, charts);
  return {
    ...files,
    'chapters/a.mdx': files['chapters/a.mdx']!.replace(/^!.*$/m, ''),
    ...(files['chapters/b.mdx'] && { 'chapters/b.mdx': files['chapters/b.mdx'].replace('Of b.', `Of the ${secret}.`) }),
  };
}
const all = content(parts, { 'charts/alone.yaml': alone });

let folder: TemporaryFolder;
const printed: Record<string, string> = {};
const site = (name: string) => join(folder.path, name);

/** Builds a documentary as on a day. */
async function build(name: string, files: Files, day: string): Promise<void> {
  const pixel = pngChunks(await readFile(join(sitesFolder, 'innocent/content/chapters/dial.png')));
  const written = join(folder.path, `content-${name}`);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(written, file)), { recursive: true });
    const note = { type: 'tEXt', data: Buffer.from(`Title\0${file}`, 'latin1') };
    const bytes = file.endsWith('.png') ? pngOf([pixel[0]!, note, ...pixel.slice(1)]) : text;
    await writeFile(join(written, file), bytes);
  }
  const { code, output } = await run('build', {
    CONTENT_DIR: written,
    OUT_DIR: site(name),
    SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
  });
  expect(code, output).toBe(0);
  printed[name] = output;
}

/** Every text in a site, whatever it is packed in, by its file. */
async function everyText(name: string): Promise<[file: string, text: string][]> {
  const texts: [string, string][] = [];
  const look = (file: string, bytes: Uint8Array): void => {
    texts.push([file, `${Buffer.from(bytes).toString('utf8')}\n${Buffer.from(bytes).toString('latin1')}`]);
    if (file.endsWith('.zip'))
      for (const [inner, own] of Object.entries(unzipSync(bytes))) look(`${file}/${inner}`, own);
    if (!file.endsWith('.png')) return;
    for (const { type, data } of pngChunks(bytes)) {
      const packed =
        type === 'zTXt' ? data.indexOf(0) + 2 : type === 'iTXt' ? data.indexOf('x\u009c', 0, 'latin1') : -1;
      if (packed > 1) look(`${file}/${type}`, inflateSync(data.subarray(packed)));
    }
  };
  for (const file of await filesIn(site(name))) look(file, await readFile(join(site(name), file)));
  return texts;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  // The later day first, so that the pages of what is public by then are kept when the earlier one is built.
  await build('later', all, '2026-12-01');
  await build('early', all, '2026-11-30T23:59:59Z');
  await build('without', content(parts.filter(({ mark }) => !mark)), '2026-11-30');
});
afterAll(() => folder[Symbol.asyncDispose]());

describe('a build before the day', () => {
  test('makes the very site that it makes where drafts and later chapters were never written', async () => {
    expect(await bytesIn(site('early'))).toEqual(await bytesIn(site('without')));
  });

  test('has nothing of them in any file, unpacked or not', async () => {
    // Each is found in the site of the day after, so it would be found here.
    const due = ['Chapter c', 'About of-given-c', 'About of-due', 'of-event-c', 'Word c', 'Bars of c', 'none in c'];
    const never = [
      'on-record-draft',
      'Chapter b',
      secret,
      'About of-given-b',
      'of-hidden',
      'event-b',
      'Word b',
      'Bars of b',
      'Alone',
    ];
    const [early, later] = [await everyText('early'), await everyText('later')];
    const has = (texts: typeof early, word: string) =>
      texts.filter(([file, text]) => `${file}\n${text}`.includes(word));
    for (const word of due) {
      expect
        .soft(
          has(early, word).map(([file]) => file),
          word,
        )
        .toEqual([]);
      expect.soft(has(later, word).length, word).toBeGreaterThan(0);
    }
    for (const word of never) {
      for (const texts of [early, later])
        expect
          .soft(
            has(texts, word).map(([file]) => file),
            word,
          )
          .toEqual([]);
    }
    expect(early.some(([file]) => file.endsWith('.png/iTXt') || file.includes('.zip/'))).toBe(true);
  });

  test('says what it has left out, and for which time', () => {
    expect(printed['early']).toContain(
      'left out on 2026-11-30 23:59 UTC: 1 chapter (until 2026-12-01), 1 chapter (draft), 2 charts (until 2026-12-01), 3 charts (draft)',
    );
    expect(printed['without']).not.toContain('left out');
  });
});

test('a build on the day has the whole of what was due', async () => {
  const files = await filesIn(site('later'));
  for (const file of ['chapters/c/index.html', 'chapters/c.md', 'charts/bars-c.png', 'embed/line-c/index.html']) {
    expect(files).toContain(file);
  }
  const page = await readFile(join(site('later'), 'chapters/a/index.html'), 'utf8');
  expect(page).toContain('Chapter c');
  expect(await readFile(join(site('later'), 'sitemap-0.xml'), 'utf8')).toContain('/chapters/c/');
  expect(printed['later']).toContain('left out on 2026-12-01: 1 chapter (draft), 3 charts (draft), 1 event (draft)');
});

test('only the figures that are public are written down as public', async () => {
  const env = { CONTENT_DIR: join(folder.path, 'content-later'), SOURCE_DATE_EPOCH: '1796000000' };
  expect((await run('published', env)).code).toBe(0);
  const written = await readFile(join(env.CONTENT_DIR, 'published.yaml'), 'utf8');
  expect([...written.matchAll(/^([a-z-]+):/gm)].map(([, id]) => id)).toEqual(['given-a', 'drawn-a', 'one']);
});
