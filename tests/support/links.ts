import { LinkChecker, type LinkResult, LinkState } from 'linkinator';

/**
 * Follows every link of a served site, from its first page on, with the anchors that links name.
 *
 * @param url where the site is served
 * @param follows whether a link that leaves the site is followed
 */
export async function followLinks(url: string, follows: (link: string) => boolean): Promise<LinkResult[]> {
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'allow',
    timeout: 30_000,
    linksToSkip: async (link) => !link.startsWith(url) && !follows(link),
  });
  return links;
}

/** The links that lead nowhere, each with the page that has it. */
export function brokenLinks(links: readonly LinkResult[]): string[] {
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent, status }) => `${parent ?? 'the first page'} -> ${url} (${status ?? 'no answer'})`);
}
