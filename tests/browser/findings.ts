import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe-core whose findings depend on how wide a page is shown and in which colours. */
export const rulesOfViews = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What axe-core finds on the page that is open, a line for each.
 *
 * @param rules those that are asked; where none are named, all that axe-core asks by itself, with the best practices, and
 * those of WCAG 2.2, which Lighthouse asks too
 */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    async (asked) => {
      const { axe } = window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } };
      return axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
        // None of these rules reads style sheets, which axe-core would fetch and parse each time.
        preload: { assets: ['media'] },
        ...asked,
      });
    },
    rules && { runOnly: { type: 'rule' as const, values: [...rules] } },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
