import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Chart, chartSources, type Imprint, type Wording } from '../documentary/index.ts';
import type { ChartData } from './chart-data.ts';
import { rowsOf } from './columns.ts';
import { type ChartFileKind, chartFileTypes } from './paths.ts';

/** A file of a chart, as it is written. */
export interface ChartFile {
  kind: ChartFileKind;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The descriptor of a chart's files, a Frictionless Data Package of version 1
 * (https://specs.frictionlessdata.io/data-package/): what each file is, its size and hash, and what stands in each
 * column of the table. It has no `created`, which would ask for an hour that nobody knows.
 *
 * @param chart the chart, with its data
 * @param files its files
 * @param address how a file is reached: a name where the descriptor lies beside it, else its address on the web
 */
export function dataPackage(
  chart: Chart,
  data: ChartData,
  files: readonly ChartFile[],
  { imprint, wording, address }: { imprint: Imprint; wording: Wording; address(kind: ChartFileKind): string },
): object {
  const { publisher, licence } = imprint;
  return {
    profile: 'data-package',
    name: chart.id,
    title: chart.title,
    description: [chart.takeaway, chart.note].filter((text) => text !== undefined).join(' '),
    homepage: data.address,
    language: data.language,
    ...(data.published !== null && { published: data.published }),
    ...(data.updated !== null && { updated: data.updated }),
    contributors: [{ title: publisher.name, ...(publisher.address && { path: publisher.address }), role: 'publisher' }],
    licenses: [{ ...openLicence(licence.address), path: licence.address, title: licence.name }],
    sources: chartSources(chart).map((source) => ({
      title: wording.words.chart.table.reference(source.publisher, source.title, source.date),
      path: source.address,
    })),
    // The profile allows more than it knows.
    ...(data.corrections.length > 0 && { corrections: data.corrections }),
    resources: files.map(({ kind, bytes }) => ({
      name: kind,
      title: wording.words.site.fileKinds[kind],
      path: address(kind),
      format: kind,
      mediatype: chartFileTypes[kind],
      bytes: bytes.length,
      hash: `sha256:${bytesToHex(sha256(bytes))}`,
      ...(kind === 'csv' && { profile: 'tabular-data-resource', encoding: 'utf-8', schema: schema(data, wording) }),
    })),
  };
}

/** The table as a Table Schema: https://specs.frictionlessdata.io/table-schema/ */
function schema(data: ChartData, { words }: Wording): object {
  const { columns } = rowsOf(data);
  return {
    fields: columns.map(([name, column]) => ({ name, ...words.package.columns[name], ...column })),
    primaryKey: 'id',
    // An empty resource is the table itself.
    ...(columns.some(([name]) => name === 'part_of') && {
      foreignKeys: [{ fields: 'part_of', reference: { resource: '', fields: 'id' } }],
    }),
    missingValues: [''],
  };
}

/** The identifier that Open Definition has for a licence of Creative Commons; other licences go by their address. */
function openLicence(address: string): { name?: string } {
  const path = /^https?:\/\/creativecommons\.org\/(licenses\/by(?:-sa)?|publicdomain\/zero)\/([\d.]+)\//.exec(address);
  const [, kind, version] = path ?? [];
  if (kind === undefined) return {};
  return { name: kind === 'publicdomain/zero' ? `CC0-${version}` : `CC-${kind.slice(9).toUpperCase()}-${version}` };
}
