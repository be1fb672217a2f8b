import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { chapterCitation, chartCitation, type Citation, citationLine } from '../../src/publish/citation.ts';
import { citationFiles } from '../../src/publish/citation-files.ts';
import { type CitationKind, citationKinds, pathsOf } from '../../src/publish/paths.ts';
import { cited } from '../support/citation-js.ts';
import { aChapter, aCount, aDocumentary } from '../support/entries.ts';

const paths = pathsOf('https://example.org/docs/');
const wording = wordingIn('en');
const awkward =
  'Counts & 50 % of {x}, “Über” #1 _a_ $b$ ~ \\cmd ^2 -- --- "q" \'\' <script>alert(1)</script> 10 °C عربي עברית';
const documentary = aDocumentary({
  title: 'Ships & {Harbours}: 100 % \\ so',
  language: 'en-GB',
  publisher: { name: 'Smith & Söhne and Friends_%' },
});
const aChart = (given: Partial<Chart> = {}): Chart =>
  ({ id: 'fleet', form: 'bars', title: awkward, takeaway: awkward, counts: [aCount()], ...given }) as Chart;
const chart = (given: Partial<Chart> = {}) => chartCitation(aChart(given), documentary, paths, wording);
const chapter = (published: string) =>
  chapterCitation(aChapter({ title: awkward, description: awkward, published }), documentary, paths);

/** What a reader of the format finds in the citation; RIS splits a name at its commas, and this one has none. */
function readBack(kind: CitationKind, item: Citation) {
  const { author, ...found } = cited(citationFiles[kind](item));
  return { ...found, author: author.map(({ literal, family }) => literal ?? family) };
}

describe.each(citationKinds)('as %s', (kind) => {
  describe.each([
    ['a chart', (published: string) => chart({ published })],
    ['a chapter', chapter],
  ])('%s', (_, citationOf) => {
    test('says the same as the record, whatever signs stand in it', () => {
      const item = citationOf('2021-07-18');
      const found = readBack(kind, item);
      expect(found).toMatchObject({
        id: item.id,
        title: awkward,
        author: ['Smith & Söhne and Friends_%'],
        publisher: 'Smith & Söhne and Friends_%',
        URL: item.URL,
        language: 'en-GB',
        abstract: awkward,
        note: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      });
      // This reader has no place for the whole of a figure or a page in RIS; Zotero has: it is the tag T2.
      if (kind === 'ris') expect(citationFiles.ris(item)).toContain(`\r\nT2  - ${documentary.title}\r\n`);
      else expect(found['container-title']).toBe(documentary.title);
    });

    test.each([
      ['2021', [2021]],
      ['2021-07', [2021, 7]],
      ['2021-07-08', [2021, 7, 8]],
      ['2020-12-31', [2020, 12, 31]],
      ['2021-01-01', [2021, 1, 1]],
    ])('was published %s and no more exactly', (published, parts) => {
      expect(readBack(kind, citationOf(published)).issued).toEqual({ 'date-parts': [parts] });
    });

    test('is one entry, though its texts have more than one line', () => {
      const item = { ...citationOf('2021'), title: 'One\r\nTY  - BOOK\nER  - \n}', abstract: 'A\n\nB' };
      const { title } = cited(citationFiles[kind](item));
      expect(title.replaceAll(/\s+/g, ' ')).toBe('One TY - BOOK ER - }');
    });
  });

  test('a chart without a date is cited without one', () => {
    const { issued } = readBack(kind, chart());
    expect(issued).toBeUndefined();
  });
});

test('a chart is a figure and a chapter a page, each under its own address', () => {
  expect(chart()).toMatchObject({ type: 'figure', genre: 'Bar chart', URL: 'https://example.org/docs/charts/fleet/' });
  expect(chapter('2021')).toMatchObject({ type: 'webpage', URL: 'https://example.org/docs/chapters/first/' });
  expect(cited(citationFiles.ris(chart())).type).toBe('figure');
  expect(cited(citationFiles.ris(chapter('2021'))).type).toBe('webpage');
});

describe('its key', () => {
  test('can be read, and is one that BibTeX takes', () => {
    expect(chart({ published: '2021-07' }).id).toBe('smith-sohne-and-friends-2021-chart-fleet');
    expect(chapter('2022').id).toBe('smith-sohne-and-friends-2022-chapter-first');
  });

  test('is there where nothing of a name can be kept', () => {
    const arabic = aDocumentary({ publisher: { name: 'دار الساحل' } });
    expect(chartCitation(aChart({ published: '2021' }), arabic, paths, wording).id).toBe('2021-chart-fleet');
  });
});

test('BibTeX keeps the case of a title and takes no name apart', () => {
  const bib = citationFiles.bib({ ...chart({ published: '2021-07-08' }), title: 'The NATO list' });
  expect(bib).toContain('title = {{The NATO list}}');
  expect(bib).toContain('author = {{Smith \\& Söhne and Friends\\_\\%}}');
  expect(bib).toContain('month = jul,');
  const braces = [...bib.replaceAll(/\\[{}]/g, '')].filter((sign) => sign === '{' || sign === '}');
  expect(braces.filter((sign) => sign === '{')).toHaveLength(braces.length / 2);
});

test('RIS has its type first, its end last, and lines that end as its specification says', () => {
  const lines = citationFiles.ris(chart({ published: '2021-07' })).split('\r\n');
  expect(lines[0]).toBe('TY  - FIGURE');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines).toContain('DA  - 2021/07//');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9]  - /);
});

test('the line says who, what, where, when and at which address', () => {
  const line = citationLine({ ...chart({ published: '2021-07-08' }), title: 'The fleet' }, wordingIn('en-GB'));
  for (const part of ['Smith & Söhne', '“The fleet”', 'bar chart', documentary.title, '8 July 2021']) {
    expect(line).toContain(part);
  }
  expect(line).toMatch(/https:\/\/example\.org\/docs\/charts\/fleet\/$/);
  expect(citationLine(chart(), wording)).toContain('no date');
});

test('a publisher with a name as long as a sentence has a key that readers take', () => {
  const name =
    'The International Association of Investigative Journalists, Photographers and Archivists of the North Sea Coast and Its Islands';
  const item = chartCitation(aChart(), aDocumentary({ publisher: { name } }), paths, wording);
  expect(item.id.length).toBeLessThan(60);
  for (const kind of citationKinds) expect(cited(citationFiles[kind](item)).publisher, kind).toBe(name);
});
