import { describe, expect, test } from 'vitest';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { pathsOf } from '../../src/publish/paths.ts';
import { plateLayout } from '../../src/publish/plate-layout.ts';
import { drawPlate, plateSize } from '../../src/publish/plate.ts';
import { misplaced } from '../chart/boxes.ts';
import {
  arabic,
  countChart,
  event,
  eventChart,
  everyMark,
  extremes,
  forty,
  longTexts,
  theList,
} from '../chart/gallery/record.ts';
import { serverDocument } from '../chart/server-document.ts';
import { aCorrection, aCount, aDocumentary, aSource } from '../support/entries.ts';

const paths = pathsOf('https://example.org/docs/');
const contextIn = (language: string) => ({ imprint: aDocumentary({ language }), paths, wording: wordingIn(language) });
const context = contextIn('en');
const drawn = (chart: Chart) => drawPlate(chart, { ...context, document: serverDocument() });
const written = (chart: Chart) => [...drawn(chart).querySelectorAll('text')].map(({ textContent }) => textContent);

const charts: Chart[] = [
  ...[Object.values(theList), everyMark, extremes, longTexts, forty, arabic].flatMap((counts) => [
    countChart('bars', counts),
    countChart('circles', counts),
  ]),
  countChart('dots', Object.values(theList)),
  eventChart([event('2021-07-18'), event('2021-07', 'A month', { text: 'Something took long. '.repeat(30) })]),
  { ...countChart('bars', longTexts), takeaway: 'Long '.repeat(80), note: `${'w'.repeat(400)} ${'word '.repeat(90)}` },
];

describe.each(['en', 'ar'])('in %s', (language) => {
  test('nothing on a plate covers anything else or leaves it, and no letter is smaller than 12 px', () => {
    for (const chart of charts) {
      const { blocks, drawing, width, height } = plateLayout(chart, contextIn(language));
      const boxes = blocks.map((block) => ({ ...block, x: language === 'ar' ? block.x - block.width : block.x }));
      expect(misplaced([...boxes, drawing], { width, height })).toEqual([]);
      for (const { style } of blocks) expect(style.size).toBeGreaterThanOrEqual(12);
    }
  });
});

test('a picture is 1,600 px wide, and as high as is foretold', () => {
  for (const chart of charts) {
    const { width, height } = plateSize(chart, context);
    expect(width).toBe(1600);
    expect(Number.isInteger(height)).toBe(true);
    expect([drawn(chart).getAttribute('width'), drawn(chart).getAttribute('height')]).toEqual(['1600', `${height}`]);
  }
});

test('a plate says all that a reader must know who sees nothing else', () => {
  const denials = [{ who: 'The owner', what: 'says that there are none', source: aSource() }];
  const chart: Chart = {
    ...countChart('bars', [aCount({ standing: 'alleged', denials }), aCount({ id: 'more', denials })]),
    title: 'Things by night',
    takeaway: 'There are many.',
    note: 'Count them yourself.',
    corrections: [aCorrection({ subject: 'Things by night', right: 'more' })],
  };
  const said = written(chart).join(' ');
  for (const text of [
    'There are many.',
    'Things by night',
    'alleged',
    'Hatched: alleged.',
    'Count them yourself.',
    'The owner says that there are none.',
    'Correction, August 2021. It said: 2 things. Right is: More.',
    'The Paper, July 2021',
    'A Documentary',
    'The Publisher',
    'CC BY 4.0',
    'https://example.org/docs/charts/counts/',
  ]) {
    expect(said).toContain(text);
  }
  expect(said.match(/The owner says/g), 'each denial once').toHaveLength(1);
});

test('a field of dots that is too high for a picture is cut, and the picture says so', () => {
  const chart = countChart('dots', [aCount({ value: 1_500_000 }), aCount({ id: 'few', value: 12, label: 'a few' })]);
  const { height } = plateSize(chart, context);
  expect(height).toBeLessThan(10_000);
  const [, percent] = /the upper (\d+) per cent of the drawing/.exec(written(chart).join(' ')) ?? [];
  expect(Number(percent)).toBeGreaterThan(5);
  expect(Number(percent)).toBeLessThan(15);
  const inside = [...drawn(chart).querySelectorAll('svg svg rect')].filter((rect) => !rect.closest('pattern'));
  const bottoms = inside.map((rect) => Number(rect.getAttribute('y')) + Number(rect.getAttribute('height')));
  expect(Math.max(...bottoms)).toBe(4000);
  expect(written(chart)).not.toContain('a few');
  expect(written(countChart('dots', [aCount({ value: 1500 })])).join(' ')).not.toContain('per cent');
});

test('nothing that an editor writes becomes markup', () => {
  const hostile = '</text><script>alert(1)</script> & "so" ]]>';
  const chart = { ...countChart('bars', [aCount({ label: hostile })]), title: hostile, takeaway: hostile };
  const svg = drawn(chart).toString();
  expect(svg).not.toContain('<script');
  expect(written(chart).join(' ')).toContain('<script>alert(1)</script>');
});
