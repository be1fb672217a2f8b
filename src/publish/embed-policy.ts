import { hashOf, trustedTypes, written } from './policy.ts';

/** What a page in a frame has inside it, to the letter. */
export interface Inlined {
  style: string;
  script: string;
  /** The address of the script that redraws it where the address of the page asks for another state. */
  explore: string;
}

/**
 * The Content Security Policy of a page in a frame: it runs and is styled by what it has inside and by nothing else,
 * loads one script of its own site at most and sends nothing. It holds in a sandbox too, where `'self'` would mean nobody.
 * CSP Level 3, section 2.3.1: https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export function embedPolicy({ style, script, explore }: Inlined): string {
  return written({
    'default-src': "'none'",
    'img-src': 'data:',
    'style-src': hashOf(style),
    'script-src': `${hashOf(script)} ${explore}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    ...trustedTypes,
  });
}
