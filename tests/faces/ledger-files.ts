import { createHash } from 'node:crypto';
import { type Count, countSources, historyOf } from '../../src/documentary/index.ts';
import { countCells, csvPlaces } from './data-files.ts';
import type { Face } from './face.ts';
import { fileOf } from './files.ts';
import { countDue, type Due, jsonPlaces } from './json.ts';
import { namingsOf } from './namings.ts';
import { chapterText, chartText, countCharts, plainSource, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { addressHole, joined, type Template, words } from './template.ts';
import { writings } from './writings.ts';

/** Where a count is used: each place by its path in the site, with the name of what it is in. */
function usesOf(record: TheRecord, { id }: Count) {
  return {
    mentions: writings(record).flatMap(({ file, of, references }) =>
      references
        .filter((reference) => reference.component === 'Count' && reference.id === id)
        .map(({ anchor }) => ({
          path: `${file.replace('index.html', '')}#${anchor}`,
          name: file === fileOf.home ? undefined : chapterText(record, of, 'title'),
        })),
    ),
    charts: countCharts(record)
      .filter(({ counts }) => counts.some((count) => count.id === id))
      .map((chart) => ({ path: `charts/${chart.id}/`, name: chartText(record, chart, 'title') })),
    texts: namingsOf(record, id),
  };
}

function firstGiven(record: TheRecord, count: Count): { chapter: Template; published: string } | undefined {
  const step = historyOf(record.documentary, count).find(({ what }) => what === 'given');
  return step?.what === 'given'
    ? { chapter: chapterText(record, step.chapter.id, 'title'), published: step.date }
    : undefined;
}

const address = (path: string) => words`${addressHole(path)}`;

/** The whole ledger as files: a table, data for programs, and what describes both. */
export const ledgerFiles: Face = (record) => {
  const counts = [...record.documentary.counts.values()];
  const { title, publisher, licence, language } = record.documentary;
  const json = fileOf.figuresFile('json');
  const data = (site: Site) => site.once(json, 'json', () => JSON.parse(site.text(json)));
  const due: Due = {
    address: address('figures/'),
    documentary: title,
    publisher: publisher.name,
    licence: { name: licence.name, address: licence.address },
    language,
    counts: counts.map((count): Due => {
      const { mentions, charts, texts } = usesOf(record, count);
      const given = firstGiven(record, count);
      return {
        ...countDue(record, count),
        address: address(`figures/#${count.id}`),
        mentions: mentions.map(({ path, name }) => ({ chapter: name ?? null, address: address(path) })),
        charts: charts.map(({ path, name }) => ({ title: name, address: address(path) })),
        texts: texts.map(({ holder, field, path }) => ({ of: holder, text: field, address: address(path) })),
        first_given: given ?? null,
      };
    }),
  };
  const rows = counts.map((count) => {
    const { mentions, charts, texts } = usesOf(record, count);
    const given = firstGiven(record, count);
    const all = (places: readonly { path: string }[]) =>
      joined([...new Set(places.map(({ path }) => path))].map((path) => addressHole(path)));
    return {
      id: count.id,
      cells: {
        ...countCells(record, count),
        source_archived: words`${count.source.archived}`,
        address: address(`figures/#${count.id}`),
        mentions: all(mentions),
        charts: all(charts),
        texts: all(texts),
        first_given: words`${given?.chapter}${given && `, ${given.published}`}`,
      },
    };
  });
  const descriptor = (site: Site) =>
    site.once(fileOf.figuresPackage, 'json', () => JSON.parse(site.text(fileOf.figuresPackage)));
  const kinds = ['csv', 'json'] as const;
  return [
    ...jsonPlaces(json, 'figures', due, data),
    ...(counts.length > 0 ? csvPlaces(fileOf.figuresFile('csv'), 'figures', rows) : []),
    ...jsonPlaces(
      fileOf.figuresPackage,
      'figures',
      {
        title: words`The figures of ${title}`,
        sources: countSources(counts).map((source) => ({ title: plainSource(source), path: source.address })),
        resources: kinds.map((name) => ({ name })),
      },
      descriptor,
    ),
    ...kinds.map((kind, index) => ({
      file: fileOf.figuresPackage,
      of: 'figures',
      fact: `hash of ${kind}`,
      due: 'that of the file',
      read(site: Site) {
        const held = site.bytes(fileOf.figuresFile(kind));
        const hash = `${held.length} sha256:${createHash('sha256').update(held).digest('hex')}`;
        const said = descriptor(site).resources[index];
        return `${said?.bytes} ${said?.hash}` === hash ? 'that of the file' : hash;
      },
    })),
  ];
};
