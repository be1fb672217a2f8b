import { chartAnchor } from '../documentary/index.ts';
import { boundPages, bookPlace, hasBook } from './book/places.ts';
import { viewIds } from './ledger-style.ts';
import type { LedgerView } from './ledger-views.ts';
import { chartFileKinds, citationKinds, dataFileKinds, type Paths } from './paths.ts';

/** What a site has pages and places for, by id. */
export interface SiteContents {
  /** The element ids in the text of each chapter. */
  chapters: ReadonlyMap<string, Iterable<string>>;
  /** The counts of which the page of each chart tells, and whether it asks questions. */
  charts: ReadonlyMap<string, { counts: readonly string[]; questions: boolean }>;
  /** The element ids in the text of the front page. */
  front: Iterable<string>;
  /** The chart on the front page. */
  cover: string | undefined;
  counts: readonly string[];
  /** The views of the ledger. */
  views: readonly LedgerView[];
  sources: readonly string[];
  events: readonly string[];
  terms: readonly string[];
  corrections: readonly string[];
}

/**
 * Every page and file of a site that a link may lead to.
 *
 * @param contents what the site is made of
 * @param paths its addresses
 * @returns by path, the element ids to which links may lead there; a file has none
 */
export function sitePages(contents: SiteContents, paths: Paths): Map<string, ReadonlySet<string>> {
  const { chapters, charts, front, cover, counts, views, sources, events, terms, corrections } = contents;
  const pages = new Map<string, ReadonlySet<string>>();
  const page = (path: string, ...anchors: Iterable<string>[]) =>
    pages.set(path, new Set(['page.text', ...anchors.flatMap((each) => [...each])]));
  const drawn = (ids: Iterable<string>) => [...ids].flatMap((id) => [chartAnchor(id), `takeaway.${id}`]);

  page(paths.home, ['page.chapters'], front, drawn(cover === undefined ? [] : [cover]));
  page(paths.charts, drawn(charts.keys()));
  page(
    paths.figures,
    counts,
    counts.length > 0 ? ['page.downloads', 'page.entries'] : [],
    views.length > 1 ? ['page.overview', ...viewIds(views)] : [],
  );
  page(paths.sources, sources);
  page(paths.timeline, events);
  page(paths.glossary, terms);
  page(paths.corrections, ['page.handling'], corrections);
  page(paths.about);
  for (const [id, anchors] of chapters) page(paths.chapter(id), anchors);
  for (const [id, { counts: behind, questions }] of charts) {
    page(paths.chart(id), drawn([id]), behind, chartParts, questions ? ['page.questions'] : []);
    pages.set(paths.embed(id), new Set([chartAnchor(id)]));
  }
  if (hasBook(chapters.size)) page(paths.print, bookPlaces(contents, paths));
  for (const path of filesOf(contents, paths)) pages.set(path, new Set());
  return pages;
}

/** The places of the book: the pages in it, and what links lead to on them. */
function bookPlaces({ chapters, counts, events, terms, sources, corrections }: SiteContents, paths: Paths): string[] {
  const anchors = new Map([
    ...Array.from(chapters, ([id, own]) => [paths.chapter(id), own] as const),
    [paths.figures, counts],
    [paths.timeline, events],
    [paths.glossary, terms],
    [paths.sources, sources],
    [paths.corrections, corrections],
  ]);
  return boundPages(chapters.keys(), paths).flatMap((page) =>
    [undefined, 'page.title', ...(anchors.get(page) ?? [])].map((anchor) => bookPlace(page, anchor, paths)),
  );
}

/** The parts that the page of every chart has. */
const chartParts = ['page.reuse', 'page.downloads', 'page.cite', 'page.shown', 'page.record', 'cite.line'];

function filesOf({ chapters, charts }: SiteContents, paths: Paths): string[] {
  return [
    paths.favicon,
    paths.sitemap,
    paths.explore,
    paths.feed,
    paths.correctionsFeed,
    paths.llms,
    ...dataFileKinds.map((kind) => paths.figuresFile(kind)),
    paths.figuresPackage,
    ...[...chapters.keys()].flatMap((id) => [
      paths.chapterTwin(id),
      ...citationKinds.map((kind) => paths.chapterFile(id, kind)),
    ]),
    ...[...charts.keys()].flatMap((id) => [
      ...chartFileKinds.map((kind) => paths.chartFile(id, kind)),
      ...citationKinds.map((kind) => paths.chartFile(id, kind)),
      paths.chartFile(id, 'zip'),
      paths.dataPackage(id),
      paths.oembed(id),
    ]),
  ];
}
