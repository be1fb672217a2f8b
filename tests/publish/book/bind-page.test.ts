import { expect, test } from 'vitest';
import type { Binding } from '../../../src/publish/book/binding.ts';
import { boundPage } from '../../../src/publish/book/bind-page.ts';
import { pathsOf } from '../../../src/publish/paths.ts';

const paths = pathsOf('https://example.org/a/path/');
const binding: Binding = new Map([
  [paths.chapter('one'), undefined],
  [paths.chapter('two'), undefined],
  [paths.figures, new Set(['phones'])],
]);
const bound = (html: string) => boundPage(html, paths.chapter('one'), binding, paths);

test.each([
  ['a place on the same page', '#cite.paper.1', '#chapters.one.cite.paper.1'],
  ['a place on another page of the book', '/a/path/figures/#phones', '#figures.phones'],
  ['a page of the book', '/a/path/chapters/two/', '#chapters.two'],
  ['the text of a page of the book', '/a/path/chapters/two/#page.text', '#chapters.two'],
  ['a link from where its page stands', '../two/#end', '#chapters.two.end'],
  ['the whole address of a page of the book', 'https://example.org/a/path/figures/#phones', '#figures.phones'],
  ['a place that the book leaves out', '/a/path/figures/#order.size', '/a/path/figures/#order.size'],
  ['a page that the book leaves out', '../../charts/all/', '/a/path/charts/all/'],
  ['a file', '/a/path/figures.csv', '/a/path/figures.csv'],
  ['another site', 'https://example.com/', 'https://example.com/'],
  ['another site at the same host', 'https://example.org/', 'https://example.org/'],
  ['a way to write', 'mailto:a@example.org', 'mailto:a@example.org'],
])('leads to %s', (_, href, expected) => {
  expect(bound(`<a href="${href}">there</a>`)).toBe(`<a href="${expected}">there</a>`);
});

test('tells the ids of pages apart, and whatever refers to them', () => {
  const page =
    '<h2 id="a">A</h2><p aria-labelledby="a b" id="b">B</p>' +
    '<svg viewBox="0 0 1 1" aria-describedby="c"><desc id="c">C</desc><rect fill="url(#c)"></rect></svg>';
  const text = bound(page);
  for (const written of [
    'id="chapters.one.a"',
    'aria-labelledby="chapters.one.a chapters.one.b"',
    'aria-describedby="chapters.one.c"',
    'fill="url(#chapters.one.c)"',
    'viewBox="0 0 1 1"',
  ])
    expect(text).toContain(written);
  expect(text).not.toMatch(/"[abc]"|#c\)/);
});

test('names the sections of a page after it, as other pages have the same', () => {
  const section = '<section aria-labelledby="s"><h2 id="s">Sources</h2></section>';
  expect(bound(`<h1>One</h1>${section}`)).toBe(
    '<h2 id="chapters.one.page.title">One</h2>' +
      '<section aria-labelledby="chapters.one.page.title chapters.one.s"><h3 id="chapters.one.s">Sources</h3></section>',
  );
  expect(bound(section)).toContain('aria-labelledby="chapters.one.s"');
});

test('puts each heading one level lower and leaves its text as it is', () => {
  expect(bound('<h1 class="t">One &amp; <i>&lt;two&gt;</i></h1><h2>3</h2><h5>4</h5>')).toBe(
    '<h2 class="t" id="chapters.one.page.title">One &amp; <i>&lt;two&gt;</i></h2><h3>3</h3><h6>4</h6>',
  );
});
