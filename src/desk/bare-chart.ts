import type { ChartEntry, Count, CountChart, CountEntry } from '../documentary/index.ts';
import type { Drafts } from './drafts.ts';

/** A chart of counts as far as its layout asks, with the counts that are known; undefined where too few are. */
export function bareChart(
  entry: Exclude<ChartEntry, { form: 'timeline' }>,
  counts: Drafts['counts'],
): CountChart | undefined {
  const known = entry.counts.flatMap((id) => bareCount(id, counts.get(id)?.entry));
  if (entry.form !== 'parts') return known.length > 0 ? { ...entry, id: '', counts: known } : undefined;
  const { whole: id, ...chart } = entry;
  const [whole] = bareCount(id, counts.get(id)?.entry);
  return whole && { ...chart, id: '', counts: [whole, ...known] };
}

/** A count without what it refers to, which may not be there. */
function bareCount(id: string, entry: CountEntry | undefined): Count[] {
  if (!entry) return [];
  const source = { id: entry.source, publisher: '', title: '', address: '', date: '' };
  return [{ ...entry, id, source, denials: [], elsewhere: [] }];
}
