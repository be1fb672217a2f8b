import { expect, inject, test } from 'vitest';
import { fieldsAt, fits, headersFile, headersOf, mostRules, rulesIn } from '../../src/publish/headers.ts';
import { type Paths, pathsOf } from '../../src/publish/paths.ts';
import { addressOf, filesIn } from '../support/site.ts';
import { theListBase } from '../support/the-list.ts';

const root = headersOf(pathsOf('https://example.org/'));
const at = (address: string) => fieldsAt(address, root);
const patternsOf = ({ kinds }: typeof root) => Object.values(kinds).flatMap(({ patterns }) => patterns);

/** Whether some address fits two patterns, each with one `*` at most. */
function overlap(one: string, other: string): boolean {
  if (!one.includes('*')) return fits(one, other);
  if (!other.includes('*')) return fits(other, one);
  const [[start = '', end = ''], [otherStart = '', otherEnd = '']] = [one.split('*'), other.split('*')];
  const begins = start.startsWith(otherStart) || otherStart.startsWith(start);
  return begins && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}

test.each(['https://example.org/', 'https://example.org/a/path/'])(
  'no address under %s gets the same header from two patterns, which some hosts would join',
  (url) => {
    const headers = headersOf(pathsOf(url), pathsOf(url, 'fr'), pathsOf(url, 'pt-BR'));
    const patterns = patternsOf(headers);
    const shared = patterns.flatMap((one, index) =>
      patterns.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one} and ${other}`] : [])),
    );
    expect(shared).toEqual([]);
    const common = Object.keys(headers.everywhere);
    for (const { fields } of Object.values(headers.kinds)) {
      expect(common.filter((name) => name in fields)).toEqual([]);
    }
  },
);

test('hosts that read one splat a pattern, and so many patterns and letters a line, can take the table', () => {
  const patterns = patternsOf(root);
  expect(patterns.filter((pattern) => pattern.split('*').length > 2)).toEqual([]);
  // https://developers.cloudflare.com/pages/configuration/headers/: 100 rules, 2,000 characters a line.
  expect(patterns.length).toBeLessThan(100);
  expect(
    Math.max(
      ...headersFile(root, '/')
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(2000);
});

test('every file of The List is of one kind', async () => {
  const { kinds } = headersOf(pathsOf(`https://example.org${theListBase}`));
  const files = (await filesIn(inject('theList'))).filter((file) => file !== '_headers');
  const strays = files.filter((file) => {
    const address = `${theListBase}${addressOf({ file })}`;
    return (
      Object.values(kinds).filter(({ patterns }) => patterns.some((pattern) => fits(address, pattern))).length !== 1
    );
  });
  expect(strays).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test.each([
  ['/chapters/one/', 'a page'],
  ['/figures/', 'the ledger'],
  ['/', 'the front page'],
  ['/404.html', 'what stands where there is no page'],
])('%s, %s, is shown in no frame and asked after each time', (address) => {
  expect(at(address)).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'") as string,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  });
  expect(at(address)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test.each([
  '/embed/one/',
  '/embed/explore.js',
  '/charts/one.svg',
  '/charts/one.csl.json',
  '/charts/one/datapackage.json',
  '/chapters/one.md',
  '/chapters/one.ris',
  '/figures.csv',
  '/feed.xml',
  '/llms.txt',
  '/oembed/one.json',
  '/previews/charts/one.png',
])('other sites may read and show %s', (address) => {
  expect(at(address)).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-cache',
  });
  expect(at(address)).not.toHaveProperty('X-Frame-Options');
});

test('only what is named after what it holds is kept for good', () => {
  expect(at('/assets/fonts/0123.woff2')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(at('/search/record.json')['Cache-Control']).toBe('no-cache');
  const { kinds } = root;
  const lasting = Object.values(kinds).filter(({ fields }) => fields['Cache-Control']?.includes('immutable'));
  expect(lasting.flatMap(({ patterns }) => patterns)).toEqual(['/assets/*']);
});

test('feeds are called feeds, and what is made for whoever reads text is sent as text, with its letters', () => {
  expect(at('/feed.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8');
  expect(at('/corrections.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8');
  expect(at('/chapters/one.md')['Content-Type']).toBe('text/markdown; charset=utf-8');
  expect(at('/llms.txt')['Content-Type']).toBe('text/plain; charset=utf-8');
});

test('an address that nothing is known of still gets what goes everywhere', () => {
  expect(at('/nowhere/at/all')).toEqual(root.everywhere);
  expect(root.everywhere).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
});

test('only a site that is encrypted asks to stay so: an onion service need not be', () => {
  const name = 'Strict-Transport-Security';
  expect(root.everywhere).toHaveProperty(name);
  expect(headersOf(pathsOf('http://abcdefghij234567.onion/')).everywhere).not.toHaveProperty(name);
});

test('the file has a line for each pattern, and an indented one below it for each header', () => {
  const file = headersFile(headersOf(pathsOf('https://example.org/a/')), '/a/');
  expect(file).toMatch(/^\/a\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(file).toContain('\n\n/a/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n  Access-Control');
  expect(file).toMatch(/[^\n]\n$/);
});

test('a file of a translation is sent as that of the original is', () => {
  const [original, french] = [undefined, 'fr'].map((folder) => pathsOf('https://example.org/story/', folder)) as [
    Paths,
    Paths,
  ];
  const headers = headersOf(original, french);
  const fields = (address: string) => fieldsAt(address, headers);
  const addresses = (paths: Paths) => [
    paths.home,
    paths.chapter('harbour'),
    paths.chapterTwin('harbour'),
    paths.chapterFile('harbour', 'bib'),
    paths.embed('fleet'),
    paths.chartFile('fleet', 'svg'),
    paths.chartFile('fleet', 'csv'),
    paths.oembed('fleet'),
    paths.explore,
    paths.feed,
    paths.llms,
    paths.searchRecord,
    paths.preview(paths.about),
  ];
  expect(addresses(french).map(fields)).toEqual(addresses(original).map(fields));
  // None of them is left with what goes everywhere.
  const bare = Object.keys(headers.everywhere).length;
  expect(addresses(french).filter((address) => Object.keys(fields(address)).length === bare)).toEqual([]);
  expect(fields(french.embed('fleet'))).not.toHaveProperty('X-Frame-Options');
});

test('what pages cannot do without comes before what a host may pass over that reads a hundred rules', () => {
  const paths = [undefined, 'ar', 'fr', 'pt-BR'].map((folder) => pathsOf('https://example.org/story/', folder));
  const headers = headersOf(paths[0]!, ...paths.slice(1));
  const rules = headersFile(headers, '/story/').match(/^\/.*$/gm)!;
  expect(rulesIn(headers)).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(mostRules);
  const lost = rules.slice(mostRules);
  const needed = paths.flatMap(({ chapter, embed, assets, feed, home, searches }) => [
    chapter('*'),
    embed('*'),
    feed,
    home,
    `${assets}*`,
    `${searches}*`,
  ]);
  expect(lost.filter((rule) => needed.includes(rule))).toEqual([]);
});
