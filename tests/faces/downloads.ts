import { createHash } from 'node:crypto';
import { csvParse } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { type Chart, chartSources, type Source } from '../../src/documentary/index.ts';
import { textsOf } from '../../src/publish/png-text.ts';
import { denialsOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { chartDue, type Due, jsonPlaces } from './json.ts';
import { chartText, countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf } from './tables.ts';
import { joined, type Template, words } from './template.ts';

const kinds = ['png', 'svg', 'csv', 'json'] as const;

const ofCharts =
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
  return [
    text('title', chartText(record, chart, 'title')),
    text('dc:title', chartText(record, chart, 'title')),
    text('dc:description', chartText(record, chart, 'takeaway')),
    text('dc:publisher', words`${publisher.name}`),
    text('dc:rights', words`${licence.name}: ${licence.address}`),
    { file, of: chart.id, fact: 'dc:source', due: sources.length, read: (site) => all(site, 'dc:source').length },
    ...sources.map(({ publisher: by, title, address }, index) =>
      text('dc:source', words`${by}, ${title}: ${address}`, index),
    ),
  ];
});

/** The data of each chart as a table, cell by cell. */
export const csvFiles = ofCharts((record, chart) => {
  const file = fileOf.download(chart.id, 'csv');
  const rows = (site: Site) => site.once(file, 'rows', () => csvParse(site.text(file)));
  const due = csvRows(record, chart);
  return [
    {
      file,
      of: chart.id,
      fact: 'columns',
      due: Object.keys(due[0]?.cells ?? {}).join(','),
      read: (site) => rows(site).columns.join(','),
    },
    { file, of: chart.id, fact: 'rows', due: due.length, read: (site) => rows(site).length },
    ...due.flatMap(({ id, cells }, index) =>
      Object.entries(cells).map(([column, cell]) =>
        textPlace(file, `${chart.id}/${id}`, column, cell, (site) => withoutGuard(rows(site)[index]?.[column])),
      ),
    ),
  ];
});

// Where a spreadsheet would take a text for a formula, an apostrophe stands before it.
const guard = /(^|[;\t\r\n]["\s]*)'(?=[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu;
const withoutGuard = (cell: string | undefined) => cell?.replaceAll(guard, '$1');

const plain = (source: Source) => `${source.publisher}, ${source.title}, ${source.date}`;

function csvRows(record: TheRecord, chart: Chart): { id: string; cells: Record<string, Template> }[] {
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
        source: joined(sources.map(plain), '; '),
        source_address: joined(sources.map(({ address }) => address)),
      },
    }));
  }
  return chart.counts.map((count) => {
    const denials = denialsOf(record, count.id, count.denials.length);
    return {
      id: count.id,
      cells: {
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
        as_of: words`${count.asOf}`,
        source: words`${plain(count.source)}`,
        source_address: words`${count.source.address}`,
      },
    };
  });
}

/** What a data package says of its chart and its files; its sizes and hashes are those of the files themselves. */
function packagePlaces(
  record: TheRecord,
  chart: Chart,
  file: string,
  { descriptor, bytes }: { descriptor(site: Site): unknown; bytes(site: Site, kind: string): Uint8Array | undefined },
): Place[] {
  const due: Due = {
    name: chart.id,
    title: chartText(record, chart, 'title'),
    description: joined([chartText(record, chart, 'takeaway'), chartText(record, chart, 'note')]),
    sources: chartSources(chart).map((source) => ({ title: plain(source), path: source.address })),
    resources: kinds.map((name) => ({ name })),
  };
  const resource = (site: Site, index: number) =>
    (descriptor(site) as { resources: { bytes: number; hash: string }[] }).resources[index];
  const hashes = kinds.map((kind, index): Place => ({
    file,
    of: chart.id,
    fact: `hash of ${kind}`,
    due: 'that of the file',
    read(site) {
      const held = bytes(site, kind);
      const hash = held && `${held.length} sha256:${createHash('sha256').update(held).digest('hex')}`;
      const said = resource(site, index);
      return said && `${said.bytes} ${said.hash}` === hash ? 'that of the file' : hash;
    },
  }));
  return [...jsonPlaces(file, chart.id, due, descriptor), ...hashes];
}

/** The descriptor of the files of each chart. */
export const dataPackages = ofCharts((record, chart) => {
  const file = fileOf.package(chart.id);
  return packagePlaces(record, chart, file, {
    descriptor: (site) => site.once(file, 'json', () => JSON.parse(site.text(file))),
    bytes: (site, kind) => site.bytes(fileOf.download(chart.id, kind)),
  });
});

/** The archive of each chart: the same files once more, what describes them, and the notes on each count. */
export const archives = ofCharts((record, chart) => {
  const file = fileOf.download(chart.id, 'zip');
  const held = (site: Site) => site.once(file, 'held', () => unzipSync(site.bytes(file)));
  const bytes = (site: Site, kind: string) => held(site)[`${chart.id}.${kind}`];
  const readme = (site: Site) => strFromU8(held(site)['README.txt'] ?? new Uint8Array());
  return [
    ...packagePlaces(record, chart, file, {
      descriptor: (site) => JSON.parse(strFromU8(held(site)['datapackage.json']!)),
      bytes,
    }),
    ...kinds.map((kind): Place => ({
      file,
      of: chart.id,
      fact: kind,
      due: 'the file beside it',
      read(site) {
        const inside = bytes(site, kind);
        return inside && site.bytes(fileOf.download(chart.id, kind)).equals(inside) ? 'the file beside it' : 'another';
      },
    })),
    textPlace(
      file,
      chart.id,
      'note on the chart',
      joined([
        words`# ${chartText(record, chart, 'title')}`,
        chartText(record, chart, 'takeaway'),
        chartText(record, chart, 'note'),
      ]),
      (site) => readme(site).split('\n\n').slice(0, 2).join(' '),
    ),
    ...notesDue(record, chart).map(({ id, note }, index) =>
      textPlace(
        file,
        `${chart.id}/${id}`,
        'note',
        note,
        (site) => readme(site).split(/^### /m)[index + 1]?.split(/^## /m)[0],
      ),
    ),
  ];
});

function notesDue(record: TheRecord, chart: Chart): { id: string; note: Template }[] {
  const cite = ({ publisher, title, date, address }: Source) =>
    words`${publisher}, ${title}, ${record.date(date)}: ${address}`;
  if (chart.form === 'timeline') {
    return chart.events.map(({ id, date, sources, elsewhere }) => ({
      id,
      note: joined([
        words`${record.date(date)}: ${record.text('events.yaml', id, 'title')}`,
        ...elsewhere.map(
          ({ says, source }) =>
            words`- What other sources say: ${source.publisher} gives another date: ${says}. ${cite(source)}`,
        ),
        ...sources.map((source) => words`- Published in: ${cite(source)}`),
      ]),
    }));
  }
  return chart.counts.map((count) => ({
    id: count.id,
    note: joined([
      words`${record.amount(count)} (${countText(record, count, 'label')})`,
      words`- What is counted: ${countText(record, count, 'rule')}`,
      words`- Standing: ${count.standing}`,
      words`- Who gives it: ${countText(record, count, 'claimant')}`,
      ...denialsOf(record, count.id, count.denials.length).map(
        (denial, index) => words`- Who denies it: ${denial}. ${cite(count.denials[index]!.source)}`,
      ),
      ...elsewhereOf(record, count).map(
        ({ said, source }) => words`- What other sources say: ${source.publisher}: ${said}. ${cite(source)}`,
      ),
      words`- As of: ${record.date(count.asOf)}`,
      words`- Published in: ${cite(count.source)}`,
    ]),
  }));
}

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
