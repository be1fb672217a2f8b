import { chartAnchor } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/** A place on pages of the site. */
export interface PagePlace {
  /** The path of the page; any page, where it is left out. */
  page?: string;
  /** What stands there, as a selector. */
  find: string;
}

/** What shows the entry that begins above a line, by the file that it stands in. */
const places: Record<string, (before: string[], paths: Paths) => PagePlace[]> = {
  'documentary.yaml': (_, { home, about }) => [home, about].map((page) => ({ page, find: 'main h1' })),
  'counts.yaml': countPlaces,
  'published.yaml': countPlaces,
  'sources.yaml': (lines, paths) =>
    withId(lines, (id) => [
      { page: paths.sources, find: withElementId(id) },
      { find: withElementId(`source.${id}`) },
      { find: linkTo(paths.source(id)) },
    ]),
  'events.yaml': (lines, paths) =>
    withId(lines, (id) => [{ page: paths.timeline, find: withElementId(id) }, { find: markOf(id) }]),
  'terms.yaml': (lines, paths) =>
    withId(lines, (id) => [{ page: paths.glossary, find: withElementId(id) }, { find: linkTo(paths.term(id)) }]),
  'corrections.yaml': (lines, paths) => {
    const entry = lines.slice(lines.findLastIndex((line) => /^\s*-(\s|$)/.test(line)));
    const value = (...keys: string[]) =>
      entry
        .map((line) => new RegExp(`^[\\s-]*(?:${keys.join('|')}):\\s*["']?([\\w.-]+)`).exec(line)?.[1])
        .find(Boolean);
    const [date, of] = [value('date'), value('count', 'chapter', 'chart')];
    return date && of ? [{ page: paths.corrections, find: `main [id^="${date}.${of}."]` }] : [];
  },
};

/**
 * Where pages show an entry of the record.
 *
 * @param file its path in the content folder
 * @param text the file as the pages know it
 * @param line a line of the entry
 * @param paths the addresses of the site
 * @returns the places, the first choice first; none for what no page shows
 */
export function entryPlaces(file: string, text: string, line: number, paths: Paths): PagePlace[] {
  const chart = /^charts\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (chart !== undefined) return [{ find: withElementId(chartAnchor(chart)) }];
  const all = text.split(/\r?\n/);
  // A correction says its date and subject above and below the line.
  const next = all.findIndex((each, index) => index >= line && /^\s*-(\s|$)/.test(each));
  const until = file === 'corrections.yaml' ? (next < 0 ? all.length : next) : line;
  return Object.hasOwn(places, file) ? places[file]!(all.slice(0, until), paths) : [];
}

function countPlaces(lines: string[], paths: Paths): PagePlace[] {
  return withId(lines, (id) => [
    { page: paths.figures, find: `${withElementId(id)}:not(tr)` },
    { find: `main a.count[href="${paths.count(id)}"]` },
    { find: markOf(id) },
    { find: linkTo(paths.count(id)) },
  ]);
}

function withId(lines: readonly string[], make: (id: string) => PagePlace[]): PagePlace[] {
  const id = lines.map((line) => /^(["']?)([\w-]+)\1\s*:/.exec(line)?.[2]).findLast((key) => key !== undefined);
  return id === undefined ? [] : make(id);
}

const withElementId = (id: string) => `main [id="${id}"]`;
const linkTo = (path: string) => `main a[href="${path}"]`;
const markOf = (id: string) => `main figure[id] [data-mark="${id}"]`;
