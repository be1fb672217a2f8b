import type { Headers } from '../headers.ts';
import type { Paths } from '../paths.ts';

/** A site, as a host is told of it. */
export interface Hosted {
  title: string;
  paths: Paths;
  headers: Headers;
  /** The folder of the host's machine in which the site stands under its base: `/srv` where the site is `/srv/harbour/`. */
  root: string;
}

/** A kind of host, and how it is told what to send. */
export interface Host {
  name: string;
  /** What the file is called, and where it goes. */
  file: string;
  goes: string;
  /** The configuration for a site: the same site gives the same text. */
  write(site: Hosted): string;
}

/** The base of a site as servers compare it with an address: without the percent signs of RFC 3986. */
export const decoded = (path: string): string => decodeURIComponent(path);

/**
 * A regular expression, for PCRE and RE2 alike, of the addresses that some patterns stand for.
 *
 * @param patterns addresses in which `*` stands for any text
 */
export function addressExpression(patterns: readonly string[]): string {
  const one = (pattern: string) => decoded(pattern).split('*').map(escaped).join('.*');
  return `^(?:${patterns.map(one).join('|')})$`;
}

export const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
