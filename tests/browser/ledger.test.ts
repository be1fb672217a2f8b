import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { run, temporaryFolder } from '../support/build.ts';
import { writeManyCounts } from '../support/many-counts.ts';
import { serve } from '../support/serve.ts';
import { findings } from './findings.ts';
import { painted, sideways } from './looks.ts';
import { looking, type SiteName } from './sites.ts';

const { site, page: open } = looking();

/** Opens the ledger of a site, or a part of it, in a window without scripts. */
async function ledger(name: SiteName, part = '', options: { width?: number; media?: 'print' } = {}): Promise<Page> {
  const page = await open({ javaScriptEnabled: false, viewport: { width: options.width ?? 1280, height: 900 } });
  await page.emulateMedia({ media: options.media ?? 'screen' });
  await page.goto(`${site(name).url}figures/${part}`);
  return page;
}

/** The ids of the counts in the overview and of the entries below it, as a reader sees them. */
async function shown(page: Page): Promise<{ overview: string[]; entries: string[] }> {
  const overview = await page.locator('.view [scope="row"] > a:visible').all();
  const entries = await page.locator('.entry:visible').all();
  return {
    overview: await Promise.all(overview.map(async (link) => (await link.getAttribute('href'))!.slice(1))),
    entries: await Promise.all(entries.map(async (entry) => (await entry.getAttribute('id'))!)),
  };
}

const record = ['retreat', 'crossing', 'melt', 'area', 'glaciers', 'visitors', 'gained', 'record', 'shrunk'];

describe('the orders of the ledger', () => {
  test('begin with that of the record', async () => {
    expect(await shown(await ledger('glaciers'))).toEqual({ overview: record, entries: record });
  });

  test.each([
    [
      'The largest number first',
      ['visitors', 'area', 'glaciers', 'shrunk', 'retreat', 'crossing', 'record', 'melt', 'gained'],
    ],
    [
      'As the text gives them',
      ['glaciers', 'retreat', 'area', 'crossing', 'melt', 'gained', 'shrunk', 'visitors', 'record'],
    ],
    ['By standing', ['area', 'glaciers', 'shrunk', 'retreat', 'record', 'gained', 'visitors', 'crossing', 'melt']],
    ['As in the record', record],
  ])('%s', async (name, order) => {
    const page = await ledger('glaciers');
    await page.getByRole('link', { name, exact: true }).click();
    expect(await shown(page)).toEqual({ overview: order, entries: record });
    expect(await page.locator('.view:visible').getByRole('heading', { level: 3 }).textContent()).toBe(name);
  });

  test('stand one after another, each under its name, where no style is', async () => {
    const page = await open();
    await page.goto(`${site('glaciers').url}figures/`);
    await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
    const names = await page.locator('.view:visible > h3').allTextContents();
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
    expect((await shown(page)).entries).toEqual(record);
  });
});

describe('the choices of the ledger', () => {
  test.each([
    ['alleged (2)', ['visitors', 'crossing']],
    ['the mountain guides (2)', ['crossing', 'melt']],
    ['a denial (2)', ['visitors', 'melt']],
    ['another figure elsewhere (1)', ['retreat']],
    ['a correction (2)', ['glaciers', 'retreat']],
  ])('%s shows those alone, says so, and leads back to all', async (name, counts) => {
    const page = await ledger('glaciers');
    await page.getByRole('link', { name, exact: true }).click();
    const chosen = await shown(page);
    expect(chosen.overview).toEqual(counts);
    expect(chosen.entries.sort()).toEqual([...counts].sort());
    const said = page.locator('.shown:visible');
    expect((await said.innerText()).toLowerCase()).toContain(`${name.replace(/ \(.*/, '')}: ${counts.length} of 9`);
    await said.getByRole('link').click();
    expect(await shown(page)).toEqual({ overview: record, entries: record });
  });

  test('can be linked to', async () => {
    expect((await shown(await ledger('glaciers', '#source.guides'))).overview).toEqual(['crossing', 'melt']);
  });

  test('leave out what every figure has in common', async () => {
    const page = await ledger('the-list');
    expect(await page.getByText('Only from one source').count()).toBe(0);
    expect(await page.getByText('Only of one claimant').count()).toBe(1);
  });

  test('are as many as there are groups, each with as many figures as it says', async () => {
    const page = await ledger('the-list');
    const links = page.locator('.ways a').filter({ hasText: /\(\d+\)$/ });
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThan(5);
    for (const [index, name] of names.entries()) {
      await links.nth(index).click();
      const { overview, entries } = await shown(page);
      expect(`${overview.length}`, name).toBe(/\((\d+)\)$/.exec(name)?.[1]);
      expect(entries.length, name).toBe(overview.length);
    }
  });
});

test('a link to an entry shows it, whatever was chosen before', async () => {
  const page = await ledger('glaciers', '#standing.alleged');
  await page.goto(`${site('glaciers').url}figures/#melt`);
  expect(await shown(page)).toEqual({ overview: record, entries: record });
  expect(await page.locator('#melt').evaluate((entry) => Math.abs(entry.getBoundingClientRect().top) < 200)).toBe(true);
});

test('a figure in the text leads to its entry, and the entry back to the very place', async () => {
  const page = await ledger('glaciers');
  await page.goto(`${site('glaciers').url}chapters/people/`);
  await page.locator('a.count').first().click();
  expect(new URL(page.url()).hash).toBe('#visitors');
  await page.locator('#visitors').getByRole('link', { name: 'People & passes' }).first().click();
  expect(new URL(page.url()).hash).toBe('#count.visitors.1');
});

test('a row of the overview leads to its entry', async () => {
  const page = await ledger('glaciers', '#order.size');
  await page.locator('.view:visible').getByRole('link', { name: 'About 0.5 kilometres' }).click();
  expect(await page.locator('#melt:target').count()).toBe(1);
});

test('the keyboard reaches the orders, then the choices, then the figures in the order that is seen', async () => {
  const page = await ledger('glaciers', '#order.size');
  await painted(page);
  const reached: (string | null)[] = [];
  for (let press = 0; press < record.length; press++) {
    await page.keyboard.press('Tab');
    reached.push(await page.locator(':focus').getAttribute('href'));
  }
  expect(reached).toEqual((await shown(page)).overview.map((id) => `#${id}`));

  await page.goto('about:blank');
  await page.goto(`${site('glaciers').url}figures/`);
  const all = await page
    .locator('main a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(all[0]).toBe('#order.record');
  expect(all.indexOf('#standing.alleged')).toBeLessThan(all.indexOf('#retreat'));
});

test('paper has every figure once, whatever was chosen', async () => {
  const page = await ledger('glaciers', '#standing.alleged', { media: 'print' });
  expect(await shown(page)).toEqual({ overview: record, entries: record });
  expect(await page.locator('.ways').isVisible()).toBe(false);
});

test.each(['the-list', 'glaciers', 'arabic'] as const)(
  'the ledger of %s has links that a finger hits',
  async (name) => {
    const page = await ledger(name, '', { width: 320 });
    const small = await page
      .locator('.ways a:visible, .ways summary:visible, .view [scope="row"] > a:visible, .downloads a')
      .evaluateAll((links) =>
        links.flatMap((link) => (link.getBoundingClientRect().height < 24 ? [link.textContent] : [])),
      );
    expect(small).toEqual([]);
  },
);

test.each([320, 390, 768, 1280])('nothing of a choice is wider than a window of %d px', async (width) => {
  for (const [name, part] of [
    ['the-list', '#claimant.numbers'],
    ['arabic', '#standing.disputed'],
    ['glaciers', '#order.source'],
  ] as const) {
    expect.soft(await sideways(await ledger(name, part, { width })), name).toEqual([]);
  }
});

test.each([
  ['light', 320],
  ['dark', 1280],
] as const)('axe finds nothing where something is chosen, in the %s scheme', async (colorScheme, width) => {
  const page = await open({ colorScheme, viewport: { width, height: 900 } });
  for (const part of ['#standing.alleged', '#order.source', '#contested.denied']) {
    await page.goto(`${site('glaciers').url}figures/${part}`);
    expect.soft(await findings(page), part).toEqual([]);
  }
});

describe('of a documentary of', () => {
  /** Builds a documentary of many counts, serves it, and opens its ledger on a phone without scripts. */
  async function withMany(howMany: number, look: (page: Page) => Promise<void>): Promise<void> {
    await using folder = await temporaryFolder();
    const [content, built] = [join(folder.path, 'content'), join(folder.path, 'site')];
    await writeManyCounts(content, howMany);
    const { code, output } = await run('build', { CONTENT_DIR: content, OUT_DIR: built });
    expect(output).toContain('built in');
    expect(code).toBe(0);
    const served = await serve(built, '/');
    const page = await open({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
    await page.goto(`${served.url}figures/`);
    await look(page);
    await served.close();
  }

  test('forty figures the claimants are kept out of the way until they are asked for', async () => {
    await withMany(40, async (page) => {
      const claimant = page.locator('.ways').getByRole('link', { name: 'Keeper c (4)', exact: true });
      expect(await claimant.isVisible()).toBe(false);
      await page.locator('.ways summary').first().click();
      await claimant.click();
      expect((await shown(page)).overview).toEqual(['count-32', 'count-22', 'count-12', 'count-2']);
      expect(await claimant.isVisible()).toBe(true);
      expect(await sideways(page)).toEqual([]);
    });
  });

  test('one figure there is nothing to choose, and its entry stands alone', async () => {
    await withMany(1, async (page) => {
      expect(await page.locator('.ways, .view').count()).toBe(0);
      expect((await shown(page)).entries).toEqual(['count-0']);
    });
  });
});
