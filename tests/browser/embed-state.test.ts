import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stateFrom, variantOf } from '../../src/chart/index.ts';
import { embedHeight, embedTitle } from '../../src/publish/embed.ts';
import { theListRecord } from '../support/the-list.ts';
import { openLesson } from './lesson.ts';
import { looking } from './sites.ts';

const { site, page: open } = looking();
const { documentary, wording } = await theListRecord();
const bars = documentary.charts.get('how-exactly')!;

describe('a frame on another page', () => {
  /** A page of another site that frames the chart in a state. */
  async function framing(page: Page, asked: string, attributes = ''): Promise<void> {
    const address = `${documentary.url}embed/${bars.id}/${asked.replaceAll('&', '&amp;')}`;
    const frame = `<iframe src="${address}" width="600" height="900" ${attributes}></iframe>`;
    await openLesson(page, site('the-list').url, frame);
  }

  test.each(['', 'sandbox="allow-scripts"'])(
    'shows the state that its address asks for, with %s',
    async (attributes) => {
      const asked = '?theme=dark&form=circles&show=phones,outlets';
      const page = await open({ viewport: { width: 900, height: 900 } });
      await framing(page, asked, attributes);
      const inside = page.locator('iframe').contentFrame();
      const variant = variantOf(bars, stateFrom(bars, asked), wording);
      await expect.poll(() => inside.locator('h1').innerText()).toBe(variant.takeaway);
      expect(await inside.locator('html').evaluate(() => document.title)).toBe(embedTitle(variant, wording));
      const marks = await inside
        .locator('svg:visible [data-mark]')
        .evaluateAll((all) => all.map((mark) => (mark as SVGElement).dataset['mark']));
      expect(marks).toEqual(['phones', 'outlets']);
      expect(await inside.locator('tbody tr').count()).toBe(2);
      expect(await inside.locator('.claims').innerText()).toMatch(/phones/);
      expect(await inside.locator('.claims').innerText()).not.toMatch(/people/);
      const height = await inside.locator('html').evaluate((root) => root.getBoundingClientRect().height);
      expect(Math.abs(height - embedHeight(variant, documentary, wording))).toBeLessThanOrEqual(24);
      expect(await inside.locator('html').getAttribute('data-theme')).toBe('dark');
    },
  );

  test.each(['?form=<script>&show=__proto__', '?form=pie', '?scale=', '?show=nobody'])(
    'shows the chart as published for %s',
    async (asked) => {
      const page = await open({ viewport: { width: 900, height: 900 } });
      const loaded = page.waitForResponse('**/embed/explore.js');
      await framing(page, asked);
      await loaded;
      const inside = page.locator('iframe').contentFrame();
      expect(await inside.locator('h1').innerText()).toBe(bars.takeaway);
      expect(await inside.locator('tbody tr').count()).toBe(5);
    },
  );

  test('shows the chart as published where the script does not come', async () => {
    const page = await open();
    await page.route('**/embed/explore.js', (route) => route.abort());
    await page.goto(`${site('the-list').url}embed/how-exactly/?form=circles`);
    expect(await page.locator('h1').innerText()).toBe(bars.takeaway);
    expect(await page.locator('svg:visible').count()).toBe(1);
  });
});
