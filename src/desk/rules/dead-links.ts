import { posix } from 'node:path';
import type { Place, Problem } from '../../documentary/index.ts';
import type { Address } from '../addresses.ts';
import type { Drafts, Written } from '../drafts.ts';
import { asWritten, pageMeant, placeMeant, targetOf } from '../link-targets.ts';
import { paths, siteMap } from '../site-map.ts';

/** What is known of the site to which the links of a chapter lead. */
interface Site {
  /** The element ids of its pages and files, by path. */
  known: ReadonlyMap<string, ReadonlySet<string>>;
  /** The pages of which nobody knows what is on them. */
  unread: ReadonlySet<string>;
  files: readonly string[];
  url: string | undefined;
}

/** Every link of a chapter that stays on the site leads to a page or file of it, and to a place that is there. */
export function deadLinks(drafts: Drafts, files: readonly string[], publicFiles: readonly string[]): Problem[] {
  const known = siteMap(drafts);
  for (const file of publicFiles) known.set(paths.base + file, new Set());
  const site: Site = { known, unread: unreadIn(drafts), files, url: drafts.documentary.entry?.url };
  const pages: [page: string, written: Written][] = [
    ...[...drafts.chapters.values()].map((chapter): [string, Written] => [paths.chapter(chapter.id), chapter]),
    ...(drafts.front ? [[paths.home, drafts.front] as [string, Written]] : []),
  ];
  return pages.flatMap(([page, { body }]) => body.addresses.flatMap((address) => problemsOf(address, page, site)));
}

/** The pages of what cannot be read. */
function unreadIn({ unreadable, chapters, charts, front }: Drafts): Set<string> {
  const shelves = {
    'counts.yaml': paths.figures,
    'sources.yaml': paths.sources,
    'events.yaml': paths.timeline,
    'terms.yaml': paths.glossary,
  };
  return new Set([
    ...Object.entries(shelves).flatMap(([file, path]) => (unreadable.has(file) ? [path] : [])),
    ...[...chapters.values()].flatMap(({ id, raw, body }) =>
      raw === undefined || body.problems.length > 0 ? [paths.chapter(id)] : [],
    ),
    ...(front && front.body.problems.length > 0 ? [paths.home] : []),
    ...[...charts.values()].flatMap(({ id, entry }) => (entry === undefined ? [paths.chart(id)] : [])),
  ]);
}

function problemsOf({ url, of, ...place }: Address, from: string, { known, unread, files, url: own }: Site) {
  const target = of === 'picture' ? undefined : targetOf(url, from, own);
  if (!target) return [];
  const anchors = known.get(target.path);
  if (of === 'file') return anchors ? [] : [lostFile(url, place, files)];
  if (url.trim() === '') return [problem(place, 'leads nowhere', undefined)];
  const page = target.path.startsWith(paths.base) ? `/${target.path.slice(paths.base.length)}` : url;
  if (!anchors) {
    const meant = pageMeant(target, url, place.file, known);
    return [
      problem(place, `leads to \`${page}\`, which is no page of this site`, meant && asWritten(meant, url, from)),
    ];
  }
  // The empty name and this one are the top of every page (https://html.spec.whatwg.org/#find-a-potential-indicated-element).
  if (target.anchor === '' || /^top$/i.test(target.anchor)) return [];
  if (anchors.has(target.anchor) || unread.has(target.path)) return [];
  const where = target.path === from ? 'this page has' : `the page \`${page}\` has`;
  const meant = placeMeant(target, known);
  return [
    problem(place, `leads to \`#${target.anchor}\`, which no place on ${where}`, meant && asWritten(meant, url, from)),
  ];
}

function problem({ file, line, column }: Place, what: string, right: string | undefined): Problem {
  return {
    kind: 'dead-link',
    file,
    line,
    column,
    message: `The link ${what}.`,
    hint: right === undefined ? 'Link to a page that is there, or take the link out.' : `Write \`${right}\` instead.`,
  };
}

/** A file that a tag loads: tags are served as they stand, while Markdown brings the files of the content folder along. */
function lostFile(url: string, { file, line, column }: Place, files: readonly string[]): Problem {
  const beside = files.includes(posix.join(posix.dirname(file), url));
  return {
    kind: 'missing-file',
    file,
    line,
    column,
    message: `The tag loads ${url}, which the site does not serve.`,
    hint: beside ? `Write the picture as Markdown: ![…](${url}).` : 'Put the file into public/, or take the tag out.',
  };
}
