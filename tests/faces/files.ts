import type { Chart } from '../../src/documentary/index.ts';
import type { TheRecord } from './record.ts';
import type { Site } from './site.ts';

/** Where everything stands in a built site, as the contract of routes has it. */
export const fileOf = {
  home: 'index.html',
  charts: 'charts/index.html',
  figures: 'figures/index.html',
  print: 'print/index.html',
  sources: 'sources/index.html',
  timeline: 'timeline/index.html',
  glossary: 'glossary/index.html',
  corrections: 'corrections/index.html',
  feed: 'feed.xml',
  correctionsFeed: 'corrections.xml',
  llms: 'llms.txt',
  searchRecord: 'search/record.json',
  figuresFile: (kind: 'csv' | 'json') => `figures.${kind}`,
  figuresPackage: 'figures/datapackage.json',
  chapter: (id: string) => `chapters/${id}/index.html`,
  twin: (id: string) => `chapters/${id}.md`,
  chart: (id: string) => `charts/${id}/index.html`,
  embed: (id: string) => `embed/${id}/index.html`,
  download: (id: string, kind: string) => `charts/${id}.${kind}`,
  package: (id: string) => `charts/${id}/datapackage.json`,
  oembed: (id: string) => `oembed/${id}.json`,
};

/** A page that shows a chart, with the sizes in which it draws it. */
export interface Showing {
  file: string;
  chart: Chart;
  sizes: readonly string[];
}

/** Every page that shows a chart with its caption and its table. */
export function showings({ documentary, charts }: TheRecord): Showing[] {
  const { cover, chapters, front } = documentary;
  const inChapters = chapters.flatMap(({ id, references }) =>
    references
      .filter(({ anchor }) => anchor.startsWith('chart.'))
      .map((reference) => ({ file: fileOf.chapter(id), chart: documentary.charts.get(reference.id)! })),
  );
  return [
    // A text of its own stands in the place of the chart.
    ...(cover && !front ? [{ file: fileOf.home, chart: cover, sizes: [...onPages(cover), 'full'] }] : []),
    ...inChapters.map((one) => ({ ...one, sizes: onPages(one.chart) })),
    ...charts.flatMap((chart) => [
      { file: fileOf.charts, chart, sizes: onPages(chart) },
      { file: fileOf.chart(chart.id), chart, sizes: onPages(chart) },
      { file: fileOf.embed(chart.id), chart, sizes: ['narrow', 'frame'] },
    ]),
  ];
}

/** The sizes in which every page draws a chart: dots, which are not scaled, once more for paper. */
const onPages = ({ form }: Chart) => (form === 'dots' ? ['narrow', 'wide', 'paper'] : ['narrow', 'wide']);

/** An element of the figure of a chart on a page. */
export function within(site: Site, file: string, { id }: Chart, selector: string): Element | null | undefined {
  return site.once(file, `figure ${id} ${selector}`, () => {
    const figures = [...site.document(file).querySelectorAll('figure.chart')];
    return figures.find((figure) => figure.id === `chart.${id}`)?.querySelector(selector);
  });
}
