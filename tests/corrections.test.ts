import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { csvParse } from 'd3';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { diskFolder, read } from '../src/desk/index.ts';
import type { Documentary } from '../src/documentary/index.ts';
import { textsOf } from '../src/publish/png-text.ts';
import { run, type TemporaryFolder, temporaryFolder } from './support/build.ts';
import { addressOf, type Page, pagesOf, textsIn } from './support/site.ts';
import { copyTheList, theListBase } from './support/the-list.ts';

// Invented, to see where they show; nothing of The List was ever wrong in these ways.
const corrections = `
- date: 2026-12-01
  count: phones
  said: 73 phones
  right: '{phones}'
  why: Two digits had been exchanged, so to speak.
- date: 2026-12-02
  chapter: candiru
  said: The chapter had another title.
  right: It has the title above.
  why: A test asked for it.
- date: 2026-12-03
  chart: july-2021
  said: The chart had another title.
  right: It has the title above.
  why: Another test asked for it.
`;

/** The words of each correction that no page has for any other reason. */
const marks = { count: '73 phones', chapter: 'The chapter had another title', chart: 'The chart had another title' };
type Subject = keyof typeof marks;

let folder: TemporaryFolder;
let site: string;
let documentary: Documentary;
let pages: Page[];

beforeAll(async () => {
  folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  site = join(folder.path, 'site');
  await copyTheList(content);
  await writeFile(join(content, 'corrections.yaml'), corrections);
  // What is corrected is told in the chapters, which are nearly as heavy as they may be without it.
  await appendFile(join(content, 'documentary.yaml'), 'budgets: { chapter: 15000, whole: 120000 }\n');
  const { code, output } = await run('build', { CONTENT_DIR: content, OUT_DIR: site });
  expect(code, output).toBe(0);
  documentary = (await read(diskFolder(content))).documentary!;
  pages = await pagesOf(site);
  return () => folder[Symbol.asyncDispose]();
});

const pageAt = (address: string) => pages.find((page) => addressOf(page) === address)!;
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const idOf = (subject: Subject) => documentary.corrections.find((correction) => correction[subject])!.id;
const file = (path: string) => readFile(join(site, path), 'utf8');
const dataIn = ({ document }: Page) =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
    dateModified?: string;
    correction?: Record<string, string>[];
  };

/** The addresses of the pages that have words between their tags. */
const saying = (words: string) =>
  pages
    .filter(({ document }) => textOf(document.body).includes(words))
    .map(addressOf)
    .sort();

describe('a notice', () => {
  test('of a count stands in the chapters that give it, at the charts that draw it, and in the ledger', () => {
    const charts = ['the-list', 'how-exactly'].flatMap((id) => [`charts/${id}/`, `embed/${id}/`]);
    const timeline = ['charts/july-2021/', 'embed/july-2021/', 'chapters/inspection/'];
    const others = ['', 'chapters/global-scandal/', 'charts/', 'corrections/', 'figures/', 'print/'];
    expect(saying(marks.count)).toEqual([...charts, ...timeline, ...others].sort());
  });

  test('of a chapter stands there alone', () => {
    expect(saying(marks.chapter)).toEqual(['chapters/candiru/', 'corrections/', 'print/']);
  });

  test('of a chart stands with it, and in the chapter that shows it', () => {
    const ofChart = ['charts/', 'charts/july-2021/', 'embed/july-2021/'];
    expect(saying(marks.chart)).toEqual(['chapters/inspection/', ...ofChart, 'corrections/', 'print/'].sort());
  });

  test.each([
    ['chapters/global-scandal/', 'count'],
    ['chapters/candiru/', 'chapter'],
    ['chapters/inspection/', 'chart'],
  ] as const)('in %s is dated and leads to the entry, before the text begins', (address, subject) => {
    const opening = pageAt(address).document.querySelector('header.opening');
    const line = opening!.querySelector('.corrections > p');
    const { date } = documentary.corrections.find((correction) => correction[subject])!;
    expect(textOf(line)).toMatch(new RegExp(`^Correction, ${Number(date.slice(-2))} December 2026\\. .*Right is: `));
    expect(textOf(line)).toContain(marks[subject]);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(`${theListBase}corrections/#${idOf(subject)}`);
  });

  test('of a count is at the head of the page of a chart, above the drawing', () => {
    const figure = pageAt('charts/how-exactly/').document.querySelector('figure.chart')!;
    const order = [...figure.querySelectorAll('h1, .corrections, svg, figcaption')].map(
      (element) => element.getAttribute('class') ?? element.localName,
    );
    expect(order.slice(0, 3)).toEqual(['takeaway', 'corrections', expect.stringContaining('chart-drawing')]);
  });

  test('in a frame leads out of it, to the entry', () => {
    const link = pageAt('embed/how-exactly/').document.querySelector('.corrections a');
    expect(link?.getAttribute('href')).toBe(`https://example.org${theListBase}corrections/#${idOf('count')}`);
    expect(link?.getAttribute('target')).toBe('_blank');
  });
});

test('the page of corrections has each whole, with an address and the way to every place that tells of it', () => {
  const { document } = pageAt('corrections/');
  const entries = documentary.corrections.map(({ id }) => document.getElementById(id));
  expect(entries.map((entry) => textOf(entry?.querySelector('.label')))).toEqual([
    '3 December 2026',
    '2 December 2026',
    '1 December 2026',
  ]);
  for (const [index, { said, right, why }] of documentary.corrections.entries()) {
    for (const text of [said, right, why]) expect(textOf(entries[index])).toContain(text);
  }
  const ways = [...document.getElementById(idOf('count'))!.querySelectorAll('a')].map((link) =>
    link.getAttribute('href')?.slice(theListBase.length),
  );
  expect(ways.sort()).toEqual([
    'chapters/global-scandal/',
    'charts/how-exactly/',
    'charts/july-2021/',
    'charts/the-list/',
    'figures/#phones',
  ]);
});

describe('the data of a page', () => {
  test.each([
    ['chapters/candiru/', 'chapter', '2026-12-02'],
    ['chapters/global-scandal/', 'count', '2026-12-01'],
    ['charts/how-exactly/', 'count', '2026-12-01'],
    ['charts/july-2021/', 'chart', '2026-12-03'],
  ] as const)('%s tells of the correction and was changed by it', (address, subject, date) => {
    const { dateModified, correction } = dataIn(pageAt(address));
    expect(dateModified).toBe(date);
    expect(correction?.[0]).toMatchObject({
      '@type': 'CorrectionComment',
      text: expect.stringContaining(marks[subject]),
      dateCreated: date,
      url: `https://example.org${theListBase}corrections/#${idOf(subject)}`,
    });
  });

  test('the chapter says in words when it was changed', () => {
    expect(textOf(pageAt('chapters/candiru/').document.querySelector('.opening'))).toContain('Updated 2 December 2026');
  });
});

describe('the files of a chart', () => {
  test('tell of a count that was corrected, in each form', async () => {
    const row = csvParse(await file('charts/how-exactly.csv')).find(({ id }) => id === 'phones');
    expect(row?.['corrections']).toMatch(/^2026-12-01: 73 phones → 37 phones/);
    const data = JSON.parse(await file('charts/how-exactly.json')) as { updated: string; corrections: object[] };
    expect(data.updated).toBe('2026-12-01');
    expect(data.corrections).toEqual([expect.objectContaining({ said: '73 phones', date: '2026-12-01' })]);
    expect(JSON.parse(await file('charts/how-exactly/datapackage.json'))).toHaveProperty('corrections.length', 1);
    expect(await file('charts/how-exactly.svg')).toContain('It said: 73 phones.');
    const picture = textsOf(await readFile(join(site, 'charts/how-exactly.png')));
    expect(JSON.parse(picture['Data']!)).toEqual(data);
  });

  test('say nothing of other counts', async () => {
    expect(await file('charts/two-floors.json')).not.toContain('73 phones');
    expect(await file('charts/two-floors.svg')).not.toContain('orrection');
  });
});

describe('the feeds', () => {
  test('have an entry for each correction, which leads to it', async () => {
    const addresses = documentary.corrections.map(({ id }) => `https://example.org${theListBase}corrections/#${id}`);
    const alone = parseFeed(await file('corrections.xml'));
    expect(alone.items.map(({ url }) => url)).toEqual(addresses);
    const all = parseFeed(await file('feed.xml')).items.map(({ url }) => url);
    const chapters = documentary.chapters.map(({ id }) => `https://example.org${theListBase}chapters/${id}/`);
    expect(all.toSorted()).toEqual([...addresses, ...chapters].sort());
  });

  test('are found from every page that can be found', () => {
    for (const { file: name, document } of pages.filter((page) => !page.file.startsWith('embed/'))) {
      const links = [...document.querySelectorAll('link[type="application/atom+xml"]')];
      const found = links.map((link) => link.getAttribute('href'));
      expect(found, name).toEqual([`${theListBase}feed.xml`, `${theListBase}corrections.xml`]);
    }
    const shown = [...pageAt('corrections/').document.querySelectorAll('main a')];
    expect(shown.map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining([`${theListBase}feed.xml`, `${theListBase}corrections.xml`]),
    );
  });
});

test('where nothing has been corrected, no page, drawing or feed has a trace of it', async () => {
  const untouched = inject('theList');
  for (const { file: name, document } of await pagesOf(untouched)) {
    expect.soft(document.querySelector('.corrections, [data-correction]'), name).toBeNull();
    expect.soft(textOf(document.querySelector('main')), name).not.toMatch(/Correction, |Corrected/);
    const data = [...document.querySelectorAll('script[type]')].map(({ textContent }) => textContent).join('\n');
    expect.soft(data, name).not.toMatch(/"corrections?"|CorrectionComment/);
  }
  const texts = await textsIn(untouched);
  const drawings = Object.keys(texts).filter((path) => path.endsWith('.svg'));
  expect(drawings.filter((path) => texts[path]!.includes('orrection'))).toEqual([]);
  expect(parseFeed(texts['corrections.xml']!).items).toEqual([]);
});
