import { forms, sizes } from '../chart/index.ts';
import type { Chart, Imprint, Wording } from '../documentary/index.ts';

/**
 * What a frame with a chart is called: its form and what is to be seen in it. The same words are the title of the page
 * inside, so that a screen reader hears one name for both (WCAG technique H64).
 */
export function embedTitle({ form, takeaway }: Chart, { words }: Wording): string {
  return words.chart.name(words.chart.forms[form], takeaway);
}

/** How high the page of an embedded chart is in a frame 600 px wide, in px. */
export function embedHeight(chart: Chart, _: Imprint, wording: Wording): number {
  const { height } = forms[chart.form].layout(chart as never, { width: sizes.frame, wording });
  return Math.ceil(height) + 240;
}
