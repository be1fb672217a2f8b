import type { Chart } from '../../src/documentary/index.ts';
import type { Face } from './face.ts';
import { fileOf } from './files.ts';
import { type Due, jsonPlaces } from './json.ts';
import { chartText, type TheRecord } from './record.ts';

/** What a page hands to the script by which a reader explores its chart. */
export const explorables: Face = (record) =>
  record.charts.flatMap((chart) => {
    const counted = chart.form !== 'timeline';
    // What is one event, or a whole with one part, leaves a reader nothing to choose.
    if (chart.form === 'timeline' ? chart.events.length < 2 : chart.form === 'parts' && chart.counts.length < 3)
      return [];
    const due: Due = {
      id: chart.id,
      form: chart.form,
      title: chartText(record, chart, 'title'),
      takeaway: chartText(record, chart, 'takeaway'),
      ...(chart.note && { note: chartText(record, chart, 'note') }),
      ...(chart.questions && { questions: questionsDue(record, chart) }),
      ...(chart.corrections && { corrections: chart.corrections.map(asRecorded) }),
      ...(counted ? { counts: chart.counts.map(asRecorded) } : { events: chart.events.map(asRecorded) }),
    };
    return [fileOf.chart(chart.id), fileOf.embed(chart.id)].flatMap((file) =>
      jsonPlaces(file, chart.id, due, (site) =>
        site.once(file, 'material', () => {
          const scripts = [...site.document(file).querySelectorAll('script[type="application/json"]')];
          return JSON.parse(scripts[0]?.textContent ?? 'null')?.chart;
        }),
      ),
    );
  });

const questionsDue = (record: TheRecord, chart: Chart): Due =>
  (chart.questions ?? []).map((_, index) => ({
    question: chartText(record, chart, 'questions', index, 'question'),
    answer: chartText(record, chart, 'questions', index, 'answer'),
  }));

/** An entry as the desk has resolved it: everything that the record says of it. */
const asRecorded = (entry: object): Due =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as { [key: string]: Due };
