import { canDraw, type Chart, type ChartEntry } from '../../documentary/index.ts';
import type { Material } from './trial.ts';

/**
 * The chart of an entry that is tried out.
 *
 * @returns undefined where there is nothing to draw, or nothing that the form can draw
 */
export function trialChart(id: string, entry: ChartEntry, { counts, events }: Material): Chart | undefined {
  if (entry.form === 'timeline') {
    const shown = events.filter((event) => entry.events?.includes(event.id) ?? true);
    return shown.length > 0 ? { ...entry, id, events: shown } : undefined;
  }
  const drawn = entry.counts.flatMap((count) => counts.find((each) => each.id === count) ?? []);
  if (drawn.length === 0 || drawn.some(({ value }) => !canDraw(entry.form, value))) return undefined;
  if (entry.form !== 'parts') return { ...entry, id, counts: drawn };
  const { whole: wholeId, ...chart } = entry;
  const whole = counts.find((each) => each.id === wholeId);
  return whole && { ...chart, id, counts: [whole, ...drawn] };
}
