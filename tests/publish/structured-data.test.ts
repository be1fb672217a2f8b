import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { aChapter, aCorrection, aCount, aDocumentary, anEvent, aSource } from '../support/entries.ts';
import { articleData, datasetData, ledgerStructure, siteData } from '../../src/publish/structured-data.ts';

const paths = pathsOf('https://example.org/docs/');
const wording = wordingIn('en');
const paper = aSource();
const book = aSource({
  id: 'book',
  publisher: 'The Press',
  title: 'A Book',
  address: 'https://press.example/',
  date: '2020',
});
const cites = (title: string, url: string, date: string, publisher: string) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  datePublished: date,
  publisher: { '@type': 'Organization', name: publisher },
});
const paperCited = cites('A report', 'https://paper.example/report', '2021-07', 'The Paper');
const bookCited = cites('A Book', 'https://press.example/', '2020', 'The Press');
const documentary = aDocumentary({
  language: 'en-GB',
  publisher: { name: 'The Publisher', address: 'https://publisher.example/' },
  sources: new Map([
    ['paper', paper],
    ['book', book],
  ]),
});
const publisher = { '@type': 'Organization', name: 'The Publisher', url: 'https://publisher.example/' };

test('the documentary is a web site of its publisher', () => {
  expect(siteData(documentary, paths)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'A Documentary',
    description: 'What it is about.',
    url: 'https://example.org/docs/',
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher,
  });
});

test('a publisher without a site has no address', () => {
  expect(siteData(aDocumentary(), paths)).toHaveProperty('publisher', {
    '@type': 'Organization',
    name: 'The Publisher',
  });
});

describe('a chapter', () => {
  test('is an article that cites each source once, in the order of the text', () => {
    const chapter = aChapter({ updated: '2022' }, 'Cite book', 'Count ships', 'Cite paper', 'Cite book');
    expect(articleData(documentary, chapter, paths, wording)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'First',
      description: 'The first.',
      url: 'https://example.org/docs/chapters/first/',
      datePublished: '2021-08',
      dateModified: '2022',
      inLanguage: 'en-GB',
      author: publisher,
      isPartOf: { '@type': 'WebSite', url: 'https://example.org/docs/' },
      citation: [bookCited, paperCited],
    });
  });

  test('says how it was corrected, each with its date and its address', () => {
    const chapter = aChapter({ corrections: [aCorrection({ subject: 'First', said: 'One', right: 'Two.' })] });
    expect(articleData(documentary, chapter, paths, wording)).toHaveProperty('correction', [
      {
        '@type': 'CorrectionComment',
        text: 'Correction, August 2021. First. It said: One. Right is: Two. Why: A page was missing.',
        url: 'https://example.org/docs/corrections/#2021-08.things.1a2b3c',
        dateCreated: '2021-08',
        about: { '@type': 'Thing', name: 'First' },
        author: publisher,
      },
    ]);
    expect(articleData(documentary, aChapter(), paths, wording)).not.toHaveProperty('correction');
  });

  test('that never changed has no date of change', () => {
    expect(articleData(documentary, aChapter(), paths, wording)).not.toHaveProperty('dateModified');
  });
});

describe('a chart', () => {
  const chart = (...counts: ReturnType<typeof aCount>[]): Chart => ({
    form: 'dots',
    id: 'fleet',
    title: 'Ships',
    takeaway: 'Many.',
    counts,
  });
  const measured = (count: ReturnType<typeof aCount>) =>
    (datasetData(documentary, chart(count), paths, wording) as { variableMeasured: unknown[] }).variableMeasured[0];

  test('is a dataset with an address, a licence and its sources, each once', () => {
    const counts = [aCount({ source: paper }), aCount({ source: book }), aCount({ source: paper })];
    const data = datasetData(documentary, chart(...counts), paths, wording);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: 'Ships',
      url: 'https://example.org/docs/charts/fleet/',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: publisher,
      citation: [paperCited, bookCited],
    });
    expect(data).toHaveProperty('variableMeasured.length', 3);
  });

  test('can be had as files, each with its media type and its address', () => {
    const { distribution } = datasetData(documentary, chart(aCount()), paths, wording) as { distribution: object[] };
    const file = (encodingFormat: string, path: string) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `https://example.org/docs/charts/fleet${path}`,
    });
    expect(distribution).toEqual(
      expect.arrayContaining([
        file('image/svg+xml', '.svg'),
        file('text/csv', '.csv'),
        file('application/json', '.json'),
        file('application/zip', '.zip'),
        file('application/vnd.datapackage+json', '/datapackage.json'),
      ]),
    );
  });

  test('says how it and its counts were corrected', () => {
    const corrected = chart(aCount({ corrections: [aCorrection({ id: 'b', date: '2021-08' })] }));
    const { correction } = datasetData(
      documentary,
      { ...corrected, corrections: [aCorrection({ id: 'a', date: '2021-09', subject: 'Ships' })] },
      paths,
      wording,
    ) as { correction: Record<string, string>[] };
    expect(correction.map(({ dateCreated }) => dateCreated)).toEqual(['2021-09', '2021-08']);
    expect(datasetData(documentary, chart(aCount()), paths, wording)).not.toHaveProperty('correction');
  });

  test('has its dates where the record has them', () => {
    const dated = { ...chart(aCount()), published: '2021-07', updated: '2022' };
    expect(datasetData(documentary, dated, paths, wording)).toMatchObject({
      datePublished: '2021-07',
      dateModified: '2022',
    });
    expect(datasetData(documentary, chart(aCount()), paths, wording)).not.toHaveProperty('dateModified');
  });

  test.each([
    ['exactly', { value: 50000 }],
    ['about', { value: 50000 }],
    ['at-least', { minValue: 50000 }],
    ['at-most', { maxValue: 50000 }],
  ] as const)('gives a count that is %s as what it is and nothing firmer', (bound, given) => {
    const variable = measured(aCount({ value: 50000, bound })) as Record<string, unknown>;
    const { value, minValue, maxValue } = variable;
    expect(JSON.parse(JSON.stringify({ value, minValue, maxValue }))).toEqual(given);
  });

  test('says what is counted, in words with bound and unit', () => {
    expect(measured(aCount({ id: 'ships', value: 50000, bound: 'at-least' }))).toMatchObject({
      '@type': 'PropertyValue',
      propertyID: 'ships',
      name: 'things seen',
      unitText: 'things',
    });
  });

  test('says of a count how it stands and who gives it, where no property does', () => {
    const { description } = measured(
      aCount({ value: 50000, bound: 'at-least', standing: 'alleged', claimant: 'the harbour' }),
    ) as { description: string };
    for (const part of ['More than 50,000 things', 'alleged', 'the harbour', 'Each thing is counted once.'])
      expect(description).toContain(part);
  });

  test('of events measures nothing and cites what reports them', () => {
    const timeline: Chart = {
      form: 'timeline',
      id: 'year',
      title: 'A year',
      takeaway: 'Long.',
      events: [anEvent({ sources: [paper, book] }), anEvent({ sources: [book] })],
    };
    const data = datasetData(documentary, timeline, paths, wording);
    expect(data).toHaveProperty('citation', [paperCited, bookCited]);
    expect(data).not.toHaveProperty('variableMeasured');
  });
});

test('the ledger is a dataset of every count, with the sources that they rest on and the files that it can be had as', () => {
  const counts = [
    aCount({ id: 'ships', value: 5, bound: 'at-least', source: book }),
    aCount({ id: 'boats', value: 7, bound: 'about', source: paper }),
    aCount({ id: 'rafts', value: 9, bound: 'at-most', source: book }),
  ];
  const given = { ...documentary, counts: new Map(counts.map((count) => [count.id, count])) };
  const data = ledgerStructure(given, paths, wording) as Record<'distribution' | 'variableMeasured', object[]>;
  expect(data).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/docs/figures/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: publisher,
    citation: [bookCited, paperCited],
  });
  expect(data.distribution.map((file) => Object.values(file).slice(1))).toEqual([
    ['text/csv', 'https://example.org/docs/figures.csv'],
    ['application/json', 'https://example.org/docs/figures.json'],
    ['application/vnd.datapackage+json', 'https://example.org/docs/figures/datapackage.json'],
  ]);
  expect(data.variableMeasured).toMatchObject([
    { propertyID: 'ships', minValue: 5 },
    { propertyID: 'boats', value: 7 },
    { propertyID: 'rafts', maxValue: 9 },
  ]);
});
