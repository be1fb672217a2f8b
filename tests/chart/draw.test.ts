import { describe, expect, test } from 'vitest';
import { drawChart, drawingSize, formsOf, type Size, sizes, variantOf } from '../../src/chart/index.ts';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { contested, count, countChart, event, eventChart, paper, theList } from './gallery/record.ts';
import { serverDocument } from './server-document.ts';

const draw = (value: number, size: Size) => {
  const numbers = countChart('dots', [{ ...theList.numbers, value }]);
  return drawChart(numbers, { document: serverDocument(), size, wording: wordingIn('en') }).outerHTML;
};

test('a chart is drawn without a global document', () => {
  expect(globalThis).not.toHaveProperty('document');
  expect(draw(37, 'narrow')).toContain('<svg');
});

test.each(['narrow', 'wide', 'full'] as const)(
  'fifty thousand dots take less than 6 kB, ten million hardly more (%s)',
  (size) => {
    const some = draw(50_000, size).length;
    expect(some).toBeLessThan(6000);
    expect(Math.abs(draw(10_000_000, size).length - some)).toBeLessThan(150);
  },
);

test.each(Object.keys(sizes) as Size[])('the size of a drawing is known without drawing it (%s)', (size) => {
  const chart = countChart('circles', [theList.phones, theList.numbers]);
  const wording = wordingIn('en');
  const svg = drawChart(chart, { document: serverDocument(), size, wording });
  const { width, height } = drawingSize(chart, { size, wording });
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
});

test('ids start with the id of the chart and the size', () => {
  const chart = countChart('bars', [theList.phones], { id: 'hacks' });
  const svg = drawChart(chart, { document: serverDocument(), size: 'wide', wording: wordingIn('en') });
  const ids = Array.from(svg.querySelectorAll('[id]'), ({ id }) => id);
  expect(ids).toEqual(['hacks.wide-desc', 'hacks.wide-hatch']);
  expect(svg.outerHTML).toContain('fill="url(#hacks.wide-hatch)"');
});

describe.each(Object.keys(sizes) as Size[])('what other sources give is written into the drawing (%s)', (size) => {
  const chart = countChart('bars', contested);
  const wording = wordingIn('en');
  const written = (drawn: Chart) => {
    const svg = drawChart(drawn, { document: serverDocument(), size, wording });
    return Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent).join(' ');
  };

  test.each(formsOf(chart))('of %s', (form) => {
    const said = written(variantOf(chart, { form, scale: 'linear', show: contested.map(({ id }) => id) }, wording));
    expect(said).toContain('The Paper: more than 50,000');
    expect(said).toContain('The Provincial Press and Advertiser: at most 48.5 items of the upper shelf');
    expect(said).toContain('The Provincial Press and Advertiser: 1');
  });

  test('of a timeline', () => {
    const elsewhere = [{ says: 'Tuesday', source: paper }];
    expect(written(eventChart([event('2021-07-28', 'A visit', { elsewhere })]))).toContain('The Paper: Tuesday');
  });
});

test('text from the record cannot become markup', () => {
  const chart = countChart('bars', [count(1, { label: '<script>alert(1)</script>' })]);
  const svg = drawChart(chart, { document: serverDocument(), size: 'wide', wording: wordingIn('en') });
  expect(svg.outerHTML).not.toContain('<script');
  expect(svg.textContent).toContain('<script>alert(1)</script>');
});

test('a drawing for right-to-left readers says so', () => {
  const options = { document: serverDocument(), size: 'wide' } as const;
  const chart = countChart('bars', [count(1)]);
  expect(drawChart(chart, { ...options, wording: wordingIn('ar') }).getAttribute('direction')).toBe('rtl');
  expect(drawChart(chart, { ...options, wording: wordingIn('en') }).getAttribute('direction')).toBeNull();
});
