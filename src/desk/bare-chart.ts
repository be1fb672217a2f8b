import type { ChartEntry, Count, CountChart } from '../documentary/index.ts';

/**
 * A chart of counts as far as its layout asks.
 *
 * @param counts those that are known
 * @returns undefined where too few are
 */
export function bareChart(
  entry: Exclude<ChartEntry, { form: 'timeline' }>,
  counts: ReadonlyMap<string, Count>,
): CountChart | undefined {
  const known = entry.counts.flatMap((id) => counts.get(id) ?? []);
  if (entry.form !== 'parts') return known.length > 0 ? { ...entry, id: '', counts: known } : undefined;
  const { whole: id, ...chart } = entry;
  const whole = counts.get(id);
  return whole && { ...chart, id: '', counts: [whole, ...known] };
}
