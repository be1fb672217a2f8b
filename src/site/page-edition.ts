import { pageWordsIn, searchWordsIn, settingsWordsIn } from '../documentary/index.ts';
import type { Edition } from '../publish/edition.ts';
import { unbreaking } from '../publish/unbroken.ts';

/** An edition with all that its pages say in its language. */
export type PageEdition = ReturnType<typeof pageEdition>;

/** An edition for its pages. */
export function pageEdition(edition: Edition) {
  const { documentary, wording } = edition;
  const { language } = documentary;
  return {
    ...edition,
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
