import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rulesIn } from '../support/rules.ts';
import { wholeStyles } from '../support/whole-styles.ts';
import { looking, shortly, siteNames } from './sites.ts';

const { site, page: open } = looking();
const whole = rulesIn(await wholeStyles());

/** What the browser finds in the page that is open and in the styles of the site. */
interface Found {
  /** Rules that match an element and are not in the page. */
  missing: string[];
  /** Selectors in the page that match no element, whatever its state. */
  idle: string[];
  rules: number;
  sheets: number;
}

async function find(page: Page): Promise<Found> {
  const sheets = await page.locator('style').allTextContents();
  const lean = sheets.flatMap(rulesIn);
  const kept = new Set(lean.map(({ rule }) => rule));
  const gone = whole.filter(({ rule }) => !kept.has(rule));
  const matching = new Set(
    await page.evaluate(
      (selectors) => selectors.filter((one) => document.querySelector(one)),
      [...lean, ...gone].map(({ bare }) => bare),
    ),
  );
  return {
    missing: gone.filter(({ bare }) => matching.has(bare)).map(({ rule }) => rule),
    idle: lean.map(({ bare }) => bare).filter((bare) => !matching.has(bare)),
    rules: lean.length,
    sheets: sheets.length,
  };
}

// What only a reader or a script brings or takes away: settings that are remembered, a story where the browser cannot
// tell it, buttons that wait for their script, the bare elements of the search and the settings, and addresses of links.
const brought =
  /^\[data-reading|^\.watched |^\.tool\[hidden\]$|^(h2|h3|ol|legend|img)$|^\[dir=rtl\] (:is\()?h1|^\.ledger \.ways a\[href=/;

test.each(siteNames)('each page of %s has the rules that can match in it, and no others', async (name) => {
  const page = await open();
  for (const address of site(name).pages.filter((one) => !one.includes('/embed/'))) {
    await page.goto(address);
    const { missing, idle, rules, sheets } = await find(page);
    const at = shortly(address);
    expect.soft(missing, at).toEqual([]);
    expect.soft(rules, at).toBeGreaterThan(60);
    expect.soft(sheets, at).toBe(1);
    // A chart that is explored can become a chart of any form.
    const explored = (await page.locator('.explore').count()) > 0;
    if (explored)
      expect
        .soft(
          idle.filter((one) => /^\.(cover|scrolly|ledger|find|note|versus)\b/.test(one)),
          at,
        )
        .toEqual([]);
    else
      expect
        .soft(
          idle.filter((one) => !brought.test(one)),
          at,
        )
        .toEqual([]);
  }
});

test('nothing is missing when a reader uses what a page offers', async () => {
  const page = await open();
  await page.goto(`${site('the-list').url}charts/the-list/`);
  for (const tool of ['.explore > button', '.settings button', '.search button']) {
    await page.locator(tool).click();
    await expect.poll(async () => (await page.locator('.choices, form.panel, dialog[open]').count()) > 0).toBe(true);
  }
  await page.locator('dialog.find input').fill('Pegasus');
  await page.locator('dialog.find li').first().waitFor();
  expect((await find(page)).missing).toEqual([]);
  await page.keyboard.press('Escape');
  for (const label of await page.locator('.choices fieldset.form label').all()) {
    if (await label.locator('input').isDisabled()) continue;
    await label.click();
    expect((await find(page)).missing).toEqual([]);
  }
});

test('a rule that is missing or idle would be found', async () => {
  const page = await open({ bypassCSP: true });
  await page.goto(`${site('the-list').url}glossary/`);
  await page.evaluate(() =>
    document.querySelector('h1')!.after(Object.assign(document.createElement('p'), { className: 'denial' })),
  );
  expect((await find(page)).missing.join()).toContain('.denial');
  await page.evaluate(() => document.querySelector('.terms')!.remove());
  expect((await find(page)).idle.join()).toContain('.terms');
});
