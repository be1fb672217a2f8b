import { csvParse } from 'd3';
import { type Chart, chartCorrections, chartSources, type Count } from '../../src/documentary/index.ts';
import { textsOf } from '../../src/publish/png-text.ts';
import { denialsOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { chartDue, jsonPlaces } from './json.ts';
import { correctedIn, noteText } from './notes.ts';
import { chartText, countText, plainSource, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf } from './tables.ts';
import { joined, type Template, words } from './template.ts';

/** A face that every chart has in files of its own. */
export const ofCharts =
  (places: (record: TheRecord, chart: Chart) => Place[]): Face =>
  (record) =>
    record.charts.flatMap((chart) => places(record, chart));

/** The data of each chart for programs. */
export const jsonFiles = ofCharts((record, chart) => {
  const file = fileOf.download(chart.id, 'json');
  return jsonPlaces(file, chart.id, chartDue(record, chart), (site) => JSON.parse(site.text(file)));
});

/** What the drawing of each chart as a file says of itself. */
export const drawingFiles = ofCharts((record, chart) => {
  const file = fileOf.download(chart.id, 'svg');
  const { publisher, licence } = record.documentary;
  const all = (site: Site, name: string) => [...site.document(file).getElementsByTagName(name)];
  const text = (fact: string, due: Template, index = 0) =>
    textPlace(file, chart.id, fact, due, (site) => all(site, fact)[index]?.textContent);
  const sources = chartSources(chart);
  const corrections = chartCorrections(chart);
  return [
    text('title', chartText(record, chart, 'title')),
    text('dc:title', chartText(record, chart, 'title')),
    text('dc:description', chartText(record, chart, 'takeaway')),
    {
      file,
      of: chart.id,
      fact: 'corrections',
      due: corrections.length,
      read: (site) => all(site, 'dc:description').length - 1,
    },
    ...corrections.map((note, index) => text('dc:description', noteText(record, note, chart.title), index + 1)),
    text('dc:publisher', words`${publisher.name}`),
    text('dc:rights', words`${licence.name}: ${licence.address}`),
    { file, of: chart.id, fact: 'dc:source', due: sources.length, read: (site) => all(site, 'dc:source').length },
    ...sources.map(({ publisher: by, title, address }, index) =>
      text('dc:source', words`${by}, ${title}: ${address}`, index),
    ),
  ];
});

/** What the picture of each chart says of itself, with its data. */
export const pictures = ofCharts((record, chart) => {
  const file = fileOf.download(chart.id, 'png');
  const texts = (site: Site) => site.once(file, 'texts', () => textsOf(site.bytes(file)));
  return [
    textPlace(file, chart.id, 'Title', chartText(record, chart, 'title'), (site) => texts(site)['Title']),
    textPlace(
      file,
      chart.id,
      'Description',
      chartText(record, chart, 'takeaway'),
      (site) => texts(site)['Description'],
    ),
    {
      file,
      of: chart.id,
      fact: 'Author',
      due: record.documentary.publisher.name,
      read: (site) => texts(site)['Author'],
    },
    ...jsonPlaces(file, chart.id, chartDue(record, chart), (site) =>
      site.once(file, 'data', () => JSON.parse(texts(site)['Data'] ?? 'null')),
    ),
  ];
});

/** The data of each chart as a table, cell by cell. */
export const csvFiles = ofCharts((record, chart) => {
  return csvPlaces(fileOf.download(chart.id, 'csv'), chart.id, csvRows(record, chart));
});

type Cells = Record<string, Template>;

/** What a table of comma-separated values has to say, cell by cell; `of` tells whose it is. */
export function csvPlaces(file: string, of: string, due: readonly { id: string; cells: Cells }[]): Place[] {
  const rows = (site: Site) => site.once(file, 'rows', () => csvParse(site.text(file)));
  return [
    {
      file,
      of,
      fact: 'columns',
      due: Object.keys(due[0]?.cells ?? {}).join(','),
      read: (site) => rows(site).columns.join(','),
    },
    { file, of, fact: 'rows', due: due.length, read: (site) => rows(site).length },
    ...due.flatMap(({ id, cells }, index) =>
      Object.entries(cells).map(([column, cell]) =>
        textPlace(file, `${of}/${id}`, column, cell, (site) => withoutGuard(rows(site)[index]?.[column])),
      ),
    ),
  ];
}

// Where a spreadsheet would take a text for a formula, an apostrophe stands before it.
const guard = /(^|[;\t\r\n]["\s]*)'(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu;
const withoutGuard = (cell: string | undefined) => cell?.replaceAll(guard, '$1');

/** The rows of the table of a chart. */
export function csvRows(record: TheRecord, chart: Chart): { id: string; cells: Cells }[] {
  if (chart.form === 'timeline') {
    return chart.events.map(({ id, date, sources, elsewhere }) => ({
      id,
      cells: {
        id: words`${id}`,
        date: words`${date}`,
        title: record.text('events.yaml', id, 'title') ?? words``,
        text: record.text('events.yaml', id, 'text') ?? words``,
        elsewhere: joined(
          elsewhere.map(({ says, source }) => `${source.publisher}: ${says} (${source.address})`),
          '; ',
        ),
        source: joined(sources.map(plainSource), '; '),
        source_address: joined(sources.map(({ address }) => address)),
      },
    }));
  }
  const [whole] = chart.counts;
  return chart.counts.map((count) => ({
    id: count.id,
    cells: {
      ...countCells(record, count),
      ...(chart.form === 'parts' && { part_of: words`${count === whole ? '' : whole!.id}` }),
    },
  }));
}

/** A count as a row has it, by column. */
export function countCells(record: TheRecord, count: Count): Cells {
  const denials = denialsOf(record, count.id, count.denials.length);
  const corrections = (count.corrections ?? []).map((note) => {
    const { said, right, why } = correctedIn(record, note);
    return words`${note.date}: ${said} → ${right} (${why})`;
  });
  return {
    id: words`${count.id}`,
    label: countText(record, count, 'label'),
    value: words`${String(count.value)}`,
    bound: words`${count.bound}`,
    unit: words`${record.unit(count)}`,
    in_words: words`${record.amount(count)}`,
    counting_rule: countText(record, count, 'rule'),
    claimant: countText(record, count, 'claimant'),
    standing: words`${count.standing}`,
    denied: joined(
      denials.map((denial, index) => words`${denial} (${count.denials[index]!.source.address})`),
      '; ',
    ),
    elsewhere: joined(
      elsewhereOf(record, count).map(({ said, source }) => words`${source.publisher}: ${said} (${source.address})`),
      '; ',
    ),
    corrections: joined(corrections, '; '),
    as_of: words`${count.asOf}`,
    source: words`${plainSource(count.source)}`,
    source_address: words`${count.source.address}`,
  };
}
