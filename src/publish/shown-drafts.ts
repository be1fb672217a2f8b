import { type Held, instantText } from '../documentary/index.ts';
import { draftsPath, type Paths, pathsOf } from './paths.ts';

/** The names under which the dev server and its pages speak of what readers do not see yet. */
export const draftEvents = {
  /** A page asks for it. */
  ask: 'on-record:ask-drafts',
  /** The server tells what there is now, which may be nothing. */
  tell: 'on-record:drafts',
} as const;

/** Something that readers do not see yet, as a page of the dev server marks it. */
export interface ShownDraft {
  /** The path of its page, or of the page that it stands on. */
  path: string;
  /** Its element id there; empty for what is the page itself. */
  anchor: string;
  /** From when on readers see it, `2026-12-01`; empty for a draft. */
  from: string;
}

/** What the dev server tells its pages of what readers do not see yet. */
export interface ShownDrafts {
  /** The address of the page that lists them. */
  list: string;
  drafts: ShownDraft[];
}

/**
 * Where something is to be seen that readers do not see yet.
 *
 * @param site the addresses of the original
 */
export function draftPath({ shelf, id, language }: Pick<Held, 'shelf' | 'id' | 'language'>, site: Paths): string {
  const paths = language === undefined ? site : pathsOf(site.absolute(site.site), language);
  const places = { chapters: paths.chapter, charts: paths.chart, events: paths.event } as const;
  return places[shelf](id);
}

/**
 * What readers do not see yet, as the dev server tells it to its pages.
 *
 * @param held in the order of their files, which it keeps
 * @param paths the addresses of the original
 */
export function shownDrafts(held: readonly Held[], paths: Paths): ShownDrafts {
  const drafts = held.map((one): ShownDraft => {
    const [path = '', anchor = ''] = draftPath(one, paths).split('#');
    return { path, anchor, from: openingText(one) };
  });
  return { list: draftsPath(paths), drafts };
}

/** From when on readers see something, in UTC; empty for a draft. */
export function openingText({ opens }: Pick<Held, 'opens'>): string {
  return opens === Infinity ? '' : instantText(opens);
}
