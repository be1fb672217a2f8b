import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type Chart, chartCorrections, chartSources, type Source } from '../../src/documentary/index.ts';
import { csvRows, ofCharts } from './data-files.ts';
import { denialsOf } from './descriptions.ts';
import { type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { chartCorrectionsDue, type Due, jsonPlaces } from './json.ts';
import { noteText, whyOf } from './notes.ts';
import { chartText, countText, plainSource, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf } from './tables.ts';
import { addressHole, joined, type Template, words } from './template.ts';

const kinds = ['png', 'svg', 'csv', 'json'] as const;

/** What a data package says of its chart and its files; its sizes and hashes are those of the files themselves. */
function packagePlaces(
  record: TheRecord,
  chart: Chart,
  file: string,
  { descriptor, bytes }: { descriptor(site: Site): unknown; bytes(site: Site, kind: string): Uint8Array | undefined },
): Place[] {
  const corrections = chartCorrectionsDue(record, chart);
  const due: Due = {
    name: chart.id,
    title: chartText(record, chart, 'title'),
    description: joined([chartText(record, chart, 'takeaway'), chartText(record, chart, 'note')]),
    sources: chartSources(chart).map((source) => ({ title: plainSource(source), path: source.address })),
    ...(corrections.length > 0 && { corrections }),
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
  const fields = (site: Site) =>
    (descriptor(site) as { resources: { schema?: { fields: { name: string }[] } }[] }).resources
      .flatMap(({ schema }) => schema?.fields ?? [])
      .map(({ name }) => name);
  return [
    ...jsonPlaces(file, chart.id, due, descriptor),
    ...hashes,
    {
      file,
      of: chart.id,
      fact: 'columns',
      due: Object.keys(csvRows(record, chart)[0]?.cells ?? {}).join(','),
      read: (site) => fields(site).join(','),
    },
  ];
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
      'title of the note',
      words`# ${chartText(record, chart, 'title')}`,
      (site) => readme(site).split('\n\n')[0],
    ),
    textPlace(
      file,
      chart.id,
      'what the note says of the chart',
      joined([chartText(record, chart, 'takeaway'), chartText(record, chart, 'note')]),
      (site) => readme(site).split('\n\n')[1],
    ),
    textPlace(
      file,
      chart.id,
      'corrections in the note',
      joined(
        chartCorrections(chart).map(
          (note) => words`- ${noteText(record, note)} ${whyOf(record, note)} ${addressHole(`corrections/#${note.id}`)}`,
        ),
      ),
      (site) =>
        readme(site)
          .split(/^## Corrections$/m)[1]
          ?.split(/^## /m)[0] ?? '',
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
