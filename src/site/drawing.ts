import { DOMParser } from 'linkedom';
import { drawChart, type Size } from '../chart/index.ts';
import type { Chart } from '../documentary/index.ts';
import { wording } from './record.ts';

const drawn = new WeakMap<Chart, Partial<Record<Size, string>>>();

/**
 * A chart as SVG markup, drawn once however many pages show it.
 *
 * @param chart the chart
 * @param size for which column it is drawn
 */
export function drawing(chart: Chart, size: Size): string {
  const sizes = drawn.get(chart) ?? {};
  drawn.set(chart, sizes);
  return (sizes[size] ??= draw(chart, size));
}

function draw(chart: Chart, size: Size): string {
  const document = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  return drawChart(chart, { document: document as unknown as Document, size, wording }).toString();
}
