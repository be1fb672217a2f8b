import {
  chartCorrections,
  chartSources,
  type CorrectionNote,
  type Count,
  countSources,
  type Source,
} from '../../src/documentary/index.ts';
import type { Face, Place } from './face.ts';
import { fileOf } from './files.ts';
import { type Due, jsonPlaces } from './json.ts';
import { correctedIn, noteText, whyOf } from './notes.ts';
import { chapterText, chartText, countText, describing, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { addressHole, standingHole, words } from './template.ts';

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
    ...chapters.flatMap(({ id, references, corrections }) => {
      const cited = [
        ...new Set(references.filter(({ component }) => component === 'Cite').map((reference) => reference.id)),
      ];
      const due = {
        '@type': 'Article',
        headline: chapterText(record, id, 'title'),
        description: chapterText(record, id, 'description'),
        citation: cited.map((each) => citation(sources.get(each)!)),
      };
      return [
        ...jsonPlaces(fileOf.chapter(id), id, due, dataOf(fileOf.chapter(id))),
        ...commentPlaces(record, fileOf.chapter(id), id, corrections, dataOf(fileOf.chapter(id))),
      ];
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
        ...commentPlaces(record, file, chart.id, chartCorrections(chart), dataOf(file)),
        ...variables.flatMap((count, index) =>
          variablePlaces(record, file, `${chart.id}/${count.id}`, count, (site) => {
            return dataOf(file)(site).variableMeasured?.[index];
          }),
        ),
      ];
    }),
    ...ledgerPlaces(record, dataOf(fileOf.figures)),
  ];
};

/** The ledger as a set of data: every count, and every source that one rests on. */
function ledgerPlaces(record: TheRecord, data: (site: Site) => { variableMeasured?: object[] }): Place[] {
  const counts = [...record.documentary.counts.values()];
  const due = {
    '@type': 'Dataset',
    name: words`The figures of ${record.documentary.title}`,
    citation: countSources(counts).map(citation),
    variableMeasured: counts.map(({ id }) => ({ propertyID: id })),
  };
  return [
    ...jsonPlaces(fileOf.figures, 'figures', due, data),
    ...counts.flatMap((count, index) =>
      variablePlaces(record, fileOf.figures, count.id, count, (site) => data(site).variableMeasured?.[index]),
    ),
  ];
}

/** The corrections that something has to tell of. */
function commentPlaces(
  record: TheRecord,
  file: string,
  of: string,
  notes: readonly CorrectionNote[] = [],
  data: (site: Site) => { correction?: object[] },
): Place[] {
  const due = notes.map((note) => ({
    '@type': 'CorrectionComment',
    text: words`${noteText(record, note)} ${whyOf(record, note)}`,
    url: words`${addressHole(`corrections/#${note.id}`)}`,
    dateCreated: note.date,
    about: { name: correctedIn(record, note).subject },
  }));
  return jsonPlaces(file, of, { correction: due }, (site) => ({ correction: data(site).correction ?? [] }));
}

function variablePlaces(
  record: TheRecord,
  file: string,
  of: string,
  count: Count,
  find: (site: Site) => object | undefined,
): Place[] {
  const due = {
    propertyID: count.id,
    name: countText(record, count, 'label'),
    description: words`${record.amount(count)}: ${countText(record, count, 'label')}; ${standingHole(count.standing)}, according to ${countText(record, count, 'claimant')}. ${countText(record, count, 'rule')}`,
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
