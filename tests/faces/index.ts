import { book } from './book.ts';
import { captions, claims } from './captions.ts';
import { chapterTexts } from './chapter-texts.ts';
import { correctionNotices, correctionsPage, feeds } from './corrections.ts';
import { csvFiles, drawingFiles, jsonFiles, pictures } from './data-files.ts';
import { descriptions } from './descriptions.ts';
import { dotCounts } from './dots.ts';
import { marks } from './drawings.ts';
import { edges } from './edges.ts';
import { oembeds, snippets } from './embeds.ts';
import { eventLists, timelinePage } from './events.ts';
import { explorables } from './explorables.ts';
import { agrees, type Face, type Place, type Said } from './face.ts';
import { heads } from './heads.ts';
import { labels } from './labels.ts';
import { behindCharts, ledger } from './ledger.ts';
import { ledgerFiles } from './ledger-files.ts';
import { ledgerTables } from './ledger-tables.ts';
import { archives, dataPackages } from './packages.ts';
import { definitions, leads, questions, takeaways } from './page-texts.ts';
import { paints } from './paints.ts';
import { partLengths } from './parts.ts';
import { chapterFigures, prose, pulls } from './prose.ts';
import type { TheRecord } from './record.ts';
import { search } from './search.ts';
import { barLengths, circleAreas } from './shapes.ts';
import { onceOf, type Site } from './site.ts';
import { citations, sourcePages } from './sources.ts';
import { structuredData } from './structured-data.ts';
import { tables } from './tables.ts';
import { timePositions } from './times.ts';
import { guide, twins } from './twins.ts';

export { recordOf, type TheRecord } from './record.ts';
export { type Site, siteIn } from './site.ts';

/** Every way in which a documentary gives its record. Who adds one adds an entry here and a tampering beside it. */
export const faces = {
  prose,
  pulls,
  'chapter figures': chapterFigures,
  'chapter texts': chapterTexts,
  leads,
  takeaways,
  questions,
  definitions,
  citations,
  marks,
  labels,
  'bar lengths': barLengths,
  'dot counts': dotCounts,
  'circle areas': circleAreas,
  'part lengths': partLengths,
  'time positions': timePositions,
  edges,
  paints,
  descriptions,
  captions,
  claims,
  tables,
  'behind charts': behindCharts,
  ledger,
  'ledger tables': ledgerTables,
  'ledger files': ledgerFiles,
  'correction notices': correctionNotices,
  'corrections page': correctionsPage,
  feeds,
  'timeline page': timelinePage,
  'event lists': eventLists,
  'source pages': sourcePages,
  heads,
  'structured data': structuredData,
  explorables,
  snippets,
  oembeds,
  'drawing files': drawingFiles,
  search,
  'JSON files': jsonFiles,
  'CSV files': csvFiles,
  'data packages': dataPackages,
  archives,
  pictures,
  twins,
  guide,
  book,
} as const satisfies Record<string, Face>;
export type FaceName = keyof typeof faces;

/** What one place of a face says. */
export interface Read extends Omit<Place, 'read'> {
  face: FaceName;
  read: Said;
}

/** Every place in which a documentary has to give its record, face by face. */
export const placesOf = onceOf((record: TheRecord): (Place & { face: FaceName })[] =>
  (Object.keys(faces) as FaceName[]).flatMap((face) => faces[face](record).map((place) => ({ face, ...place }))),
);

/**
 * Everything that a site says of its record.
 *
 * @param file where only that is wanted which stands in one file
 */
export function facesOf(site: Site, record: TheRecord, file?: string): Read[] {
  return placesOf(record)
    .filter((place) => file === undefined || place.file === file)
    .map(({ read, ...place }) => ({ ...place, read: reading(read, site) }));
}

// What was tampered with may be no date or no number any more; it is read as nothing.
function reading(read: Place['read'], site: Site): Said {
  try {
    return read(site);
  } catch {
    return undefined;
  }
}

/** Where a site says other than its record, in words: the file, the face, whose it is, what is read and what is due. */
export function differences(site: Site, record: TheRecord, file?: string): string[] {
  return facesOf(site, record, file)
    .filter(({ read, due }) => !agrees(read, due))
    .map(
      ({ face, file, of, fact, due, read }) =>
        `${file}: ${face}, ${of}, ${fact}: ${typeof read === 'object' ? `${read.from} to ${read.to}` : String(read)} instead of ${due}`,
    );
}
