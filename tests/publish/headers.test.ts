import { expect, test } from 'vitest';
import { headersFile, headersOf } from '../../src/publish/headers.ts';
import { pathsOf } from '../../src/publish/paths.ts';

test.each([
  ['https://example.org/', '/'],
  ['https://example.org/a/path/', '/a/path/'],
])('what other sites may read is said for the addresses under %s', (url, base) => {
  const headers = headersOf(pathsOf(url));
  const data = ['embed/*', 'charts/*', 'oembed/*', 'figures.csv', 'figures.json', 'figures/datapackage.json'];
  const patterns = [...data, 'feed.xml', 'corrections.xml', 'chapters/*.md', 'llms.txt'];
  expect(Object.keys(headers)).toEqual(patterns.map((pattern) => `${base}${pattern}`));
  for (const fields of Object.values(headers)) expect(fields).toHaveProperty('Access-Control-Allow-Origin', '*');
});

test('feeds are called feeds', () => {
  const headers = headersOf(pathsOf('https://example.org/'));
  for (const feed of ['/feed.xml', '/corrections.xml']) {
    expect(headers[feed]).toHaveProperty('Content-Type', 'application/atom+xml; charset=utf-8');
  }
});

test('what is made for whoever reads text is sent as text, with its letters', () => {
  const headers = headersOf(pathsOf('https://example.org/'));
  expect(headers['/chapters/*.md']?.['Content-Type']).toBe('text/markdown; charset=utf-8');
  expect(headers['/llms.txt']?.['Content-Type']).toBe('text/plain; charset=utf-8');
});

test('nothing keeps a chart out of a frame', () => {
  const names = Object.values(headersOf(pathsOf('https://example.org/'))).flatMap((fields) => Object.keys(fields));
  expect(names.filter((name) => /^(content-security-policy|x-frame-options)$/i.test(name))).toEqual([]);
});

test('the file has a line for each pattern, and an indented one below it for each header', () => {
  const file = headersFile({ '/a/*': { 'X-One': '1', 'X-Two': 'a b; c' }, '/b': { 'X-One': '2' } });
  expect(file).toBe('/a/*\n  X-One: 1\n  X-Two: a b; c\n\n/b\n  X-One: 2\n');
});
