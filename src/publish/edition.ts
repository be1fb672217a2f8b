import { type Documentary, type Wording, wordingIn } from '../documentary/index.ts';
import { type Paths, pathsOf } from './paths.ts';

/** A documentary in one language as it is published: where it stands, and in which words it speaks. */
export interface Edition {
  documentary: Documentary;
  paths: Paths;
  wording: Wording;
  /**
   * The folder of the site that it has to itself, and that of the content in which its texts stand beside those of the
   * original: the tag of its language. The original has none.
   */
  folder?: string;
}

/**
 * All editions of a documentary, the original first.
 *
 * @param url where the site stands
 */
export function editionsOf(
  original: Documentary,
  translations: readonly Documentary[],
  url: string,
): [Edition, ...Edition[]] {
  return [
    { documentary: original, paths: pathsOf(url), wording: wordingIn(original.language) },
    ...translations.map((documentary) => {
      const { language } = documentary;
      return { documentary, paths: pathsOf(url, language), wording: wordingIn(language), folder: language };
    }),
  ];
}
