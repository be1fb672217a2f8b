import { formsOf, itemsOf } from '../chart/index.ts';
import type { Chart, Imprint } from '../documentary/index.ts';

/** What a page hands to the script that redraws its chart. It has nothing but plain values, so that JSON holds it. */
export interface Explorable {
  chart: Chart;
  imprint: Imprint;
  /** Where the site stands. */
  url: string;
}

/** A chart with what else its redrawing needs. */
export function explorable(chart: Chart, { title, publisher, licence, language }: Imprint, url: string): Explorable {
  return { chart, imprint: { title, publisher, licence, language }, url };
}

/** Whether there is anything that a reader could choose of a chart. */
export function isExplorable(chart: Chart): boolean {
  return formsOf(chart).length > 1 || itemsOf(chart).length > 1;
}
