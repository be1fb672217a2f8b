import { documentary, url } from 'virtual:on-record/documentary';
import { pageWordsIn, searchWordsIn, settingsWordsIn, wordingIn } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import { pathsOf } from '../publish/paths.ts';
import { unbreaking } from '../publish/unbroken.ts';
import { tellReads } from './chapter-reads.ts';

tellReads(documentary);

/** The one documentary that all pages show, its addresses and its words. */
export { documentary };
export const paths = pathsOf(url);
export const wording = wordingIn(documentary.language);
export const words = {
  ...wording.words,
  ...pageWordsIn(documentary.language),
  search: searchWordsIn(documentary.language),
  settings: settingsWordsIn(documentary.language),
};
/** A text for a page, in which no line breaks between the number of a count and the words beside it. */
export const unbroken = unbreaking(documentary, wording);
export const edition: Edition = { documentary, paths, wording };
