import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stateFrom, variantOf } from '../../src/chart/index.ts';
import { diskFolder, read } from '../../src/desk/index.ts';
import { chartCorrections, wordingIn } from '../../src/documentary/index.ts';
import { embedHeight } from '../../src/publish/embed.ts';
import { sitesFolder } from '../support/build.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const documentary = (await read(diskFolder(join(sitesFolder, 'glaciers/content')))).documentary!;
const wording = wordingIn(documentary.language);
const chart = documentary.charts.get('distances')!;

/** What a reader's choice leaves of the corrections, the newest first. */
const expected = (asked: string) =>
  chartCorrections(variantOf(chart, stateFrom(chart, asked), wording)).map(({ id }) => id);

/** The corrections of the figure, and whether there are some to be opened. */
const shown = (page: Page) =>
  page.locator('figure .corrections').evaluate((block) => ({
    ids: [...block.querySelectorAll<HTMLElement>('[data-correction]')].map(({ dataset }) => dataset['correction']),
    older: block.querySelector('details') !== null,
    hidden: (block as HTMLElement).hidden,
  }));

/** Opens a page of the site under the address it was built for, which its policy names. */
async function openPublic(page: Page, path: string): Promise<void> {
  const built = 'https://example.org/a/path/';
  await page.route(`${built}**`, async (route) => {
    const address = route.request().url().replace(built, site('glaciers').url);
    await route.fulfill({ response: await page.request.get(address) });
  });
  await page.goto(`${built}${path}`);
}

test('a chart that a reader changes tells of the corrections of what is shown, and of no others', async () => {
  const page = await open();
  await page.goto(`${site('glaciers').url}charts/distances/?show=crossing`);
  await page.locator('.choices').waitFor();
  expect(await shown(page)).toMatchObject({ ids: expected('?show=crossing'), older: false, hidden: false });
  expect(expected('?show=crossing')).toHaveLength(1);

  await page.getByLabel('retreat of the northern tongue', { exact: true }).check();
  expect(await shown(page)).toMatchObject({ ids: expected(''), older: true, hidden: false });
  expect(expected('')).toHaveLength(3);
});

test('a chart without what was corrected tells of nothing', async () => {
  const page = await open();
  await page.goto(`${site('arabic').url}charts/lights/`);
  const notice = page.locator('figure .corrections');
  expect(await notice.isVisible()).toBe(true);
  await page.goto(`${site('arabic').url}charts/lights/?show=lighthouses`);
  await page.locator('.choices').waitFor();
  expect(await notice.isVisible()).toBe(false);
});

test.each(['', '?show=crossing', '?show=retreat'])(
  'a frame is as high as is foretold with the corrections of %j',
  async (asked) => {
    const page = await open({ viewport: { width: 600, height: 900 } });
    await openPublic(page, `embed/distances/${asked}`);
    await expect.poll(async () => (await shown(page)).ids).toEqual(expected(asked));
    const height = await page.locator('html').evaluate((root) => root.getBoundingClientRect().height);
    const variant = variantOf(chart, stateFrom(chart, asked), wording);
    expect(Math.abs(height - embedHeight(variant, documentary, wording))).toBeLessThanOrEqual(24);
  },
);

test('the older corrections can be opened without scripts', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${site('glaciers').url}chapters/ice/`);
  const notice = page.locator('.opening .corrections');
  const older = notice.getByText('The distance had been measured on the last map', { exact: false });
  expect(await notice.getByText('2.57 kilometres').isVisible()).toBe(true);
  expect(await older.isVisible()).toBe(false);
  await notice.getByText('Earlier corrections').click();
  expect(await older.isVisible()).toBe(true);
});
