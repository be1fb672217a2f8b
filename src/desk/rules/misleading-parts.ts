import { type ChartEntry, type CountEntry, extent, type Problem, remainderOf } from '../../documentary/index.ts';
import type { Draft, Drafts } from '../drafts.ts';
import { countsNamedIn } from '../fill.ts';
import type { Path } from '../yaml.ts';

type PartsEntry = Extract<ChartEntry, { form: 'parts' }>;

/** A count by its id. */
interface Named {
  id: string;
  count: CountEntry;
}

/** What makes a count no part of a whole. */
interface Difference {
  /** Whether a note may account for it that names the part in braces. */
  excused: boolean;
  isThere(part: Named, whole: Named): boolean;
  message(part: Named, whole: Named): string;
}

const differences = [
  {
    excused: false,
    isThere: (part, whole) => part.id === whole.id,
    message: (part) => `\`${part.id}\` is the whole of this chart, and no part of itself.`,
  },
  {
    excused: false,
    isThere: ({ count: part }, { count: whole }) =>
      part.unit.one !== whole.unit.one || part.unit.other !== whole.unit.other,
    message: (part, whole) =>
      `\`${part.id}\` counts ${part.count.unit.other} and \`${whole.id}\` ${whole.count.unit.other}: a part has the unit of its whole.`,
  },
  {
    excused: true,
    isThere: ({ count: part }, { count: whole }) => part.claimant !== whole.claimant && part.source !== whole.source,
    message: (part, whole) =>
      `\`${part.id}\` and \`${whole.id}\` come from different claimants in different sources, so that nobody says that the one is a part of the other.`,
  },
  {
    excused: true,
    isThere: ({ count: part }, { count: whole }) => isApart(part.asOf, whole.asOf),
    message: (part, whole) =>
      `\`${part.id}\` is as of ${part.count.asOf} and \`${whole.id}\` as of ${whole.count.asOf}: the whole may have changed in between.`,
  },
] as const satisfies Difference[];

/** Where a chart shows parts of a whole, the record says that they are, and how large the whole is. */
export function falseParts({ entry, placeOf }: Draft<ChartEntry>, counts: Drafts['counts']): Problem[] {
  if (entry?.form !== 'parts') return [];
  const whole = named(entry.whole, counts);
  if (!whole) return [];
  const parts = entry.counts.flatMap((id) => named(id, counts) ?? []);
  const problem = (path: Path, message: string, hint: string): Problem => ({
    kind: 'misleading-chart',
    ...placeOf(path),
    message,
    hint,
  });
  const floor =
    whole.count.bound === 'at-least'
      ? [
          problem(
            ['whole'],
            `\`${whole.id}\` is only a floor, so that nobody knows what share of the whole a part has.`,
            besideEachOther('Draw', entry),
          ),
        ]
      : [];
  const unlike = parts.flatMap((part) => {
    const difference = differenceOf(part, whole, entry.note);
    const path = ['counts', entry.counts.indexOf(part.id)];
    return difference ? [problem(path, difference.message(part, whole), hintOf(difference, part, entry))] : [];
  });
  const remainder = remainderOf(
    whole.count,
    parts.map(({ count }) => count),
  );
  // What is no part is of no interest to the sum.
  const excess =
    unlike.length === 0 && 'untold' in remainder && remainder.untold === 'excess'
      ? [
          problem(
            ['counts'],
            `The parts come to more than \`${whole.id}\` can be, so that some are counted twice or are no parts of it.`,
            besideEachOther('Leave out what another part counts too. Or draw', entry),
          ),
        ]
      : [];
  return [...floor, ...unlike, ...excess];
}

function differenceOf(part: Named, whole: Named, note = ''): Difference | undefined {
  const isExcused = countsNamedIn(note).some(({ id }) => id === part.id);
  return differences.find(({ excused, isThere }) => isThere(part, whole) && !(excused && isExcused));
}

function hintOf({ excused }: Difference, { id }: Named, entry: PartsEntry): string {
  if (id === entry.whole) return `Take \`${id}\` out of counts.`;
  return besideEachOther(
    excused ? `Say what makes them comparable in the note: \`note: '… {${id}} …'\`. Or draw` : 'Draw',
    entry,
  );
}

function besideEachOther(say: string, { whole, counts }: PartsEntry): string {
  const lines = [...new Set([whole, ...counts])].map((id) => `  - ${id}`);
  return [`${say} them beside each other, without \`whole\`:`, 'form: bars', 'counts:', ...lines].join('\n');
}

function named(id: string, counts: Drafts['counts']): Named | undefined {
  const count = counts.get(id)?.entry;
  return count && { id, count };
}

function isApart(one: string, other: string): boolean {
  const [a, b] = [extent(one), extent(other)];
  return a.end <= b.start || b.end <= a.start;
}
