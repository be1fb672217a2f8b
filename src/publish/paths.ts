/** The kinds of file that every chart can be had as, by the ending of their names, with their media types. */
export const chartFileTypes = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
} as const;
export type ChartFileKind = keyof typeof chartFileTypes;
export const chartFileKinds = Object.keys(chartFileTypes) as ChartFileKind[];

/** The kinds of file that hold data alone. */
export const dataFileKinds = ['csv', 'json'] as const satisfies ChartFileKind[];
export type DataFileKind = (typeof dataFileKinds)[number];

/** The kinds of file that cite a chart or a chapter, in the same way. */
export const citationTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;
export type CitationKind = keyof typeof citationTypes;
export const citationKinds = Object.keys(citationTypes) as CitationKind[];

/** The media type of the feeds: RFC 4287. */
export const feedType = 'application/atom+xml';

/** What holds all files of a chart, and what describes them. */
export const packageTypes = { zip: 'application/zip', descriptor: 'application/vnd.datapackage+json' } as const;

/** The media types of what is made for whoever reads text alone: a chapter, and what tells of all of them. */
export const textTypes = { chapter: 'text/markdown; charset=utf-8', llms: 'text/plain; charset=utf-8' } as const;

/**
 * The addresses of an edition of a site: the only module that knows them. Paths carry the base, so that they work as links.
 */
export interface Paths {
  /** The base of every link, with a slash at both ends: `/` or `/harbour/`, and `/harbour/fr/` in a translation. */
  base: string;
  /** The base of the site, below which its editions stand; that of the original is the same. */
  site: string;
  home: string;
  charts: string;
  figures: string;
  /** The ledger as a file. */
  figuresFile(kind: DataFileKind): string;
  /** What the files of the ledger hold, as a Frictionless data package. */
  figuresPackage: string;
  sources: string;
  timeline: string;
  glossary: string;
  corrections: string;
  about: string;
  /** The whole documentary as one page, to be printed. */
  print: string;
  /** What feed readers follow: all that is new, or corrections alone. */
  feed: string;
  correctionsFeed: string;
  favicon: string;
  sitemap: string;
  /** One of the files that the sitemap names. */
  sitemapPart(number: string): string;
  robots: string;
  /** The list of the files of the site, each with its sum. */
  manifest: string;
  /** What a host answers with where there is no page. */
  notFound: string;
  /** The folder of files that are named after what they hold. */
  assets: string;
  chapter(id: string, anchor?: string): string;
  /** A place in the text of a chapter, or in that of the front page where none is named. */
  mention(chapter: string | undefined, anchor: string): string;
  chapterFile(id: string, kind: CitationKind): string;
  /** The chapter as plain Markdown. */
  chapterTwin(id: string): string;
  /** What the documentary holds, for programs that read text (https://llmstxt.org). */
  llms: string;
  chart(id: string, anchor?: string): string;
  /** Where the charts for frames stand, and what tells other programs of them. */
  embeds: string;
  oembeds: string;
  chartFile(id: string, kind: ChartFileKind | CitationKind | 'zip'): string;
  /** What the files of a chart hold, as a Frictionless data package. */
  dataPackage(id: string): string;
  /** The chart as a page for frames on other sites. */
  embed(id: string): string;
  /** A script that pages load when a reader asks for what it does. Another text has another address. */
  script(name: string, version: string): string;
  /** The script by which a chart in a frame is redrawn. Its name stays, because pages on other sites ask for it. */
  explore: string;
  /** What the search reads first, and the text of the chapters, in their folder. */
  searches: string;
  searchRecord: string;
  searchText: string;
  /** What a host that embeds the chart reads first (https://oembed.com). */
  oembed(id: string): string;
  /** The picture that stands for a page where others link to it. */
  preview(page: string): string;
  /** The folder of these pictures. */
  previews: string;
  /** The entry of a count in the ledger. */
  count(id: string): string;
  source(id: string): string;
  term(id: string): string;
  event(id: string): string;
  /** The entry of a correction in their list. */
  correction(id: string): string;
  font(name: string): string;
  /** A path of the site as an address on the web. */
  absolute(path: string): string;
}

/**
 * The addresses of an edition of the site that stands at a URL. What is there once for all editions has one address.
 *
 * @param url where the site stands; its path is the base of every link
 * @param folder the folder of the site that a translation has to itself
 */
export function pathsOf(url: string, folder?: string): Paths {
  const { origin, pathname } = new URL(url);
  const site = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const base = folder === undefined ? site : `${site}${folder}/`;
  const at = (path: string) => `${base}${path}`;
  const once = (path: string) => `${site}${path}`;
  const chapter = (id: string, anchor?: string) => at(`chapters/${id}/${fragment(anchor)}`);
  return {
    base,
    site,
    home: base,
    charts: at('charts/'),
    figures: at('figures/'),
    figuresFile: (kind) => at(`figures.${kind}`),
    figuresPackage: at('figures/datapackage.json'),
    sources: at('sources/'),
    timeline: at('timeline/'),
    glossary: at('glossary/'),
    corrections: at('corrections/'),
    about: at('about/'),
    print: at('print/'),
    feed: at('feed.xml'),
    correctionsFeed: at('corrections.xml'),
    favicon: once('favicon.svg'),
    sitemap: once('sitemap-index.xml'),
    sitemapPart: (number) => once(`sitemap-${number}.xml`),
    robots: once('robots.txt'),
    manifest: once('manifest.json'),
    notFound: once('404.html'),
    assets: once('assets/'),
    chapterFile: (id, kind) => at(`chapters/${id}.${kind}`),
    chapterTwin: (id) => at(`chapters/${id}.md`),
    llms: at('llms.txt'),
    chapter,
    mention: (id, anchor) => (id === undefined ? at(`#${anchor}`) : chapter(id, anchor)),
    chart: (id, anchor) => at(`charts/${id}/${fragment(anchor)}`),
    chartFile: (id, kind) => at(`charts/${id}.${kind}`),
    embeds: at('embed/'),
    oembeds: at('oembed/'),
    dataPackage: (id) => at(`charts/${id}/datapackage.json`),
    embed: (id) => at(`embed/${id}/`),
    script: (name, version) => once(`assets/${name}.${version}.js`),
    explore: at('embed/explore.js'),
    searches: at('search/'),
    searchRecord: at('search/record.json'),
    searchText: at('search/text.json'),
    oembed: (id) => at(`oembed/${id}.json`),
    preview: (page) => at(`previews/${page.slice(base.length).replace(/\/$/, '') || 'index'}.png`),
    previews: at('previews/'),
    count: (id) => at(`figures/#${id}`),
    source: (id) => at(`sources/#${id}`),
    term: (id) => at(`glossary/#${id}`),
    event: (id) => at(`timeline/#${id}`),
    correction: (id) => at(`corrections/#${id}`),
    font: (name) => once(`fonts/${name}`),
    absolute: (path) => new URL(path, origin).href,
  };
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}

/** The page of the dev server that lists what readers do not see yet. No site has it, so it is no part of its paths. */
export function draftsPath({ base }: Pick<Paths, 'base'>): string {
  return `${base}drafts/`;
}
