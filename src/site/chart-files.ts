import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { chartData, type ChartData } from '../publish/chart-data.ts';
import { csvOf } from '../publish/csv.ts';
import type { ChartFileKind } from '../publish/paths.ts';
import { svgOf } from '../publish/svg.ts';
import { documentary, paths, wording } from './record.ts';
import { serverDocument } from './server-document.ts';

/** The files of a chart by their ending: how each is written. */
const writers = {
  csv: (_, data) => csvOf(data),
  json: (_, data) => `${JSON.stringify(data, null, 2)}\n`,
  svg: (chart, data) => svgOf(chart, data, { document: serverDocument(), wording }),
} satisfies Record<ChartFileKind, (chart: Chart, data: ChartData) => string>;

/** One page a chart, for `getStaticPaths`. */
export const chartPages = () =>
  [...documentary.charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/** The route that serves a chart as a file of a kind. */
export function chartFile(kind: ChartFileKind): APIRoute<{ chart: Chart }> {
  return ({ props: { chart } }) => new Response(writers[kind](chart, chartData(chart, documentary, paths, wording)));
}
