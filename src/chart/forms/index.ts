import type { Chart, ChartForm } from '../../documentary/index.ts';
import { bars } from './bars.ts';
import { circles } from './circles.ts';
import { dots } from './dots.ts';
import type { Form, Layout } from './form.ts';
import { parts } from './parts.ts';
import { timeline } from './timeline.ts';

/** Every way to draw a chart. */
export const forms = { bars, dots, circles, parts, timeline } as const satisfies {
  [Name in ChartForm]: Form<Extract<Chart, { form: Name }>, Layout>;
};

/** The form of a chart, which takes that chart. */
export function formOf(chart: Chart): Form<Chart, Layout> {
  // The table above pairs each form with its own charts, which a union of them cannot express.
  return forms[chart.form] as Form<Chart, Layout>;
}
