import type { APIRoute } from 'astro';
import { countSources } from '../documentary/index.ts';
import { csvTable } from '../publish/csv.ts';
import { ledgerPackage } from '../publish/data-package.ts';
import { ledgerRows } from '../publish/ledger-columns.ts';
import { ledgerData } from '../publish/ledger-data.ts';
import { chartFileTypes, type DataFileKind, dataFileKinds, packageTypes } from '../publish/paths.ts';
import { inEachEdition } from './edition-pages.ts';
import { perEdition } from './per-edition.ts';

const dataOf = perEdition(({ documentary, paths, wording }) => ledgerData(documentary, paths, wording));

/** The files of the ledger by their ending. */
const filesOf = perEdition((edition) => {
  const data = dataOf(edition);
  return {
    csv: csvTable(ledgerRows(data)),
    json: `${JSON.stringify(data, null, 2)}\n`,
  } satisfies Record<DataFileKind, string>;
});

/** One file a kind, for `getStaticPaths`. */
export const ledgerFiles = inEachEdition(() => dataFileKinds.map((kind) => ({ params: { kind }, props: { kind } })));

/** The route that serves the ledger as a file of a kind. */
export const ledgerFile: APIRoute<{ kind: DataFileKind }> = ({ props: { kind }, locals: { edition } }) =>
  new Response(filesOf(edition)[kind], { headers: { 'content-type': chartFileTypes[kind] } });

/** The route that serves what describes the files of the ledger. */
export const ledgerDescriptor: APIRoute = ({ locals: { edition } }) => {
  const { documentary, paths, wording } = edition;
  const files = filesOf(edition);
  const written = dataFileKinds.map((kind) => ({ kind, bytes: new TextEncoder().encode(files[kind]) }));
  const described = ledgerPackage(dataOf(edition), countSources([...documentary.counts.values()]), written, {
    imprint: documentary,
    wording,
    address: (kind) => paths.absolute(paths.figuresFile(kind as DataFileKind)),
  });
  return new Response(`${JSON.stringify(described, null, 2)}\n`, {
    headers: { 'content-type': packageTypes.descriptor },
  });
};
