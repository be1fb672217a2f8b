import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { explorable, isExplorable } from '../../src/publish/explorable.ts';
import { inlineJson } from '../../src/publish/inline-json.ts';
import { aDocumentary } from '../support/entries.ts';
import { count, countChart, event, eventChart, theList } from '../chart/gallery/record.ts';

describe('what is handed to the script of a chart', () => {
  const chart = countChart('bars', [count(1, { label: '</script><script>alert(1)</script><!--' }), theList.people]);
  const material = explorable(chart, aDocumentary(), 'https://example.org/docs/');

  test('is the chart and whose it is, and no other part of the documentary', () => {
    expect(material.chart).toBe(chart);
    expect(Object.keys(material.imprint).sort()).toEqual(['language', 'licence', 'publisher', 'title']);
  });

  test('comes back whole from inside a page, and no text of it ends its element', () => {
    const json = inlineJson(material);
    const { document } = parseHTML(`<body><script type="application/json">${json}</script><p></p></body>`);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(document.querySelector('script')!.textContent!)).toEqual(structuredClone(material));
  });
});

test('there is nothing to explore in a single event, or in a whole with one part', () => {
  expect(isExplorable(eventChart([event('2021')]))).toBe(false);
  expect(isExplorable(eventChart([event('2021'), event('2022')]))).toBe(true);
  expect(isExplorable(countChart('bars', [count(1)]))).toBe(true);
  expect(isExplorable(countChart('parts', [count(3), count(1)]))).toBe(false);
  expect(isExplorable(countChart('parts', [count(3), count(1), count(2)]))).toBe(true);
});
