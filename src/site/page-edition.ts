import { type Documentary, pageWordsIn, searchWordsIn, settingsWordsIn, wordingIn } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import type { Paths } from '../publish/paths.ts';
import { unbreaking } from '../publish/unbroken.ts';

/** An edition with all that its pages say in its language. */
export type PageEdition = ReturnType<typeof pageEdition>;

/**
 * An edition for its pages.
 *
 * @param documentary what it shows
 * @param paths where it stands
 * @param folder the folder of the site that it has to itself, and of the content for its texts; the original has none
 */
export function pageEdition(documentary: Documentary, paths: Paths, folder?: string) {
  const { language } = documentary;
  const wording = wordingIn(language);
  const edition: Edition = { documentary, paths, wording };
  return {
    ...edition,
    folder,
    words: {
      ...wording.words,
      ...pageWordsIn(language),
      search: searchWordsIn(language),
      settings: settingsWordsIn(language),
    },
    /** A text for a page, in which no line breaks between the number of a count and the words beside it. */
    unbroken: unbreaking(documentary, wording),
  };
}
