import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stateFrom, variantOf } from '../../src/chart/index.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { embedHeight, embedTitle } from '../../src/publish/embed.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { plateSize } from '../../src/publish/plate.ts';
import { theListRecord } from '../support/the-list.ts';
import { looking } from './sites.ts';
import { button, openControls, option } from './exploring.ts';

const { site, page: open } = looking();
const { documentary, wording } = await theListRecord();
const bars = documentary.charts.get('how-exactly')!;
const explore = (page: Page, chart: string) => openControls(page, `${site('the-list').url}charts/${chart}`);

describe('the downloads', () => {
  const ofKind = (page: Page, kind: string) =>
    page.locator('a[download]').nth(['png', 'svg', 'csv', 'json'].indexOf(kind));
  const download = async (page: Page, kind: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), ofKind(page, kind).click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };

  test('are of what is looked at, with the values of the record', async () => {
    const page = await open();
    await explore(page, 'how-exactly/?form=circles&show=numbers,phones');
    await page.locator('a[download][href^="blob:"]').first().waitFor();
    const csv = await download(page, 'csv');
    expect(csv.name).toBe('how-exactly-version.csv');
    const rows = csvParse(csv.text);
    const record = ['numbers', 'phones'].map((id) => documentary.counts.get(id)!);
    expect(rows.map(({ id, value, bound, standing, claimant }) => ({ id, value, bound, standing, claimant }))).toEqual(
      record.map(({ id, value, bound, standing, claimant }) => ({
        id,
        value: String(value),
        bound,
        standing,
        claimant,
      })),
    );
    for (const [index, { denials }] of record.entries()) {
      for (const { what } of denials) expect(rows[index]!['denied']).toContain(what);
    }

    const json = await download(page, 'json');
    expect(json.name).toBe('how-exactly-version.json');
    expect(JSON.parse(json.text)).toMatchObject({
      id: 'how-exactly',
      form: 'circles',
      takeaway: 'A reader’s version, 2 of 5 counts.',
      note: bars.note,
      address: `${documentary.url}charts/how-exactly/?form=circles&show=numbers,phones`,
      counts: [
        { id: 'numbers', value: 50_000, bound: 'at-least' },
        { id: 'phones', value: 37 },
      ],
    });

    const svg = await download(page, 'svg');
    expect(svg.name).toBe('how-exactly-version.svg');
    // On a page of the site, text never becomes markup.
    await page.goto('about:blank');
    const faults = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const marks = [...documentElement.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'));
      return { root: documentElement.localName, marks };
    }, svg.text);
    expect(faults).toEqual({ root: 'svg', marks: ['numbers', 'phones'] });
  });

  test('are those of the site again where the chart is', async () => {
    const page = await open();
    await explore(page, 'how-exactly/?form=circles');
    await page.locator('a[download][href^="blob:"]').first().waitFor();
    await page.getByRole('button', { name: 'Back to the chart as published' }).click();
    await page.locator('a[download$=".csv"], a[download][href^="blob:"]').first().waitFor({ state: 'detached' });
    const csv = await download(page, 'csv');
    expect(csv.name).toBe('how-exactly.csv');
    expect(csv.text).toBe(csvOf(chartData(bars, documentary, pathsOf(documentary.url), wording)));
  });

  test('say of a kind that cannot follow that it is of the chart as published, and draw the picture', async () => {
    const page = await open();
    await explore(page, 'how-exactly/');
    await option(page, 'Linear').check();
    const line = page.getByText('as published, not of this version');
    await line.waitFor();
    expect(await line.innerText()).toMatch(/Data Package.*ZIP/);
    expect(await line.innerText()).not.toMatch(/SVG|CSV|JSON/);
    expect(await line.innerText()).toContain('fonts of this computer');
    const picture = await page.locator('a[download$=".png"]').evaluate(async (link) => {
      const image = new Image();
      image.src = (link as HTMLAnchorElement).href;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    const variant = variantOf(bars, stateFrom(bars, '?scale=linear'), wording);
    const { width, height } = plateSize(variant, { imprint: documentary, paths: pathsOf(documentary.url), wording });
    expect(picture).toEqual([width, height]);
    const descriptor = page.getByRole('link', { name: 'Data Package' });
    expect(await descriptor.getAttribute('href')).toMatch(/datapackage\.json$/);
  });
});

describe('the snippets', () => {
  const code = (page: Page, kind: string) => page.locator(`textarea[data-snippet="${kind}"]`).inputValue();
  const kinds = ['frame', 'address', 'image', 'figure'];
  const codes = (page: Page) => Promise.all(kinds.map((kind) => code(page, kind)));

  test('are of what is looked at, and those of the site again where the chart is', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(`${site('the-list').url}charts/how-exactly/`);
    const published = await codes(page);
    await page.locator(button).click();
    await option(page, 'Circle chart').check();
    const asked = '?form=circles';
    const variant = variantOf(bars, stateFrom(bars, asked), wording);
    expect(await code(page, 'address')).toBe(`${documentary.url}charts/how-exactly/${asked}`);
    const frame = await code(page, 'frame');
    expect(frame).toContain(`src="${documentary.url}embed/how-exactly/${asked}"`);
    expect(frame).toContain(`height="${embedHeight(variant, documentary, wording)}"`);
    expect(frame).toContain(`title="${embedTitle(variant, wording)}"`);
    expect(await code(page, 'figure')).toContain('A reader’s version');
    expect(await code(page, 'image')).toBe(published[2]);
    expect(await page.getByText('It shows the chart as published, not this version.').count()).toBe(1);

    await page.getByRole('button', { name: 'Back to the chart as published' }).click();
    expect(await codes(page)).toEqual(published);
    expect(await page.getByText('It shows the chart as published, not this version.').count()).toBe(0);
  });
});
