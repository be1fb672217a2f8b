import { correctedPlaces, type Correction, type Documentary, type Wording } from '../documentary/index.ts';
import type { Paths } from './paths.ts';

/** A place that tells of a correction. */
interface Link {
  href: string;
  name: string;
}

/** The places that tell of a correction: chapters, charts, and the entry in the ledger where a count was wrong. */
export function correctionLinks(
  correction: Correction,
  documentary: Documentary,
  paths: Paths,
  { words }: Pick<Wording, 'words'>,
): Link[] {
  const { chapters, charts } = correctedPlaces(documentary, correction);
  const { count } = correction;
  return [
    ...chapters.map(({ id, title }) => ({ href: paths.chapter(id), name: title })),
    ...charts.map(({ id, title }) => ({ href: paths.chart(id), name: title })),
    ...(count ? [{ href: paths.count(count.id), name: words.corrections.ledger(count.label) }] : []),
  ];
}
