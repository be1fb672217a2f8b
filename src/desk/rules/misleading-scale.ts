import { formOf, sizes } from '../../chart/index.ts';
import {
  canDraw,
  type ChartEntry,
  type Count,
  type CountChart,
  type Problem,
  type Wording,
} from '../../documentary/index.ts';
import { bareChart } from '../bare-chart.ts';
import type { Draft } from '../drafts.ts';
import { countsNamedIn } from '../fill.ts';

type ScaledEntry = Exclude<ChartEntry, { form: 'dots' | 'timeline' }>;

/** Where a mark is drawn larger than it is, because it could not be seen, the note of the chart says so. */
export function unseenMarks(
  { entry, placeOf }: Draft<ChartEntry>,
  counts: ReadonlyMap<string, Count>,
  wording: Wording,
): Problem[] {
  if (!entry || entry.form === 'dots' || entry.form === 'timeline') return [];
  const chart = bareChart(entry, counts);
  if (!chart) return [];
  const { enlarged } = formOf(chart).layout(chart, { width: sizes.narrow, wording });
  const mentioned = new Set(countsNamedIn(entry.note ?? '').map(({ id }) => id));
  return entry.counts.flatMap((id, index): Problem[] => {
    if (!enlarged.includes(id) || mentioned.has(id)) return [];
    return [
      {
        kind: 'misleading-chart',
        ...placeOf(['counts', index]),
        message: `\`${id}\` is too small to be seen in proportion beside the largest count, and is drawn larger than it is.`,
        hint: `Write ${[...otherScale(chart), noteFor(entry, id)].join(', or ')}`,
      },
    ];
  });
}

function otherScale({ form, counts }: CountChart): string[] {
  if (form === 'parts') return [];
  return [
    form === 'bars' ? '`scale: logarithmic`' : '`form: bars` and `scale: logarithmic`',
    ...(counts.every(({ value }) => canDraw('dots', value)) ? ['`form: dots`'] : []),
  ];
}

function noteFor({ note }: ScaledEntry, id: string): string {
  const sentence = `On this scale {${id}} would be too small to be seen.`;
  return note === undefined ? `\`note: ${sentence}\`` : `at the end of the note: ${sentence}`;
}
