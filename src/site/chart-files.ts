import type { Chart } from '../documentary/index.ts';
import { chartData, type ChartData } from '../publish/chart-data.ts';
import { csvOf } from '../publish/csv.ts';
import type { ChartFile } from '../publish/data-package.ts';
import { type ChartFileKind, chartFileKinds } from '../publish/paths.ts';
import { svgOf } from '../publish/svg.ts';
import { inEachEdition } from './edition-pages.ts';
import type { PageEdition } from './page-edition.ts';
import { chartPicture } from './pictures.ts';
import { serverDocument } from './server-document.ts';

/** What a file holds: text, or bytes. */
type FileContent = string | Uint8Array<ArrayBuffer>;

/** The files of a chart by their ending: how each is written. */
const writers = {
  png: chartPicture,
  csv: (_, data) => csvOf(data),
  json: (_, data) => `${JSON.stringify(data, null, 2)}\n`,
  svg: (chart, data, { wording }) => svgOf(chart, data, { document: serverDocument(), wording }),
} satisfies Record<
  ChartFileKind,
  (chart: Chart, data: ChartData, edition: PageEdition) => FileContent | Promise<FileContent>
>;

/** One page a chart, for `getStaticPaths`. */
export const chartPages = inEachEdition(({ documentary }) =>
  [...documentary.charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } })),
);

/** The data of a chart of the documentary. */
export const dataOf = (chart: Chart, { documentary, paths, wording }: PageEdition) =>
  chartData(chart, documentary, paths, wording);

const made = new WeakMap<Chart, Promise<ChartFile[]>>();

/** All files of a chart, each made once: a package holds them too. */
export function filesOf(chart: Chart, edition: PageEdition): Promise<ChartFile[]> {
  const files = made.get(chart) ?? Promise.all(chartFileKinds.map((kind) => fileOf(chart, kind, edition)));
  made.set(chart, files);
  return files;
}

async function fileOf(chart: Chart, kind: ChartFileKind, edition: PageEdition): Promise<ChartFile> {
  const content = await writers[kind](chart, dataOf(chart, edition), edition);
  return { kind, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}
