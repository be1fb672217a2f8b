import { formOf, sizes } from '../../chart/index.ts';
import {
  canDraw,
  type Chart,
  type ChartEntry,
  type Count,
  type CountEntry,
  type Problem,
  wordingIn,
} from '../../documentary/index.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { countsNamedIn } from '../fill.ts';

type ScaledEntry = Exclude<ChartEntry, { form: 'dots' | 'timeline' }>;

/** Where a mark is drawn larger than it is, because it could not be seen, the note of the chart says so. */
export function unseenMarks({ entry, placeOf }: Draft<ChartEntry>, drafts: Drafts): Problem[] {
  if (!entry || entry.form === 'dots' || entry.form === 'timeline') return [];
  const chart = drawable(entry, drafts);
  if (!chart) return [];
  const wording = wordingIn(drafts.documentary.entry?.language ?? 'en');
  const { enlarged } = formOf(chart).layout(chart, { width: sizes.narrow, wording });
  const mentioned = new Set(countsNamedIn(entry.note ?? '').map(({ id }) => id));
  return entry.counts.flatMap((id, index): Problem[] => {
    if (!enlarged.includes(id) || mentioned.has(id)) return [];
    return [
      {
        kind: 'misleading-chart',
        ...placeOf(['counts', index]),
        message: `\`${id}\` is too small to be seen in proportion beside the largest count, and is drawn larger than it is.`,
        hint: [...otherScale(chart), noteHint(entry, id)].join(', or '),
      },
    ];
  });
}

/** The chart as far as its layout asks, with the counts that are known; undefined where too few are. */
function drawable(entry: ScaledEntry, { counts }: Drafts): Exclude<Chart, { form: 'timeline' }> | undefined {
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

function otherScale({ form, counts }: Exclude<Chart, { form: 'timeline' }>): string[] {
  if (form === 'parts') return [];
  return [
    form === 'bars' ? 'Write `scale: logarithmic`' : 'Write `form: bars` and `scale: logarithmic`',
    ...(counts.every(({ value }) => canDraw('dots', value)) ? ['`form: dots`'] : []),
  ];
}

function noteHint({ form, note }: ScaledEntry, id: string): string {
  const sentence = `{${id}} would be too small to be seen on this scale.`;
  const add = note === undefined ? `write \`note: '${sentence}'\`` : `add to the note: ${sentence}`;
  return form === 'parts' ? add.charAt(0).toUpperCase() + add.slice(1) : add;
}
