import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { citationFiles } from '../publish/citation-files.ts';
import {
  type ChartFileKind,
  chartFileKinds,
  chartFileTypes,
  citationKinds,
  citationTypes,
  packageTypes,
} from '../publish/paths.ts';
import { chartPages, filesOf } from './chart-files.ts';
import { chartArchive } from './chart-package.ts';
import { citationOfChart } from './citations.ts';
import type { PageEdition } from './page-edition.ts';

/** How the content of a file is made, and its media type. */
interface Served {
  type: string;
  content(chart: Chart, edition: PageEdition): string | Promise<Uint8Array<ArrayBuffer>>;
}

const files = chartFileKinds.map((kind): [string, Served] => [
  kind,
  { type: chartFileTypes[kind], content: (chart, edition) => bytesOf(chart, kind, edition) },
]);
const citations = citationKinds.map((kind): [string, Served] => [
  kind,
  { type: citationTypes[kind], content: (chart, edition) => citationFiles[kind](citationOfChart(chart, edition)) },
]);

/** All that can be had of a chart as a file, by its ending. */
const served = new Map([...files, ...citations, ['zip', { type: packageTypes.zip, content: chartArchive }]]);

/** One file a chart and kind, for `getStaticPaths`. */
export const chartFiles = () =>
  chartPages().flatMap(({ params, props }) =>
    [...served].map(([kind, file]) => ({ params: { ...params, kind }, props: { ...props, file } })),
  );

/** The route that serves a chart as a file of a kind. */
export const chartFile: APIRoute<{ chart: Chart; file: Served }> = async ({
  props: { chart, file },
  locals: { edition },
}) => new Response(await file.content(chart, edition), { headers: { 'content-type': file.type } });

async function bytesOf(chart: Chart, wanted: ChartFileKind, edition: PageEdition) {
  const files = await filesOf(chart, edition);
  return files.find(({ kind }) => kind === wanted)!.bytes;
}
