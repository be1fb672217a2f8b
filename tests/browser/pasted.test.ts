import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedTitle } from '../../src/publish/embed.ts';
import type { Oembed } from '../../src/publish/oembed.ts';
import { type Host, sanitised } from '../support/sanitisers.ts';
import { theListRecord } from '../support/the-list.ts';
import { openLesson } from './lesson.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
// A busy machine may take longer than the second that is usual; nothing here is about how long.
const patiently = { timeout: 30_000 };
const { documentary, wording } = await theListRecord();
const charts = [...documentary.charts.values()];

/** A page of a host on the web, with HTML as that host leaves it. */
async function hostPage(html: string, host: Host): Promise<Page> {
  const page = await open({ viewport: { width: 900, height: 900 } });
  await openLesson(page, site('the-list').url, sanitised(html, host));
  return page;
}

/** What the page of a chart has to be pasted elsewhere. */
async function snippet(chart: string, kind: string): Promise<string> {
  const page = await open();
  await page.goto(`${site('the-list').url}charts/${chart}/`);
  return page.locator(`textarea[data-snippet="${kind}"]`).inputValue();
}

/** That the frame on a host's page shows the chart under one name outside and inside. */
async function showsChart(page: Page, title: string, takeaway: string): Promise<void> {
  const frame = page.getByTitle(title, { exact: true });
  const inside = frame.contentFrame();
  await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => inside.locator('svg[role="img"]:visible').count(), patiently).toBe(1);
  expect(await inside.getByText(takeaway, { exact: true }).first().isVisible()).toBe(true);
  expect(await inside.locator('html').evaluate(() => document.title)).toBe(title);
}

describe.each(charts)('$id', (chart) => {
  const title = embedTitle(chart, wording);

  test.each(['canvas', 'wordpress'] as const)(
    'pasted as a frame into %s shows the chart with its title',
    async (host) => {
      await showsChart(await hostPage(await snippet(chart.id, 'frame'), host), title, chart.takeaway);
    },
  );

  test('embedded by address in WordPress shows the chart with its title', async () => {
    const page = await open();
    const answer = await page.request.get(`${site('the-list').url}oembed/${chart.id}.json`);
    const { html } = (await answer.json()) as Oembed;
    await showsChart(await hostPage(html, 'wordpress'), title, chart.takeaway);
  });

  test.each(['canvas', 'moodle'] as const)('pasted as a figure into %s shows picture and table', async (host) => {
    const page = await hostPage(await snippet(chart.id, 'figure'), host);
    const image = page.locator('img');
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth), patiently)
      .toBeGreaterThan(0);
    expect(await page.getByRole('table', { name: chart.title }).isVisible()).toBe(true);
    expect(await page.getByRole('rowheader').count()).toBe(
      chart.form === 'timeline' ? chart.events.length : chart.counts.length,
    );
  });
});
