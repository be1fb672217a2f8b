import { hash } from 'node:crypto';
import { rememberedScript } from './remembered.ts';

/**
 * The Content Security Policies of a site. A page has a whole one in a meta element, which holds on hosts without headers
 * and in a folder too; its header says again what is the same on every page, and what a meta element cannot say.
 *
 * `upgrade-insecure-requests` is in none: nothing is loaded from elsewhere, and an onion service and a folder have no
 * https. `'strict-dynamic'` neither: it would forbid what scripts import when a reader asks for it, as its trust does not
 * reach from a hash to an `import()`.
 * CSP Level 3: https://www.w3.org/TR/CSP3/
 */
type Policy = Readonly<Record<string, string>>;

const none = "'none'";
const own = "'self'";

/** The source by which a policy allows an inline script or style, to the letter. */
export const hashOf = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** A policy as it is written in a header or a meta element. */
export const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** Text can never become code: what would make it so throws, and nothing may lift that. */
export const trustedTypes = {
  'require-trusted-types-for': "'script'",
  'trusted-types': none,
} as const satisfies Policy;

/** What holds on every page, whatever is on it. */
const everyPage = {
  'script-src': `${own} ${hashOf(rememberedScript)}`,
  'font-src': own,
  // What the search reads.
  'connect-src': own,
  'base-uri': none,
  'form-action': none,
  ...trustedTypes,
} as const satisfies Policy;

/**
 * The policy of a page, as its meta element has it.
 *
 * @param styles the texts of the styles that it has in its head; sheets in files are the site's own
 * @param needs whether a script on it makes pictures, which it shows to the browser to have them drawn, and whether it
 *   plays films or sounds of the site
 */
export function pagePolicy(styles: readonly string[], needs: { draws: boolean; plays: boolean }): string {
  return written({
    'default-src': none,
    'style-src': [own, ...styles.map(hashOf)].join(' '),
    'img-src': needs.draws ? `${own} blob:` : own,
    ...(needs.plays && { 'media-src': own }),
    ...everyPage,
  });
}

/**
 * What the header says of every page. Each page has styles of its own, so the header leaves them, and with them what is
 * said of all the rest in one word, to the meta element: of that rest it names everything else.
 */
export const pageHeaderPolicy: string = written({
  ...everyPage,
  'img-src': `${own} blob:`,
  'style-src-attr': none,
  'frame-src': none,
  'manifest-src': none,
  'object-src': none,
  'worker-src': none,
  'frame-ancestors': none,
});

/** A file that a browser may open as a document of its own, and in which nothing is to happen. */
export const filePolicy: string = `${written({ 'default-src': none })}; sandbox`;
