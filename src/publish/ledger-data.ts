import { type Count, type Documentary, historyOf, type Imprint, usesOf, type Wording } from '../documentary/index.ts';
import { type CountData, countData } from './chart-data.ts';
import { namingPlace } from './naming-place.ts';
import type { Paths } from './paths.ts';

/** The ledger as plain values that any program can read: every count with where it is used and what became of it. */
export interface LedgerData {
  /** Where the ledger stands on the web. */
  address: string;
  documentary: string;
  publisher: string;
  licence: Imprint['licence'];
  language: string;
  counts: LedgerCount[];
}

/** A count of the ledger, with the addresses of all places that give it. */
export type LedgerCount = CountData & ReturnType<typeof traces>;

/**
 * The data of the ledger.
 *
 * @param documentary the documentary whose counts it holds
 * @param paths where the documentary stands
 * @param wording the words of its language
 */
export function ledgerData(documentary: Documentary, paths: Paths, wording: Wording): LedgerData {
  const { title, publisher, licence, language, counts } = documentary;
  return {
    address: paths.absolute(paths.figures),
    documentary: title,
    publisher: publisher.name,
    licence,
    language,
    counts: [...counts.values()].map((count) => ({
      ...countData(count, wording),
      ...traces(count, documentary, paths),
    })),
  };
}

/** Where a count stands on the site, and what became of it. */
function traces(count: Count, documentary: Documentary, paths: Paths) {
  const { mentions, charts, namings } = usesOf(documentary, count);
  const given = historyOf(documentary, count).find((step) => step.what === 'given');
  return {
    address: paths.absolute(paths.count(count.id)),
    mentions: mentions.map(({ chapter, anchor }) => ({
      chapter: chapter?.title ?? null,
      address: paths.absolute(paths.mention(chapter?.id, anchor)),
    })),
    charts: charts.map(({ id, title }) => ({ title, address: paths.absolute(paths.chart(id)) })),
    texts: namings.map((naming) => {
      const { name, path } = namingPlace(documentary, naming, paths);
      return { of: naming.holder, name, text: naming.field, address: paths.absolute(path) };
    }),
    first_given: given ? { chapter: given.chapter.title, published: given.date } : null,
  };
}
