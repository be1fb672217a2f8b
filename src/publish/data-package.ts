import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  type Chart,
  chartSources,
  type Imprint,
  pageWordsIn,
  type Source,
  type Wording,
} from '../documentary/index.ts';
import type { ChartData } from './chart-data.ts';
import { rowsOf } from './columns.ts';
import { ledgerRows } from './ledger-columns.ts';
import type { LedgerData } from './ledger-data.ts';
import { type ChartFileKind, chartFileTypes } from './paths.ts';

/** A file of a chart, as it is written. */
export interface ChartFile {
  kind: ChartFileKind;
  bytes: Uint8Array<ArrayBuffer>;
}

/** How the files of a package are described: whose they are, in which words, and where each is. */
export interface PackageContext {
  imprint: Imprint;
  wording: Wording;
  /** How a file is reached: a name where the descriptor lies beside it, else its address on the web. */
  address(kind: ChartFileKind): string;
}

/** What a package is about. */
interface Subject {
  name: string;
  title: string;
  description: string;
  homepage: string;
  published?: string | null;
  updated?: string | null;
  sources: readonly Source[];
  /** The corrections that it tells of. */
  corrections?: readonly object[];
  /** The columns of its table, with what stands in them. */
  fields: readonly object[];
  /** Which column names a row of the same table. */
  refers?: string | undefined;
}

/**
 * The descriptor of a chart's files.
 *
 * @param chart the chart, with its data
 * @param files its files
 */
export function dataPackage(
  chart: Chart,
  data: ChartData,
  files: readonly ChartFile[],
  context: PackageContext,
): object {
  const { columns } = pageWordsIn(context.wording.language).package;
  const { columns: table } = rowsOf(data);
  return packageOf(
    {
      name: chart.id,
      title: chart.title,
      description: [chart.takeaway, chart.note].filter((text) => text !== undefined).join(' '),
      homepage: data.address,
      published: data.published,
      updated: data.updated,
      sources: chartSources(chart),
      corrections: data.corrections,
      fields: table.map(([name, column]) => ({ name, ...columns[name], ...column })),
      refers: table.find(([name]) => name === 'part_of')?.[0],
    },
    files,
    context,
  );
}

/**
 * The descriptor of the ledger's files.
 *
 * @param data the data of the ledger
 * @param sources where its counts were published
 * @param files its files
 */
export function ledgerPackage(
  data: LedgerData,
  sources: readonly Source[],
  files: readonly ChartFile[],
  context: PackageContext,
): object {
  const { words } = context.wording;
  const { ledger, package: said } = pageWordsIn(context.wording.language);
  const columns = { ...said.columns, ...ledger.columns };
  return packageOf(
    {
      name: 'figures',
      title: ledger.title(data.documentary),
      description: words.site.figuresLead,
      homepage: data.address,
      sources,
      fields: ledgerRows(data).columns.map(([name, column]) => ({ name, ...columns[name], ...column })),
    },
    files,
    context,
  );
}

/**
 * A Frictionless Data Package of version 1 (https://specs.frictionlessdata.io/data-package/): what each file is, its
 * size and hash, and what stands in each column of the table. It has no `created`, which would ask for an hour that
 * nobody knows.
 */
function packageOf(
  { published, updated, sources, corrections = [], fields, refers, ...subject }: Subject,
  files: readonly ChartFile[],
  { imprint, wording, address }: PackageContext,
): object {
  const { publisher, licence, language } = imprint;
  // The table as a Table Schema: https://specs.frictionlessdata.io/table-schema/
  const schema = {
    fields,
    primaryKey: 'id',
    // An empty resource is the table itself.
    ...(refers && { foreignKeys: [{ fields: refers, reference: { resource: '', fields: 'id' } }] }),
    missingValues: [''],
  };
  return {
    profile: 'data-package',
    ...subject,
    language,
    ...(published != null && { published }),
    ...(updated != null && { updated }),
    contributors: [{ title: publisher.name, ...(publisher.address && { path: publisher.address }), role: 'publisher' }],
    licenses: [{ ...openLicence(licence.address), path: licence.address, title: licence.name }],
    sources: sources.map((source) => ({
      title: wording.words.chart.table.reference(source.publisher, source.title, source.date),
      path: source.address,
    })),
    // The profile allows more than it knows.
    ...(corrections.length > 0 && { corrections }),
    resources: files.map(({ kind, bytes }) => ({
      name: kind,
      title: wording.words.site.fileKinds[kind],
      path: address(kind),
      format: kind,
      mediatype: chartFileTypes[kind],
      bytes: bytes.length,
      hash: `sha256:${bytesToHex(sha256(bytes))}`,
      ...(kind === 'csv' && { profile: 'tabular-data-resource', encoding: 'utf-8', schema }),
    })),
  };
}

/** The identifier that Open Definition has for a licence of Creative Commons; other licences go by their address. */
function openLicence(address: string): { name?: string } {
  const path = /^https?:\/\/creativecommons\.org\/(licenses\/by(?:-sa)?|publicdomain\/zero)\/([\d.]+)\//.exec(address);
  const [, kind, version] = path ?? [];
  if (kind === undefined) return {};
  return { name: kind === 'publicdomain/zero' ? `CC0-${version}` : `CC-${kind.slice(9).toUpperCase()}-${version}` };
}
