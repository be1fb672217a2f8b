import type { Chapter } from '../documentary/index.ts';
import type { PageEdition } from './page-edition.ts';
import { perEdition } from './per-edition.ts';

const placesIn = perEdition(({ documentary }) => new Map(documentary.chapters.map(({ id }, place) => [id, place])));

/** The chapters before and after one in its edition, which may lack some that its number counts. */
export function neighboursOf({ id }: Chapter, edition: PageEdition): { previous?: Chapter; next?: Chapter } {
  const { chapters } = edition.documentary;
  const place = placesIn(edition).get(id)!;
  const [previous, next] = [chapters[place - 1], chapters[place + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
