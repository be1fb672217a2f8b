import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import readOpenGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedHeight, embedTitle } from '../../src/publish/embed.ts';
import { run, type TemporaryFolder, temporaryFolder } from '../support/build.ts';
import { serve, type Served } from '../support/serve.ts';
import { theListRecord } from '../support/the-list.ts';

// What programs that others use to show links and to embed find on the built pages. The List is built for the address at
// which it is served here, so that they follow its own links as they would on the web.

const { documentary, wording } = await theListRecord();
const charts = [...documentary.charts.values()];
let folder: TemporaryFolder;
let served: Served;

beforeAll(async () => {
  folder = await temporaryFolder();
  const site = join(folder.path, 'site');
  served = await serve(site, '/the-list/');
  const { code, output } = await run('build', { OUT_DIR: site, SITE_URL: served.url });
  if (code !== 0) throw new Error(`The List does not build:\n${output}`);
});
afterAll(async () => {
  await served?.close();
  await folder?.[Symbol.asyncDispose]();
});

/** The frame in HTML that a host is given. */
const frameIn = (html: string | undefined) =>
  parseHTML(`<html><body>${html}</body></html>`).document.querySelector('iframe');

describe.each(charts)('the page of the chart $id', (chart) => {
  const address = () => `${served.url}charts/${chart.id}/`;
  const picture = () => `${served.url}charts/${chart.id}.png`;
  const typeOf = async (url: string | undefined) => (await fetch(url!)).headers.get('content-type');
  const openGraph = async () => (await readOpenGraph({ html: await (await fetch(address())).text() })).result;

  test('gives unfurl.js its title, what it shows, and its HTML', async () => {
    const { title, description, open_graph, oEmbed } = await unfurl(address());
    expect(title).toContain(chart.title);
    expect(description).toBe(chart.takeaway);
    expect(open_graph?.title).toBe(chart.title);
    expect(oEmbed).toMatchObject({
      type: 'rich',
      title: chart.title,
      width: 600,
      height: embedHeight(chart, documentary, wording),
    });
    expect(frameIn((oEmbed as { html?: string }).html)?.getAttribute('src')).toBe(`${served.url}embed/${chart.id}/`);
  });

  test('gives unfurl.js its picture', async () => {
    const { oEmbed, open_graph } = await unfurl(address());
    const { thumbnails = [] } = oEmbed as { thumbnails?: { url: string; width: number; height: number }[] };
    expect(thumbnails).toEqual([{ url: picture(), width: expect.any(Number), height: expect.any(Number) }]);
    expect(await typeOf(picture())).toBe('image/png');
    expect(await typeOf(open_graph?.images?.[0]?.url)).toBe('image/png');
  });

  test('gives @extractus/oembed-extractor its title and its HTML, whatever is asked for beside', async () => {
    const found = await extract(address(), { maxwidth: 400, maxheight: 300 });
    expect(found).toMatchObject({ type: 'rich', version: '1.0', title: chart.title, provider_name: documentary.title });
    expect(frameIn((found as { html?: string }).html)?.getAttribute('title')).toBe(embedTitle(chart, wording));
  });

  test('gives @extractus/oembed-extractor its picture', async () => {
    expect(await extract(address())).toMatchObject({ thumbnail_url: picture() });
  });

  test('gives open-graph-scraper its title and what it shows', async () => {
    expect(await openGraph()).toMatchObject({
      ogTitle: chart.title,
      ogDescription: chart.takeaway,
      ogUrl: address(),
      ogType: 'article',
    });
  });

  test('gives open-graph-scraper its picture', async () => {
    expect(await typeOf((await openGraph()).ogImage?.[0]?.url)).toBe('image/png');
  });

  test('names its oEmbed within the first kilobytes', async () => {
    const html = await (await fetch(address())).text();
    const place = html.indexOf('application/json+oembed');
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(2048);
    expect(place).toBeLessThan(html.indexOf('<style'));
  });
});

describe.each(charts)('the embed page of the chart $id', (chart) => {
  test('leads to the same oEmbed', async () => {
    const found = await extract(`${served.url}embed/${chart.id}/`);
    expect(found).toMatchObject({ title: chart.title, provider_name: documentary.title });
  });
});
