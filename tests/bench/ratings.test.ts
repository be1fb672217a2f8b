import { expect, test } from 'vitest';
import { type Rating, ratingTable } from './ratings.ts';

const rating = (page: string, performance: number, ...faults: string[]): Rating => ({
  page,
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  faults,
});

test('pages at their best are a table and nothing else', () => {
  expect(ratingTable([rating('/', 100), rating('/charts/', 100)])).toBe(
    `
Lighthouse, mobile  performance  accessibility  best practices  SEO
/                           100            100             100  100
/charts/                    100            100             100  100

holds   100 in every category, in the median`.trim(),
  );
});

test('a page stands for itself in its median, and what is not at its best is named once', () => {
  const runs = [rating('/', 100), rating('/', 90, 'Slow (2 s)'), rating('/', 99, 'Slow (2 s)', 'Large')];
  const told = ratingTable(runs);
  expect(told).toContain('/                            99 ');
  expect(told).toContain('not at its best\n/: Slow (2 s)\n/: Large\n\nmissed');
});

test('a category without a score is not taken for a full one', () => {
  expect(ratingTable([rating('/', Number.NaN)])).toContain('missed');
});
