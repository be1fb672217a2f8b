import type { Chart, Wording } from '../documentary/index.ts';
import { itemsOf, queryOf, scalesOf, type State } from './state.ts';

/**
 * A chart in the state that a reader has chosen. Its counts keep all that the record says of them, and its note stays;
 * its takeaway says that it is a reader's version, because the editor's was written of another picture.
 *
 * @param chart the chart as published
 * @returns the same chart where the state is its own
 */
export function variantOf(chart: Chart, state: State, wording: Wording): Chart {
  if (queryOf(chart, state) === '') return chart;
  const takeaway = wording.words.explore.versionWith(qualities(chart, state, wording));
  const shown = ({ id }: { id: string }) => state.show.includes(id);
  if (chart.form === 'timeline') return { ...chart, takeaway, events: chart.events.filter(shown) };
  if (chart.form === 'parts') {
    const [whole, ...parts] = chart.counts;
    return { ...chart, takeaway, counts: [whole, ...parts.filter(shown)] };
  }
  const counts = chart.counts.filter(shown);
  if (state.form === 'bars') {
    return {
      ...chart,
      form: 'bars',
      scale: state.scale === 'logarithmic' ? 'logarithmic' : 'linear',
      takeaway,
      counts,
    };
  }
  return { ...chart, form: state.form === 'dots' ? 'dots' : 'circles', takeaway, counts };
}

/** A state in words: "Bar chart, logarithmic scale, 3 of 5 counts". What could not be otherwise is left out. */
export function summaryOf(chart: Chart, state: State, wording: Wording): string {
  const { chart: said, signs } = wording.words;
  return [said.forms[state.form], ...qualities(chart, state, wording)].join(`${signs.comma} `);
}

function qualities(chart: Chart, { form, scale, show }: State, { words, number }: Wording): string[] {
  const { explore } = words;
  const total = itemsOf(chart).length;
  const shown =
    chart.form === 'timeline' ? explore.shownEvents : chart.form === 'parts' ? explore.shownParts : explore.shownCounts;
  return [
    ...(scalesOf[form].length > 1 ? [explore.scaleNames[scale]] : []),
    ...(total > 1 ? [shown(number(show.length), number(total))] : []),
  ];
}
