import { type Chart, otherFigure, type Wording } from '../documentary/index.ts';
import { scaleWords } from './legend.ts';

/** What a chart is called, and what it shows in words, for those who do not see it. */
export interface Description {
  name: string;
  description: string;
}

/** The name and the description of a chart, made from the record. */
export function describeChart(chart: Chart, wording: Wording): Description {
  const { words } = wording;
  const name = words.chart.name(words.chart.forms[chart.form], chart.title);
  if (chart.form === 'timeline') {
    const events = chart.events.flatMap(({ date, title, elsewhere }) => [
      words.chart.eventDescription(wording.date(date), title),
      ...elsewhere.map(({ says, source }) => words.chart.otherDate(says, source.publisher)),
    ]);
    return { name, description: events.join(' ') };
  }
  const counts = chart.counts.flatMap((count) => [
    wording.capital(
      words.chart.markDescription(wording.phrase(count), count.label, words.standings[count.standing], count.claimant),
    ),
    ...count.denials.map(({ who, what }) => words.chart.denial(who, what)),
    ...count.elsewhere.map((other) =>
      words.disagreement.otherFigure(otherFigure(other, wording), other.source.publisher),
    ),
  ]);
  return { name, description: [...counts, ...scaleWords(chart, wording)].join(' ') };
}
