import { describe, expect, test } from 'vitest';
import { type Paths, pathsOf } from '../../src/publish/paths.ts';

/** Every address that the site has, by what it leads to. */
const addresses = (paths: Paths) => ({
  home: paths.home,
  chapter: paths.chapter('first'),
  mention: paths.chapter('first', 'count.ships.2'),
  charts: paths.charts,
  chart: paths.chart('fleet'),
  chartFile: paths.chartFile('fleet', 'csv'),
  chartCitation: paths.chartFile('fleet', 'csl.json'),
  chartArchive: paths.chartFile('fleet', 'zip'),
  dataPackage: paths.dataPackage('fleet'),
  chapterCitation: paths.chapterFile('first', 'bib'),
  chapterTwin: paths.chapterTwin('first'),
  llms: paths.llms,
  reuse: paths.chart('fleet', 'page.reuse'),
  oembed: paths.oembed('fleet'),
  figures: paths.figures,
  figuresFile: paths.figuresFile('csv'),
  figuresPackage: paths.figuresPackage,
  count: paths.count('ships'),
  sources: paths.sources,
  source: paths.source('paper'),
  timeline: paths.timeline,
  event: paths.event('storm'),
  glossary: paths.glossary,
  term: paths.term('harbour'),
  corrections: paths.corrections,
  about: paths.about,
  correction: paths.correction('2021-07.ships.1a2b3c'),
  feed: paths.feed,
  correctionsFeed: paths.correctionsFeed,
});

test('a site at the root of its address', () => {
  expect(addresses(pathsOf('https://example.org'))).toEqual({
    home: '/',
    chapter: '/chapters/first/',
    mention: '/chapters/first/#count.ships.2',
    charts: '/charts/',
    chart: '/charts/fleet/',
    chartFile: '/charts/fleet.csv',
    chartCitation: '/charts/fleet.csl.json',
    chartArchive: '/charts/fleet.zip',
    dataPackage: '/charts/fleet/datapackage.json',
    chapterCitation: '/chapters/first.bib',
    chapterTwin: '/chapters/first.md',
    llms: '/llms.txt',
    reuse: '/charts/fleet/#page.reuse',
    oembed: '/oembed/fleet.json',
    figures: '/figures/',
    figuresFile: '/figures.csv',
    figuresPackage: '/figures/datapackage.json',
    count: '/figures/#ships',
    sources: '/sources/',
    source: '/sources/#paper',
    timeline: '/timeline/',
    event: '/timeline/#storm',
    glossary: '/glossary/',
    term: '/glossary/#harbour',
    corrections: '/corrections/',
    about: '/about/',
    correction: '/corrections/#2021-07.ships.1a2b3c',
    feed: '/feed.xml',
    correctionsFeed: '/corrections.xml',
  });
});

describe.each(['https://example.org/a/path/', 'https://example.org/a/path'])('a site at %s', (url) => {
  const paths = pathsOf(url);

  test('has its path in front of every address', () => {
    const atRoot = Object.entries(addresses(pathsOf('https://example.org/')));
    expect(addresses(paths)).toEqual(Object.fromEntries(atRoot.map(([name, path]) => [name, `/a/path${path}`])));
    expect(paths.base).toBe('/a/path/');
  });

  test('gives whole addresses on the web', () => {
    expect(paths.absolute(paths.chapter('first'))).toBe('https://example.org/a/path/chapters/first/');
    expect(paths.absolute(paths.home)).toBe('https://example.org/a/path/');
  });
});

test('every page has a picture under its own address', () => {
  const paths = pathsOf('https://example.org/a/path/');
  expect([paths.home, paths.charts, paths.chart('fleet'), paths.chapter('first')].map(paths.preview)).toEqual([
    '/a/path/previews/index.png',
    '/a/path/previews/charts.png',
    '/a/path/previews/charts/fleet.png',
    '/a/path/previews/chapters/first.png',
  ]);
});

test('a port stays in the address', () => {
  const paths = pathsOf('http://localhost:4321/docs/');
  expect(paths.absolute(paths.sitemap)).toBe('http://localhost:4321/docs/sitemap-index.xml');
});

test('a translation stands in a folder of the site, and shares with it what is there once', () => {
  const site = pathsOf('https://example.org/story/');
  const own = pathsOf('https://example.org/story/', 'pt-BR');
  const moved = addresses(own);
  for (const [name, address] of Object.entries(addresses(site)))
    expect(moved[name as keyof typeof moved]).toBe(address.replace('/story/', '/story/pt-BR/'));
  expect(own.preview(own.chapter('first'))).toBe('/story/pt-BR/previews/chapters/first.png');
  expect(own.explore).toBe('/story/pt-BR/embed/explore.js');
  const shared = ['site', 'favicon', 'sitemap', 'robots', 'manifest', 'notFound', 'assets'] as const;
  for (const name of shared) expect(own[name]).toBe(site[name]);
  expect(own.script('search', '1')).toBe(site.script('search', '1'));
  expect(own.absolute(own.home)).toBe('https://example.org/story/pt-BR/');
});
