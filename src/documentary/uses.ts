import type { Chapter } from './chapter.ts';
import type { CountChart } from './chart.ts';
import type { Count } from './count.ts';
import type { Documentary } from './documentary.ts';
import { known } from './known.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Naming } from './naming.ts';

/** Where a documentary uses a count. */
export interface Uses {
  /** The places in the text that give it, in reading order. */
  mentions: Mention[];
  /** The charts that draw it. */
  charts: CountChart[];
  /** The other texts that name it in braces. */
  namings: readonly Naming[];
}

/** Where a documentary uses a count, whatever page that is on. */
export function usesOf(documentary: Documentary, { id }: Pick<Count, 'id'>): Uses {
  return {
    mentions: mentionsOf(documentary, 'Count', id),
    charts: [...documentary.charts.values()].filter(
      (chart): chart is CountChart => chart.form !== 'timeline' && chart.counts.some((count) => count.id === id),
    ),
    namings: documentary.namings.get(id) ?? [],
  };
}

/** The chapters that give a count: in their front matter, in their text, or in a chart that they show. */
export function chaptersGiving(documentary: Documentary, count: Pick<Count, 'id'>): Chapter[] {
  const { charts, namings } = usesOf(documentary, count);
  return documentary.chapters.filter(
    (chapter) =>
      namings.some(({ holder, id }) => holder === 'chapters' && id === chapter.id) ||
      chapter.references.some(({ component, id }) =>
        component === 'Chart' ? charts.some((chart) => chart.id === id) : component === 'Count' && id === count.id,
      ),
  );
}

/** The counts as a reader meets them in the text and its charts; what neither gives comes last, as the record has it. */
export function inReadingOrder({
  chapters,
  charts,
  counts,
}: Pick<Documentary, 'chapters' | 'charts' | 'counts'>): Count[] {
  const met = chapters.flatMap(({ references }) =>
    references.flatMap(({ component, id }) => {
      if (component === 'Count') return [id];
      const chart = component === 'Chart' && known(charts, id);
      return chart && chart.form !== 'timeline' ? chart.counts.map((count) => count.id) : [];
    }),
  );
  return [...new Set([...met, ...counts.keys()])].map((id) => known(counts, id));
}
