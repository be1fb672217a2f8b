import { type Chart, chartSources, type Count, type Source } from '../../src/documentary/index.ts';
import type { Face, Place } from './face.ts';
import { fileOf } from './files.ts';
import { type Due, jsonPlaces } from './json.ts';
import { chapterText, chartText, countText, describing, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { words } from './template.ts';

const valueNames = { exactly: 'value', about: 'value', 'at-least': 'minValue', 'at-most': 'maxValue' } as const;

const citation = ({ title, address, date, publisher }: Source): Due => ({
  name: title,
  url: address,
  datePublished: date,
  publisher: { name: publisher },
});

/** What pages say of themselves in the terms of schema.org. */
export const structuredData: Face = (record) => {
  const { chapters, sources } = record.documentary;
  const dataOf = (file: string) => (site: Site) =>
    site.once(file, 'ld', () =>
      JSON.parse(site.document(file).querySelector('script[type="application/ld+json"]')?.textContent ?? 'null'),
    );
  return [
    ...jsonPlaces(
      fileOf.home,
      'documentary',
      { '@type': 'WebSite', description: describing(record) },
      dataOf(fileOf.home),
    ),
    ...chapters.flatMap(({ id, references }) => {
      const cited = [
        ...new Set(references.filter(({ component }) => component === 'Cite').map((reference) => reference.id)),
      ];
      const due = {
        '@type': 'Article',
        headline: chapterText(record, id, 'title'),
        description: chapterText(record, id, 'description'),
        citation: cited.map((each) => citation(sources.get(each)!)),
      };
      return jsonPlaces(fileOf.chapter(id), id, due, dataOf(fileOf.chapter(id)));
    }),
    ...record.charts.flatMap((chart) => {
      const file = fileOf.chart(chart.id);
      const title = chartText(record, chart, 'title');
      const takeaway = chartText(record, chart, 'takeaway');
      const due = {
        '@type': 'Dataset',
        name: title,
        description: words`${takeaway} ${title}.`,
        image: { caption: takeaway },
        citation: chartSources(chart).map(citation),
      };
      const variables = chart.form === 'timeline' ? [] : chart.counts;
      return [
        ...jsonPlaces(file, chart.id, due, dataOf(file)),
        ...variables.flatMap((count, index) =>
          variablePlaces(record, chart, count, (site) => dataOf(file)(site).variableMeasured?.[index]),
        ),
      ];
    }),
  ];
};

function variablePlaces(
  record: TheRecord,
  chart: Chart,
  count: Count,
  find: (site: Site) => object | undefined,
): Place[] {
  const [file, of] = [fileOf.chart(chart.id), `${chart.id}/${count.id}`];
  const due = {
    propertyID: count.id,
    name: countText(record, count, 'label'),
    description: words`${record.amount(count)}. ${countText(record, count, 'rule')}`,
    unitText: record.unit(count),
    [valueNames[count.bound]]: count.value,
  };
  return [
    ...jsonPlaces(file, of, due, find),
    {
      file,
      of,
      fact: 'bound',
      due: valueNames[count.bound],
      read: (site) =>
        Object.keys(find(site) ?? {})
          .filter((key) => /value$/i.test(key))
          .join(' '),
    },
  ];
}
