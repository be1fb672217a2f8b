import {
  type Chapter,
  type Chart,
  chartCorrections,
  chartSources,
  citedSources,
  type CorrectionNote,
  type Count,
  countSources,
  type Documentary,
  pageWordsIn,
  type Source,
  type Wording,
} from '../documentary/index.ts';
import { asSentence, correctionText } from './correction-text.ts';
import { chartFileKinds, chartFileTypes, dataFileKinds, packageTypes, type Paths } from './paths.ts';
import { plateSize } from './plate.ts';

// schema.org terms: https://schema.org/Article, /Dataset, /CreativeWork, /CorrectionComment, /ImageObject, /PropertyValue.

function publisherOf({ publisher }: Documentary): object {
  return { '@type': 'Organization', name: publisher.name, ...(publisher.address && { url: publisher.address }) };
}

function citation({ publisher, title, address, date }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    url: address,
    datePublished: date,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

/** The documentary itself, as a schema.org WebSite. */
export function siteData(documentary: Documentary, paths: Paths): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: documentary.title,
    description: documentary.description,
    url: paths.absolute(paths.home),
    inLanguage: documentary.language,
    license: documentary.licence.address,
    publisher: publisherOf(documentary),
  };
}

/** A chapter as a schema.org Article that cites its sources. */
export function articleData(documentary: Documentary, chapter: Chapter, paths: Paths, wording: Wording): object {
  const { corrections = [] } = chapter;
  const sources = citedSources(chapter).flatMap((id) => documentary.sources.get(id) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: chapter.title,
    description: chapter.description,
    url: paths.absolute(paths.chapter(chapter.id)),
    datePublished: chapter.published,
    ...(chapter.updated && { dateModified: chapter.updated }),
    inLanguage: documentary.language,
    license: documentary.licence.address,
    author: publisherOf(documentary),
    publisher: publisherOf(documentary),
    isPartOf: { '@type': 'WebSite', name: documentary.title, url: paths.absolute(paths.home) },
    citation: sources.map(citation),
    ...correctionsOf(corrections, documentary, paths, wording),
  };
}

/** A chart as a schema.org Dataset: each count keeps its bound. */
export function datasetData(documentary: Documentary, chart: Chart, paths: Paths, wording: Wording): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: chart.title,
    description: `${chart.takeaway} ${chart.title}.`,
    url: paths.absolute(paths.chart(chart.id)),
    inLanguage: documentary.language,
    license: documentary.licence.address,
    ...(chart.published && { datePublished: chart.published }),
    ...(chart.updated && { dateModified: chart.updated }),
    creator: publisherOf(documentary),
    isPartOf: { '@type': 'WebSite', name: documentary.title, url: paths.absolute(paths.home) },
    image: imageData(documentary, chart, paths, wording),
    citation: chartSources(chart).map(citation),
    ...correctionsOf(chartCorrections(chart), documentary, paths, wording),
    distribution: [
      ...chartFileKinds.map((kind) => download(chartFileTypes[kind], paths.chartFile(chart.id, kind), paths)),
      download(packageTypes.descriptor, paths.dataPackage(chart.id), paths),
      download(packageTypes.zip, paths.chartFile(chart.id, 'zip'), paths),
    ],
    ...(chart.form !== 'timeline' && { variableMeasured: chart.counts.map((count) => measured(count, wording)) }),
  };
}

/** Corrections as the property of what they are told of, which has none where there are none. */
function correctionsOf(
  notes: readonly CorrectionNote[],
  documentary: Documentary,
  paths: Paths,
  wording: Wording,
): { correction?: object[] } {
  if (notes.length === 0) return {};
  return {
    correction: notes.map((note) => ({
      '@type': 'CorrectionComment',
      text: `${correctionText(note, wording)} ${wording.words.corrections.why(asSentence(note.why))}`,
      url: paths.absolute(paths.correction(note.id)),
      dateCreated: note.date,
      about: { '@type': 'Thing', name: note.subject },
      author: publisherOf(documentary),
    })),
  };
}

function download(encodingFormat: string, path: string, paths: Paths): object {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: paths.absolute(path) };
}

/** The ledger as a schema.org Dataset: every count with its bound, and every source that one rests on. */
export function ledgerStructure(documentary: Documentary, paths: Paths, wording: Wording): object {
  const { words } = wording;
  const counts = [...documentary.counts.values()];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: pageWordsIn(wording.language).ledger.title(documentary.title),
    description: words.site.figuresLead,
    url: paths.absolute(paths.figures),
    inLanguage: documentary.language,
    license: documentary.licence.address,
    creator: publisherOf(documentary),
    isPartOf: { '@type': 'WebSite', name: documentary.title, url: paths.absolute(paths.home) },
    citation: countSources(counts).map(citation),
    distribution: [
      ...dataFileKinds.map((kind) => download(chartFileTypes[kind], paths.figuresFile(kind), paths)),
      download(packageTypes.descriptor, paths.figuresPackage, paths),
    ],
    variableMeasured: counts.map((count) => measured(count, wording)),
  };
}

/** The picture of a chart as a schema.org ImageObject that says on what terms it may be used. */
export function imageData(documentary: Documentary, chart: Chart, paths: Paths, wording: Wording): object {
  const { title, publisher, licence } = documentary;
  return {
    '@type': 'ImageObject',
    contentUrl: paths.absolute(paths.chartFile(chart.id, 'png')),
    encodingFormat: chartFileTypes.png,
    ...plateSize(chart, { imprint: documentary, paths, wording }),
    caption: chart.takeaway,
    license: licence.address,
    acquireLicensePage: paths.absolute(paths.about),
    creditText: wording.words.picture.credit(title, publisher.name, licence.name),
    creator: publisherOf(documentary),
    copyrightNotice: publisher.name,
  };
}

const bound = {
  exactly: 'value',
  about: 'value',
  'at-least': 'minValue',
  'at-most': 'maxValue',
} as const satisfies Record<Count['bound'], string>;

/** A count. No property of schema.org tells who alleges it, so its description does. */
function measured(count: Count, wording: Wording): object {
  const { chart, standings } = wording.words;
  const said = chart.markDescription(wording.phrase(count), count.label, standings[count.standing], count.claimant);
  return {
    '@type': 'PropertyValue',
    propertyID: count.id,
    name: count.label,
    description: `${wording.capital(said)} ${count.rule}`,
    unitText: wording.unit(count),
    [bound[count.bound]]: count.value,
  };
}
