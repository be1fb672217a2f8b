import type { Chart, Wording } from '../documentary/index.ts';

/**
 * What a frame with a chart is called: its form and what is to be seen in it. The same words are the title of the page
 * inside, so that a screen reader hears one name for both (WCAG technique H64).
 */
export function embedTitle({ form, takeaway }: Chart, { words }: Wording): string {
  return words.chart.name(words.chart.forms[form], takeaway);
}
