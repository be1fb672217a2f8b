import { table } from './table.ts';

/** The categories of Lighthouse, with the words that its own reports have for them. */
export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;
export type Category = keyof typeof categories;

/** What Lighthouse says of one page. */
export interface Rating {
  page: string;
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** What it takes points off for, in its words. */
  faults: string[];
}

/**
 * The ratings of pages as a table, and under it whatever is not at its best.
 *
 * @param ratings several of one page stand for it in their median, because the speed of a machine varies
 */
export function ratingTable(ratings: readonly Rating[]): string {
  const pages = [...Map.groupBy(ratings, ({ page }) => page)];
  const names = Object.keys(categories) as Category[];
  const rows = pages.map(([page, runs]) => [
    page,
    ...names.map((category) => String(middle(runs.map(({ scores }) => scores[category])))),
  ]);
  const faults = pages.flatMap(([page, runs]) =>
    [...new Set(runs.flatMap((run) => run.faults))].map((fault) => `${page}: ${fault}`),
  );
  const scores = table([['Lighthouse, mobile', ...Object.values(categories)], ...rows]);
  const full = rows.every(([, ...cells]) => cells.every((cell) => cell === '100'));
  const verdict = `${full ? 'holds ' : 'missed'}  100 in every category, in the median`;
  return [scores, ...(faults.length > 0 ? [['not at its best', ...faults].join('\n')] : []), verdict].join('\n\n');
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
