import { commonPages, type Counterpart, counterparts } from '../publish/counterparts.ts';
import type { PageEdition } from './page-edition.ts';
import { perEdition } from './per-edition.ts';
import { editions } from './record.ts';

const pagesIn = perEdition(commonPages);

/** The page of an edition in every edition that has it, this one included. */
export const counterpartsOf = (page: string, edition: PageEdition): Counterpart<PageEdition>[] =>
  counterparts(page, edition, editions, pagesIn);

/** A page in another language. */
export interface OtherLanguage {
  edition: PageEdition;
  /** The path of the same page, or of the front page where that edition does not have it. */
  path: string;
}

/** The other languages in which a reader of a page can go on. */
export function otherLanguages(page: string, edition: PageEdition): OtherLanguage[] {
  const same = new Map(counterpartsOf(page, edition).map((counterpart) => [counterpart.edition, counterpart.path]));
  return editions
    .filter((other) => other !== edition)
    .map((other) => ({ edition: other, path: same.get(other) ?? other.paths.home }));
}
