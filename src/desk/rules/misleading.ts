import type { Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';
import { falseParts } from './misleading-parts.ts';
import { unseenMarks } from './misleading-scale.ts';

/** A chart shows nothing that the record does not bear out. */
export function misleading(drafts: Drafts): Problem[] {
  return [...drafts.charts.values()].flatMap((chart) => [...falseParts(chart, drafts), ...unseenMarks(chart, drafts)]);
}
