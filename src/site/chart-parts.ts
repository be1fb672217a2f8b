import { drawChart, legendOf, type Size, type Table, tableOf } from '../chart/index.ts';
import type { Chart, Wording } from '../documentary/index.ts';
import { inlineDrawing } from './inline-drawing.ts';
import type { PageEdition } from './page-edition.ts';
import { serverDocument } from './server-document.ts';

/** What a page shows of a chart beside its own words. */
export interface ChartParts {
  table: Table;
  legend: string[];
  /** The chart as SVG markup for a column. */
  drawing(size: Size): string;
}

const parts = new WeakMap<Chart, ChartParts>();

/** The parts of a chart, each made once however many pages show it. */
export function partsOf(chart: Chart, { wording }: PageEdition): ChartParts {
  const made = parts.get(chart);
  if (made) return made;
  const drawings: Partial<Record<Size, string>> = {};
  const fresh: ChartParts = {
    table: tableOf(chart, wording),
    legend: legendOf(chart, wording),
    drawing: (size) => (drawings[size] ??= draw(chart, size, wording)),
  };
  parts.set(chart, fresh);
  return fresh;
}

function draw(chart: Chart, size: Size, wording: Wording): string {
  return inlineDrawing(drawChart(chart, { document: serverDocument(), size, wording }), size);
}
