import type { Place, Problem, ProblemKind } from '../documentary/index.ts';
import type { PagePlace } from './page-places.ts';
import type { Paths } from './paths.ts';

/** The names under which the dev server and its pages speak of problems. */
export const problemEvents = {
  /** A page asks for them, and says which state of the content it shows. */
  ask: 'on-record:ask-problems',
  /** The server tells those there are now, which may be none. */
  tell: 'on-record:problems',
} as const;

/** Under this name the answer with a page carries the state of the content that it shows, as `Server-Timing`. */
export const contentState = 'content';

/** A problem as a page of the dev server shows it. */
export interface ShownProblem {
  kind: ProblemKind;
  /** The file as it can be opened from where the server was started, with line and column. */
  place: string;
  /** The same with its whole path, for an editor to open. */
  open: string;
  message: string;
  hint: string;
  /** The pages that are made of the file before all others. */
  pages: string[];
  /** Where pages show what it is about, the first choice first. */
  places: PagePlace[];
}

/** The pages that show a file of the record as a whole. */
const pagesOfFiles: Record<string, (paths: Paths) => string[]> = {
  'documentary.yaml': ({ home, about }) => [home, about],
  'counts.yaml': ({ figures }) => [figures],
  'published.yaml': ({ figures, corrections }) => [figures, corrections],
  'sources.yaml': ({ sources }) => [sources],
  'events.yaml': ({ timeline }) => [timeline],
  'terms.yaml': ({ glossary }) => [glossary],
  'corrections.yaml': ({ corrections }) => [corrections],
};

/**
 * Problems as the dev server tells them to its pages.
 *
 * @param problems in the order of the desk, which they keep
 * @param paths the addresses of the site
 * @param names a file of the content folder as a person opens it, and with its whole path
 * @param placesOf where pages show what a problem is about
 */
export function shownProblems(
  problems: readonly Problem[],
  paths: Paths,
  names: Record<'short' | 'whole', (file: string) => string>,
  placesOf: (place: Place) => PagePlace[],
): ShownProblem[] {
  return problems.map((problem) => {
    const { kind, file, line, column, message, hint } = problem;
    return {
      kind,
      place: `${names.short(file)}:${line}:${column}`,
      open: `${names.whole(file)}:${line}:${column}`,
      message,
      hint,
      pages: pagesOf(file, paths),
      places: placesOf(problem),
    };
  });
}

function pagesOf(file: string, paths: Paths): string[] {
  const [, folder, id = ''] = /^(chapters|charts)\/([^/]+)\.\w+$/.exec(file) ?? [];
  if (folder === 'chapters') return [paths.chapter(id)];
  if (folder === 'charts') return [paths.chart(id), paths.embed(id), paths.charts];
  return Object.hasOwn(pagesOfFiles, file) ? pagesOfFiles[file]!(paths) : [];
}
