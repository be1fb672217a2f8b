import { hash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { uneval } from 'devalue';
import type { Reading } from '../desk/index.ts';
import type { Documentary } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import { findablePages } from '../publish/findable-pages.ts';
import { chapterReads, type Part, partsOf, type Read, readOf } from './chapter-reads.ts';
import { digest, keptFile } from './kept-file.ts';
import { otherwise, responseOf, type Wrap } from './prerendering.ts';
import { cacheFolder, projectRoot } from './settings.ts';
import { chapterFile } from './text-files.ts';

/** A chapter with pictures: Astro brings them along only when the page is rendered. */
const pictured = /!\[|<(img|picture|Figure)\b/i;

/**
 * Keeps what a build makes of each chapter until something changes that it is made from: the project, the settings, the
 * record, the text of the chapter, or what it told of another chapter, such as the title of the next one. Of chapters that
 * may hold program code nothing is kept: nobody knows what they are made from.
 *
 * @param texts the files of the content folder, by their paths
 * @param editions what is built
 * @param rest what else pages are made from, such as the fonts
 */
export async function keptPages(
  texts: Reading['texts'],
  editions: readonly Edition[],
  rest: readonly string[],
): Promise<Wrap> {
  const common = [await projectDigest(), outlineOf(editions), ...rest];
  const bases = new Map(editions.map((edition) => [edition, digest([...common, recordOf(edition.documentary)])]));
  const sums = sumsOf(editions);
  const isUpToDate = (page: Page | undefined) =>
    page !== undefined && Object.entries(page.reads).every(([read, sum]) => sums.get(read as Read) === sum);

  return (inner) =>
    otherwise(inner, {
      async render(request, options) {
        const { pathname } = new URL(request.url);
        const made = chapterAt(decodeURI(pathname), editions);
        const text = made && texts.get(chapterFile(made.chapter, made.edition));
        if (!made || text === undefined || made.edition.documentary.allow || pictured.test(text))
          return inner.render(request, options);
        const make = async () => {
          const reads = new Set<Read>();
          const response = await chapterReads.run(reads, () => responseOf(inner, request, options));
          return pageBytes({
            reads: Object.fromEntries([...reads].sort().map((read) => [read, sums.get(read) ?? ''])),
            body: Buffer.from(await response.arrayBuffer()),
          });
        };
        const { bytes } = await keptFile({
          folder: join(cacheFolder, 'pages'),
          name: ['', '.page'],
          from: [bases.get(made.edition)!, pathname, text],
          isWhole: (found) => isUpToDate(pageOf(found)),
          make,
        });
        return new Response(pageOf(bytes)?.body);
      },
    });
}

/** What stands for each part of each chapter of each edition. */
function sumsOf(editions: readonly Edition[]): Map<Read, string> {
  return new Map(
    editions.flatMap((edition) =>
      edition.documentary.chapters.flatMap((chapter) =>
        Object.entries(partsOf(chapter)).map(([part, value]): [Read, string] => [
          readOf(part as Part, chapter, edition),
          digest([uneval(value)]),
        ]),
      ),
    ),
  );
}

/** A page as it is kept: what it has read of the chapters, each with its sum, and its bytes. */
interface Page {
  reads: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

/** A page with a first line of its own: the sum of all that follows, and what was read. */
function pageBytes({ reads, body }: Page): Buffer {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(reads)}\n`), body]);
  return Buffer.concat([Buffer.from(hash('sha256', rest, 'base64')), rest]);
}

/** The page in some bytes; undefined where they are none, or not those that were written. */
function pageOf(bytes: Buffer): Page | undefined {
  const [sum, rest] = [bytes.subarray(0, sumLength), Buffer.from(bytes.subarray(sumLength))];
  if (sum.toString('latin1') !== hash('sha256', rest, 'base64')) return undefined;
  const end = rest.indexOf('\n');
  return { reads: JSON.parse(rest.toString('utf8', 0, end)) as Page['reads'], body: rest.subarray(end + 1) };
}

/** A SHA-256 sum in Base64, in letters. */
const sumLength = 44;

/** The chapter of which a file of the site is made: its page, its twin and its preview. */
function chapterAt(path: string, editions: readonly Edition[]): { edition: Edition; chapter: string } | undefined {
  for (const edition of editions) {
    const { base } = edition.paths;
    const [, chapter] = /^(?:previews\/)?chapters\/([^/]+?)(?:\/|\.md|\.png)$/.exec(path.slice(base.length)) ?? [];
    if (path.startsWith(base) && chapter !== undefined) return { edition, chapter };
  }
  return undefined;
}

/** What pages tell of editions beside their own: which there are, and what pages they have. */
function outlineOf(editions: readonly Edition[]): string {
  return uneval(
    editions.map((edition) => [edition.documentary.language, findablePages(edition).map(edition.paths.absolute)]),
  );
}

/** All of the record that a page may tell of, but for the chapters, of which it holds the order. */
function recordOf({ chapters, ...record }: Documentary): string {
  return uneval({ ...record, chapters: chapters.map(({ id }) => id) });
}

/** What stands for the program that makes the pages, and all that it uses. */
async function projectDigest(): Promise<string> {
  const found = await Array.fromAsync(glob('src/**/*.*', { cwd: projectRoot, withFileTypes: true }));
  // A folder of routes has dots in its name, too.
  const sources = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)));
  const files = [...sources, 'package-lock.json'].sort();
  const texts = await Promise.all(files.map((file) => readFile(join(projectRoot, file))));
  return digest([process.version, ...files.flatMap((file, n) => [file, texts[n]!])]);
}
