import { type DecidedBudgets, fileBudgets, pageBudgets, type PageKind } from './budgets.ts';
import type { PartName } from './page-parts.ts';

/** What a page weighs, in bytes as they are sent. */
export interface PageWeight {
  /** Its path in the site: `chapters/harbour/`; the front page has an empty one. */
  page: string;
  kind: PageKind;
  html: number;
  /**
   * What its parts weigh, each for itself, where that was asked: together a little more than the page, which says less
   * when it repeats.
   */
  parts?: Record<PartName, number> | undefined;
  scripts: number;
  fonts: number;
  /** With all that it asks for until its end. */
  whole: number;
}

/** A budget that a page has not kept to. */
export interface Excess {
  weight: PageWeight;
  of: 'html' | 'scripts' | 'fonts' | 'whole';
  budget: number;
}

/** What is over budget. What an editor has decided holds. */
export function excesses(weights: readonly PageWeight[], decided: DecidedBudgets = {}): Excess[] {
  return weights.flatMap((weight) => {
    const story = weight.kind === 'chapter' || weight.kind === 'front';
    const budgets: Record<Excess['of'], number | undefined> = {
      html: (story ? decided.chapter : undefined) ?? pageBudgets[weight.kind],
      scripts: fileBudgets.scripts,
      fonts: decided.fonts ?? fileBudgets.fonts,
      whole: story ? (decided.whole ?? fileBudgets.whole) : undefined,
    };
    return (Object.keys(budgets) as Excess['of'][]).flatMap((of) => {
      const budget = budgets[of];
      return budget !== undefined && weight[of] > budget ? [{ weight, of, budget }] : [];
    });
  });
}
