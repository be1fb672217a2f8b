import { answersTo, type Chart, type Wording } from '../documentary/index.ts';
import { scaleWords } from './legend.ts';
import { restOf } from './rest.ts';

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
  const [whole] = chart.form === 'parts' ? chart.counts : [];
  const counts = chart.counts.flatMap((count) => {
    const mark = words.chart.markDescription(
      wording.phrase(count),
      count.label,
      words.standings[count.standing],
      count.claimant,
    );
    return [
      wording.capital(whole && count !== whole ? words.chart.parts.of(wording.phrase(whole), mark) : mark),
      ...answersTo(count, wording),
    ];
  });
  return {
    name,
    description: [...counts, ...restDescription(chart, wording), ...scaleWords(chart, wording)].join(' '),
  };
}

function restDescription(chart: Chart, wording: Wording): string[] {
  const rest = chart.form === 'parts' && restOf(chart, wording);
  if (!rest) return [];
  const { standings, chart: words } = wording.words;
  const standing = standings[rest.count.standing];
  return [
    rest.told
      ? words.parts.restDescription(wording.phrase(rest.count), standing)
      : words.parts.openRestDescription(standing),
  ];
}
