import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart, formOf, type Size, sizes, tableOf } from '../../src/chart/index.ts';
import { boxOf, type PlacedLabel } from '../../src/chart/label.ts';
import { type Chart, wordingIn } from '../../src/documentary/index.ts';
import { chart } from '../support/arbitrary/chart.ts';
import { trying } from '../support/arbitrary/trying.ts';
import { serverDocument } from './server-document.ts';

const language = fc.constantFrom('en', 'ar', 'th');
const size = fc.constantFrom(...(Object.keys(sizes) as Size[]));
const drawing = fc.tuple(chart, size, language);

const draw = (of: Chart, at: Size, tag: string) =>
  drawChart(of, { document: serverDocument(), size: at, wording: wordingIn(tag) });

const elements = 'svg desc defs pattern g path rect circle text tspan line use clipPath'.split(' ');
/** What a drawing says, without the places where its lines break. */
const signs = (text: string) => text.replaceAll(/[\s·]/gu, '');

/** Every number and every label in a layout, however deep. */
function partsOf(value: unknown): { numbers: number[]; labels: PlacedLabel[] } {
  if (typeof value === 'number') return { numbers: [value], labels: [] };
  if (typeof value !== 'object' || value === null) return { numbers: [], labels: [] };
  const inside = Object.values(value).map(partsOf);
  return {
    numbers: inside.flatMap(({ numbers }) => numbers),
    labels: [
      ...('lines' in value && 'anchor' in value ? [value as PlacedLabel] : []),
      ...inside.flatMap((one) => one.labels),
    ],
  };
}

describe('whatever a chart shows', () => {
  test('its layout is of numbers, and no label leaves the drawing', () => {
    fc.assert(
      fc.property(drawing, ([of, at, tag]) => {
        const wording = wordingIn(tag);
        const layout = formOf(of).layout(of, { width: sizes[at], wording, fine: at === 'paper' });
        const { numbers, labels } = partsOf(layout);
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        const outside = labels
          .map((label) => boxOf(label, wording.direction))
          .filter(
            ({ x, y, width, height }) =>
              x < -0.5 || y < -0.5 || x + width > layout.width + 0.5 || y + height > layout.height + 0.5,
          );
        expect(outside).toEqual([]);
      }),
      trying(150),
    );
  });

  test('its drawing is well-formed, of known elements, with lengths that can be drawn', () => {
    fc.assert(
      fc.property(drawing, ([of, at, tag]) => {
        const svg = draw(of, at, tag);
        svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        const all = [svg, ...svg.querySelectorAll('*')];
        expect(all.filter(({ tagName }) => !elements.includes(tagName)).map(({ tagName }) => tagName)).toEqual([]);
        const attributes = all.flatMap((element) => [...element.attributes]);
        expect(attributes.filter(({ name }) => /^on|^style$|href/i.test(name))).toEqual([]);
        const lengths = attributes.filter(({ name }) =>
          /^(d|x|y|x[12]|y[12]|c[xy]|r|width|height|viewBox)$/.test(name),
        );
        expect(lengths.filter(({ value }) => /NaN|undefined|Infinity|e[+-]?\d/.test(value))).toEqual([]);
        expect(lengths.filter(({ name, value }) => /^(r|width|height)$/.test(name) && Number(value) < 0)).toEqual([]);
        expect(() => new Resvg(svg.outerHTML, { font: { loadSystemFonts: false } })).not.toThrow();
        expect(draw(of, at, tag).outerHTML).toBe(draw(of, at, tag).outerHTML);
      }),
      trying(80),
    );
  });

  test('each of its marks is there and says what the record says', () => {
    fc.assert(
      fc.property(drawing, ([of, at, tag]) => {
        const svg = draw(of, at, tag);
        const marks = of.form === 'timeline' ? of.events : of.counts;
        const texts =
          of.form === 'timeline' ? of.events.map(({ title }) => title) : of.counts.map(({ label }) => label);
        const groups = [...svg.querySelectorAll('[data-mark]')];
        for (const [index, { id }] of marks.entries()) {
          const group = groups.filter((one) => one.getAttribute('data-mark') === id);
          const said = group.map(({ textContent }) => textContent).join('');
          expect(signs(said)).toContain(signs(texts[index]!));
        }
      }),
      trying(80),
    );
  });

  test('its table has every cell', () => {
    fc.assert(
      fc.property(chart, language, (of, tag) => {
        const { columns, rows } = tableOf(of, wordingIn(tag));
        expect(rows).toHaveLength((of.form === 'timeline' ? of.events : of.counts).length);
        for (const row of rows) {
          expect(row).toHaveLength(columns.length);
          expect(row.join(' ')).not.toMatch(/\b(NaN|undefined|Infinity|\[object Object\])/);
        }
      }),
      trying(100),
    );
  });
});
