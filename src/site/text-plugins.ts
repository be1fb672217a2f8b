import type { Features, MdastPluginEntry } from 'satteri';
import { wordingIn } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import { answeredClaims } from './answered-claims.ts';
import { blockLines } from './block-lines.ts';
import { chapterCounts } from './chapter-counts.ts';
import { chapterLinks } from './chapter-links.ts';
import { mentionAnchors } from './mention-anchors.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { referencePictures } from './reference-pictures.ts';
import { unitSpaces } from './unit-spaces.ts';

/**
 * What the texts of editors go through on their way to a page, in this order.
 *
 * @param edition to which the text belongs, as it is when the text is rendered
 * @param follows whether the dev server renders it, which has to find the blocks of a text again
 */
export function textPlugins({ documentary, paths }: Edition, follows: () => boolean): MdastPluginEntry[] {
  return [
    paragraphIds,
    blockLines(follows),
    mentionAnchors,
    chapterLinks(paths),
    chapterCounts(documentary),
    unitSpaces,
    referencePictures,
    answeredClaims,
  ];
}

/** What Markdown is, beside the plain one, in a language. */
export function textFeatures(language: string): Features {
  return { gfm: { footnotes: wordingIn(language).words.footnotes }, smartPunctuation: true };
}
