import type { Paths } from './paths.ts';

// Apart from the other addresses, because the script that explores a chart brings those along.
const ownStart =
  /^\/($|[?#]|(about|chapters|charts|corrections|embed|figures|glossary|oembed|previews|print|search|sources|timeline)\/|(figures\.(csv|json)|(feed|corrections)\.xml|llms\.txt)([?#]|$))/;

/**
 * Where an address leads that an editor writes from the start of the site: `/figures/#ships` to the page of the edition in
 * which it stands, `/route.pdf` to the file that is there for all of them.
 */
export function rooted(address: string, { base, site }: Pick<Paths, 'base' | 'site'>): string {
  return (ownStart.test(address) ? base : site) + address.slice(1);
}
