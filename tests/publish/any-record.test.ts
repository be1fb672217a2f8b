import { Resvg } from '@resvg/resvg-js';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { DOMParser, parseHTML } from 'linkedom';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { chartData } from '../../src/publish/chart-data.ts';
import { chartCitation } from '../../src/publish/citation.ts';
import { citationFiles } from '../../src/publish/citation-files.ts';
import { csvOf } from '../../src/publish/csv.ts';
import { documentaryFeed } from '../../src/publish/feed.ts';
import { inlineJson } from '../../src/publish/inline-json.ts';
import { citationKinds, pathsOf } from '../../src/publish/paths.ts';
import { datasetData } from '../../src/publish/structured-data.ts';
import { svgOf } from '../../src/publish/svg.ts';
import { serverDocument } from '../chart/server-document.ts';
import { chart } from '../support/arbitrary/chart.ts';
import { text } from '../support/arbitrary/text.ts';
import { trying } from '../support/arbitrary/trying.ts';
import { cited } from '../support/citation-js.ts';
import { aChapter, aDocumentary } from '../support/entries.ts';

const paths = pathsOf('https://example.org/docs/');
const wording = wordingIn('en');
const documentary = fc
  .record({ title: text(200), name: text(100), description: text(300) })
  .map(({ title, name, description }) =>
    aDocumentary({ title, description, publisher: { name }, chapters: [aChapter({ title, description })] }),
  );

/** Texts on one line, as formats without lines have them. */
const oneLine = (given: string) => given.replaceAll(/\s+/g, ' ').trim();

describe('whatever stands in the record', () => {
  test('its table reads back', () => {
    fc.assert(
      fc.property(chart, documentary, (of, all) => {
        const rows = csvParse(csvOf(chartData(of, all, paths, wording)));
        if (of.form === 'timeline') {
          expect(rows.map(({ id, date }) => [id, date])).toEqual(of.events.map(({ id, date }) => [id, date]));
          return;
        }
        expect(rows.map(({ id, value }) => [id, Number(value)])).toEqual(of.counts.map(({ id, value }) => [id, value]));
        // Before what a spreadsheet would run there stands an apostrophe.
        expect(rows.map(({ label }) => label!.replaceAll("'", ''))).toEqual(
          of.counts.map(({ label }) => label.replaceAll("'", '')),
        );
      }),
      trying(80),
    );
  });

  test('its data read back out of a page', () => {
    fc.assert(
      fc.property(chart, documentary, (of, all) => {
        const data = datasetData(all, of, paths, wording);
        const { document } = parseHTML(
          `<!doctype html><html><body><script>${inlineJson(data)}</script><i>end</i></body></html>`,
        );
        expect(document.body.children).toHaveLength(2);
        expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(
          JSON.parse(JSON.stringify(data)),
        );
      }),
      trying(60),
    );
  });

  test('its drawing as a file is well-formed and says whose it is', () => {
    fc.assert(
      fc.property(chart, documentary, (of, all) => {
        const data = chartData(of, all, paths, wording);
        const svg = svgOf(of, data, { document: serverDocument(), wording });
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(read.querySelector('svg > title')?.textContent).toBe(of.title);
        expect(read.querySelectorAll('script, style, image, foreignObject, a')).toHaveLength(0);
      }),
      trying(40),
    );
  });

  test('its feed is read by others', async () => {
    await fc.assert(
      fc.asyncProperty(documentary, async (all) => {
        const { title, items } = await new Parser().parseString(documentaryFeed(all, paths, wording));
        expect(oneLine(title ?? '')).toBe(oneLine(all.title));
        expect(items).toHaveLength(1);
        const { document } = parseHTML(`<!doctype html><html><body>${items[0]?.content}</body></html>`);
        expect(oneLine(document.body.textContent ?? '')).toBe(oneLine(all.description));
        expect(document.body.querySelectorAll(':not(div, p)')).toHaveLength(0);
      }),
      trying(60),
    );
  });

  test.each(citationKinds)('it is cited rightly as %s', (kind) => {
    fc.assert(
      fc.property(chart, documentary, (of, all) => {
        const item = chartCitation(of, all, paths, wording);
        const found = cited(citationFiles[kind](item));
        expect(found.id).toBe(item.id);
        expect(oneLine(found.title)).toBe(oneLine(of.title));
        expect(found.URL).toBe(item.URL);
      }),
      trying(40),
    );
  });
});
