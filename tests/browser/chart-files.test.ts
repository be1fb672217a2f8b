import { expect, test } from 'vitest';
import { diskFolder, read } from '../../src/desk/index.ts';
import { theListContent } from '../support/the-list.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const { documentary } = await read(diskFolder(theListContent));
const charts = [...documentary!.charts.values()];

test.each(charts)('the drawing of $id is a file that stands alone', async ({ id, title }) => {
  const page = await open();
  await page.goto(`${site('the-list').url}charts/${id}.svg`);
  // A browser that finds the XML at fault shows its complaint instead of the drawing.
  expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg');
  expect(await page.evaluate(() => document.querySelector('parsererror'))).toBeNull();
  expect(await page.title()).toBe(title);
  const widths = await page.locator('text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeGreaterThan(60);
});

test.each(charts)(
  'the chart page of $id leads to its files, and their numbers are those of the record',
  async (chart) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${site('the-list').url}charts/${chart.id}/`);
    const links = await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const at = `${site('the-list').url}charts/${chart.id}`;
    const kinds = ['.png', '.svg', '.csv', '.json', '/datapackage.json', '.zip', '.bib', '.ris', '.csl.json'];
    expect(links).toEqual(kinds.map((kind) => `${at}${kind}`));
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
    const data = await (await page.request.get(`${at}.json`)).json();
    if (chart.form === 'timeline') {
      expect(data.events.map(({ date }: { date: string }) => date)).toEqual(chart.events.map(({ date }) => date));
    } else {
      const numbers = ({ value, bound, standing }: (typeof chart.counts)[number]) => ({ value, bound, standing });
      expect(data.counts.map(numbers)).toEqual(chart.counts.map(numbers));
    }
  },
);
