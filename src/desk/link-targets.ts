import { posix } from 'node:path';
import Slugger from 'github-slugger';
import { nameOf } from './file-problems.ts';
import { paths } from './site-map.ts';
import { nearest } from './suggest.ts';

/** Where a link leads on the site: a path, and an element id, empty where it names none. */
export interface Target {
  path: string;
  anchor: string;
}

/**
 * Where a link in a text leads. One that begins with a slash is read from the start of the site, wherever it stands.
 *
 * @param written the address in the link
 * @param from the path of the page that the text is on
 * @param url where the site will stand; links that name it whole stay on the site too
 * @returns undefined for links to elsewhere
 */
export function targetOf(written: string, from: string, url: string | undefined): Target | undefined {
  const trimmed = written.trim();
  const own =
    url !== undefined && trimmed.startsWith(url) ? `/${trimmed.slice(url.length).replace(/^\//, '')}` : trimmed;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(own)) return undefined;
  const { pathname, hash } = new URL(own.startsWith('/') ? paths.base + own.slice(1) : own, paths.absolute(from));
  return { path: decoded(pathname).replace(/(?<=\/)index\.html$/, ''), anchor: decoded(hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page that was meant by a path that leads nowhere: of the file, of the same name, or of one nearly the same. */
export function pageMeant(
  { path, anchor }: Target,
  written: string,
  from: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Target | undefined {
  const name = nameOf(path.replace(/\/$/, ''));
  const bare = written.split(/[?#]/)[0] ?? '';
  const page =
    pageOfFile(posix.join(posix.dirname(from), bare), known) ??
    [...known.keys()].find((each) => each.endsWith('/') && each !== paths.base && nameOf(each.slice(0, -1)) === name) ??
    nearest(path, known.keys());
  if (page === undefined) return undefined;
  return { path: page, anchor: known.get(page)?.has(anchor) ? anchor : '' };
}

/** The files of the content folder by the pages on which they are read. */
const homes: Record<string, string> = {
  'documentary.yaml': paths.home,
  'cover.mdx': paths.home,
  'counts.yaml': paths.figures,
  'sources.yaml': paths.sources,
  'events.yaml': paths.timeline,
  'terms.yaml': paths.glossary,
  'corrections.yaml': paths.corrections,
};

function pageOfFile(file: string, known: ReadonlyMap<string, unknown>): string | undefined {
  const home = homes[posix.basename(file)];
  const page = file.endsWith('.mdx')
    ? (home ?? paths.chapter(nameOf(file)))
    : /(^|\/)charts\/[^/]+\.yaml$/.test(file)
      ? paths.chart(nameOf(file))
      : home;
  return page !== undefined && known.has(page) ? page : undefined;
}

/** The place that was meant by an element id that a page does not have: there under nearly the same name, or elsewhere. */
export function placeMeant(
  { path, anchor }: Target,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Target | undefined {
  // A paragraph that begins alike is hardly what was meant: it may be the one with the link.
  const anchors = [...(known.get(path) ?? [])].filter((id) => !id.startsWith('p.') || anchor.startsWith('p.'));
  const slug = new Slugger().slug(anchor);
  const here =
    anchors.find((each) => each === slug || each.toLowerCase() === anchor.toLowerCase()) ??
    anchors.find((each) => each.endsWith(`.${anchor}`) || each.startsWith(`count.${anchor}.`)) ??
    nearest(anchor, anchors);
  if (here !== undefined) return { path, anchor: here };
  const other = [...known].find(([, ids]) => ids.has(anchor))?.[0];
  return other === undefined ? undefined : { path: other, anchor };
}

/** A target as the address that a text would give it, in the manner in which the editor wrote another. */
export function asWritten({ path, anchor }: Target, written: string, here: string): string {
  const fragment = anchor === '' ? '' : `#${anchor}`;
  if (path === here && fragment !== '') return fragment;
  if (written.startsWith('/')) return `/${path.slice(paths.base.length)}${fragment}`;
  const away = posix.relative(here, path) || '.';
  return `${away}${path.endsWith('/') ? '/' : ''}${fragment}`;
}
