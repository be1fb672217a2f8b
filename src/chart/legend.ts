import { bounds, type Chart, type CountChart, standings, type Wording } from '../documentary/index.ts';
import { type TimeKind, timeKind } from './forms/timeline-mark.ts';
import { restOf } from './rest.ts';

const timeKinds = ['day', 'span', 'vague'] as const satisfies readonly TimeKind[];

/** The sentences that explain the marks of a chart: only for what occurs in it. */
export function legendOf(chart: Chart, wording: Wording): string[] {
  const { words } = wording;
  const { legend, dotLegend, timeLegend } = words.chart;
  if (chart.form === 'timeline') {
    const used = new Set(chart.events.map(({ date }) => timeKind(date)));
    // Dots alone need no explanation.
    const plain = !used.has('span') && !used.has('vague');
    const kinds = plain ? [] : timeKinds.filter((kind) => used.has(kind)).map((kind) => timeLegend[kind]);
    return [...kinds, ...elsewhereWords(chart.events, words.disagreement.dateLegend)];
  }
  const ofStanding = chart.form === 'dots' ? dotLegend : legend;
  const rest = chart.form === 'parts' ? restOf(chart, wording) : undefined;
  const ends = rest?.told ? [...chart.counts, rest.count] : chart.counts;
  return [
    ...standings
      .filter((standing) => chart.counts.some((count) => count.standing === standing))
      .map((one) => ofStanding[one]),
    ...(rest ? [words.chart.parts.outline] : []),
    ...bounds.filter((bound) => ends.some((end) => end.bound === bound)).map((one) => legend[one]),
    ...elsewhereWords(chart.counts, words.disagreement.figureLegend),
    ...scaleWords(chart, wording),
  ];
}

function elsewhereWords(marks: readonly { elsewhere: readonly unknown[] }[], sentence: string): string[] {
  return marks.some(({ elsewhere }) => elsewhere.length > 0) ? [sentence] : [];
}

/** What a reader has to know of the scale of a chart. */
export function scaleWords(chart: CountChart, wording: Wording): string[] {
  const { words } = wording;
  if (chart.form === 'bars') return chart.scale === 'logarithmic' ? [words.chart.logarithmic] : [];
  if (chart.form === 'circles') return [words.chart.areas];
  if (chart.form === 'parts') return [words.chart.parts.scale];
  const [only, ...more] = chart.counts;
  return [only && more.length === 0 ? words.chart.dot(only.unit.other) : words.chart.dots];
}
