import { type Asked, chartOfStep, drawChart, idsIn, type Size } from '../chart/index.ts';
import type { Chart } from '../documentary/index.ts';
import { inlineDrawing } from './inline-drawing.ts';
import type { PageEdition } from './page-edition.ts';
import { serverDocument } from './server-document.ts';

/** What a step of a story asks of its chart, as its attributes say it. */
export type StepAttributes = Asked & { highlight?: string | undefined };

/**
 * The drawing of a step as SVG markup.
 *
 * @param id the element id of the step
 */
export function stepDrawing(
  chart: Chart,
  asked: StepAttributes,
  id: string,
  size: Size,
  { wording }: PageEdition,
): string {
  const shown = chartOfStep(chart, asked, id, wording);
  const options = { document: serverDocument(), size, wording, highlight: idsIn(asked.highlight) };
  return inlineDrawing(drawChart(shown, options), size);
}
