import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { chartData, type ChartData } from '../publish/chart-data.ts';
import { csvOf } from '../publish/csv.ts';
import { type ChartFileKind, chartFileKinds, chartFileTypes } from '../publish/paths.ts';
import { svgOf } from '../publish/svg.ts';
import { chartPicture } from './pictures.ts';
import { documentary, paths, wording } from './record.ts';
import { serverDocument } from './server-document.ts';

/** What a file holds: text, or bytes. */
type FileContent = string | Uint8Array<ArrayBuffer>;

/** The files of a chart by their ending: how each is written. */
const writers = {
  png: chartPicture,
  csv: (_, data) => csvOf(data),
  json: (_, data) => `${JSON.stringify(data, null, 2)}\n`,
  svg: (chart, data) => svgOf(chart, data, { document: serverDocument(), wording }),
} satisfies Record<ChartFileKind, (chart: Chart, data: ChartData) => FileContent | Promise<FileContent>>;

/** One page a chart, for `getStaticPaths`. */
export const chartPages = () =>
  [...documentary.charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));

/** One file a chart and kind, for `getStaticPaths`. */
export const chartFiles = () =>
  chartPages().flatMap(({ params, props }) =>
    chartFileKinds.map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );

/** The route that serves a chart as a file of a kind. */
export const chartFile: APIRoute<{ chart: Chart; kind: ChartFileKind }> = async ({ props: { chart, kind } }) =>
  new Response(await writers[kind](chart, chartData(chart, documentary, paths, wording)), {
    headers: { 'content-type': chartFileTypes[kind] },
  });
