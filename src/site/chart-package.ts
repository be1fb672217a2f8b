import type { APIRoute } from 'astro';
import type { Chart } from '../documentary/index.ts';
import { citationLine } from '../publish/citation.ts';
import { citationFiles } from '../publish/citation-files.ts';
import { dataPackage } from '../publish/data-package.ts';
import { type ChartFileKind, citationKinds, packageTypes } from '../publish/paths.ts';
import { readmeOf } from '../publish/readme.ts';
import { zipOf } from '../publish/zip.ts';
import { dataOf, filesOf } from './chart-files.ts';
import { citationOfChart } from './citations.ts';
import type { PageEdition } from './page-edition.ts';

/** The descriptor of a chart's files, as text. */
async function descriptor(
  chart: Chart,
  edition: PageEdition,
  address: (kind: ChartFileKind) => string,
): Promise<string> {
  const { documentary, wording } = edition;
  const about = { imprint: documentary, wording, address };
  const described = dataPackage(chart, dataOf(chart, edition), await filesOf(chart, edition), about);
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** The route that serves the data package of a chart, whose files stand elsewhere on the site. */
export const chartPackage: APIRoute<{ chart: Chart }> = async ({ props: { chart }, locals: { edition } }) => {
  const { absolute, chartFile } = edition.paths;
  return new Response(await descriptor(chart, edition, (kind) => absolute(chartFile(chart.id, kind))), {
    headers: { 'content-type': packageTypes.descriptor },
  });
};

/** Everything that there is of a chart, in one archive, which is a data package by itself. */
export async function chartArchive(chart: Chart, edition: PageEdition): Promise<Uint8Array<ArrayBuffer>> {
  const { wording, words } = edition;
  const files = await filesOf(chart, edition);
  const citation = citationOfChart(chart, edition);
  const nameOf = (kind: string) => `${chart.id}.${kind}`;
  const texts = {
    'datapackage.json': await descriptor(chart, edition, nameOf),
    'README.txt': readmeOf(chart, dataOf(chart, edition), {
      files: [
        ...files.map(({ kind }): [string, string] => [nameOf(kind), words.site.fileKinds[kind]]),
        ['datapackage.json', words.package.descriptor],
        ...citationKinds.map((kind): [string, string] => [
          nameOf(kind),
          words.package.citation(words.cite.files[kind]),
        ]),
      ],
      citation: citationLine(citation, wording),
      wording,
    }),
    ...Object.fromEntries(citationKinds.map((kind) => [nameOf(kind), citationFiles[kind](citation)])),
  };
  const bytes = Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  return zipOf({
    ...Object.fromEntries(files.map((file) => [nameOf(file.kind), file.bytes])),
    ...Object.fromEntries(bytes),
  });
}
