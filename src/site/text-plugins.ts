import type { Features, MdastPluginEntry } from 'satteri';
import { type Documentary, wordingIn } from '../documentary/index.ts';
import { answeredClaims } from './answered-claims.ts';
import { chapterCounts } from './chapter-counts.ts';
import { chapterLinks } from './chapter-links.ts';
import { mentionAnchors } from './mention-anchors.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { referencePictures } from './reference-pictures.ts';
import { unitSpaces } from './unit-spaces.ts';

/**
 * What the texts of editors go through on their way to a page, in this order.
 *
 * @param base the base of the site's addresses, with a slash at both ends
 * @param current the documentary as it is when a text is rendered
 */
export function textPlugins(base: string, current: () => Documentary | undefined): MdastPluginEntry[] {
  return [
    paragraphIds,
    mentionAnchors,
    chapterLinks(base),
    chapterCounts(current),
    unitSpaces,
    referencePictures,
    answeredClaims,
  ];
}

/** What Markdown is, beside the plain one, in a language. */
export function textFeatures(language: string): Features {
  return { gfm: { footnotes: wordingIn(language).words.footnotes }, smartPunctuation: true };
}
