import { drawChart, type Size } from '../../../src/chart/index.ts';
import { type Chart, wordingIn } from '../../../src/documentary/index.ts';

/** A chart of the gallery: draws itself with the document that it is given. */
export type Drawing = (document: Document) => SVGSVGElement;

/** A drawing of a chart in a size and a language. */
export function drawing(chart: Chart, size: Size, language = 'en'): Drawing {
  return (document) => drawChart(chart, { document, size, wording: wordingIn(language) });
}
