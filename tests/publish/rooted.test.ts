import { describe, expect, test } from 'vitest';
import { chartFileKinds, citationKinds, dataFileKinds, pathsOf } from '../../src/publish/paths.ts';
import { rooted } from '../../src/publish/rooted.ts';

const root = pathsOf('https://example.org/');
const french = pathsOf('https://example.org/story/', 'fr');

describe('an address from the start of the site, in a translation', () => {
  test.each([
    root.home,
    '/#page.chapters',
    root.chapter('harbour'),
    root.chapter('harbour', 'p.1'),
    root.chapterTwin('harbour'),
    root.charts,
    root.chart('fleet'),
    root.dataPackage('fleet'),
    ...[...chartFileKinds, ...citationKinds].map((kind) => root.chartFile('fleet', kind)),
    ...dataFileKinds.map(root.figuresFile),
    root.count('ships'),
    root.figuresPackage,
    root.source('paper'),
    root.event('storm'),
    root.term('harbour'),
    root.correction('one'),
    root.about,
    root.print,
    root.feed,
    root.correctionsFeed,
    root.llms,
    root.oembed('fleet'),
    root.embed('fleet'),
    root.preview('/about/'),
    root.searchRecord,
  ])('leads to the page in the same language: %s', (address) => {
    expect(rooted(address, french)).toBe(`/story/fr${address}`);
  });

  test.each([
    '/route.pdf',
    '/about.pdf',
    '/chapters.zip',
    '/.well-known/security.txt',
    '/ar/chapters/harbour/',
    root.favicon,
    root.sitemap,
    `${root.assets}a.png`,
  ])('leads to what is there once for all: %s', (address) => {
    expect(rooted(address, french)).toBe(`/story${address}`);
  });
});
