import type { Documentary } from '../documentary/index.ts';

/** The parts of a site that hold entries of the record, each with what it holds. */
const holds = {
  charts: 'charts',
  figures: 'counts',
  timeline: 'events',
  sources: 'sources',
  glossary: 'terms',
} as const satisfies Record<string, keyof Documentary>;

/** A part of the site that holds entries of the record, by the name of its page. */
export type SitePart = keyof typeof holds;

/**
 * Those of some parts that have anything in them, to which pages lead. The page of an empty part stands all the same: an
 * address that somebody has kept goes on to lead somewhere.
 */
export function filledParts<Asked extends SitePart>(
  parts: readonly Asked[],
  documentary: Pick<Documentary, (typeof holds)[SitePart]>,
): Asked[] {
  return parts.filter((part) => documentary[holds[part]].size > 0);
}
