import { expect, test } from 'vitest';
import { asOf } from '../../../src/publish/book/as-of.ts';
import { boundPages, bookPlace, hasBook } from '../../../src/publish/book/places.ts';
import { pathsOf } from '../../../src/publish/paths.ts';

const paths = pathsOf('https://example.org/a/path/');

test('no two places of a book share an id', () => {
  const pages = boundPages(['one', 'two', 'figures', 'about'], paths);
  const places = pages.flatMap((page) => [undefined, 'a', 'page.text'].map((anchor) => bookPlace(page, anchor, paths)));
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain('chapters.one.a');
  expect(places).toContain('figures');
});

test('a documentary of very many chapters has none', () => {
  expect([1, 3, 1000].map(hasBook)).toEqual([true, true, false]);
});

test('is from the day of the last change', () => {
  const chapter = (published: string, updated?: string) => ({ published, ...(updated && { updated }) });
  const from = (chapters: object[], corrections: object[] = []) => asOf({ chapters, corrections } as never);
  expect(from([chapter('2021-07', '2022-01-05'), chapter('2021-09')])).toBe('2022-01-05');
  expect(from([chapter('2021-07')], [{ date: '2023' }])).toBe('2023');
});
