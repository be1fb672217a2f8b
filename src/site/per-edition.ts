import { chapterReads } from './chapter-reads.ts';
import type { PageEdition } from './page-edition.ts';

/**
 * Makes something once of each edition, when it is first asked for. What it reads of the chapters is not told of the page
 * that asks first ({@link chapterReads}): the next one finds it made.
 */
export function perEdition<Made>(make: (edition: PageEdition) => Made): (edition: PageEdition) => Made {
  const made = new WeakMap<PageEdition, { value: Made }>();
  return (edition) => {
    const { value } = made.get(edition) ?? { value: chapterReads.exit(() => make(edition)) };
    made.set(edition, { value });
    return value;
  };
}
