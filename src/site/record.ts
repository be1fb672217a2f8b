import { documentary, url } from 'virtual:on-record/documentary';
import { wordingIn } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import { pathsOf } from '../publish/paths.ts';

/** The one documentary that all pages show, its addresses and its words. */
export { documentary };
export const paths = pathsOf(url);
export const wording = wordingIn(documentary.language);
export const words = wording.words;
export const edition: Edition = { documentary, paths, wording };
