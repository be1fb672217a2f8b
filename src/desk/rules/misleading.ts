import { type Problem, wordingIn } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { falseParts } from './misleading-parts.ts';
import { unseenMarks } from './misleading-scale.ts';

/** A chart shows nothing that the record does not bear out. */
export function misleading({ documentary, charts, counts }: Drafts): Problem[] {
  const wording = wordingIn(documentary.entry?.language ?? 'en');
  return [...charts.values()].flatMap((chart) => [
    ...falseParts(chart, counts),
    ...unseenMarks(chart, counts, wording),
  ]);
}
