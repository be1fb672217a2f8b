import { type Problem, wordingIn } from '../../documentary/index.ts';
import { bareCounts } from '../bare-counts.ts';
import { type Drafts, languageOf } from '../drafts.ts';
import { falseParts } from './misleading-parts.ts';
import { unseenMarks } from './misleading-scale.ts';

/** A chart shows nothing that the record does not bear out. */
export function misleading(drafts: Drafts): Problem[] {
  const { charts, counts } = drafts;
  const bare = bareCounts(drafts);
  const wording = wordingIn(languageOf(drafts));
  return [...charts.values()].flatMap((chart) => [...falseParts(chart, counts), ...unseenMarks(chart, bare, wording)]);
}
