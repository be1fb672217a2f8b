import type { Count } from '../../src/documentary/index.ts';
import { denialsOf } from './descriptions.ts';
import { eventPlaces } from './events.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { countText, sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf } from './tables.ts';
import { joined, standingHole, type Template, words } from './template.ts';
import { flat } from './words.ts';

type Found = Element | null | undefined;

/** What an entry says under a name. */
export const factIn = (entry: Found, name: string) =>
  [...(entry?.querySelectorAll('dl > div') ?? [])]
    .find((fact) => flat(fact.querySelector('dt')?.textContent ?? '') === name)
    ?.querySelector('dd')?.textContent ?? '';

/** What the record says of a count, by the name under which its entry has it. */
function countFacts(record: TheRecord, count: Count): [name: string, due: Template][] {
  const denials = denialsOf(record, count.id, count.denials.length);
  return [
    ['What is counted', countText(record, count, 'rule')],
    ['Standing', words`${standingHole(count.standing)}`],
    ['Who gives it', countText(record, count, 'claimant')],
    [
      'Who denies it',
      joined(
        denials.map((denial, index) => words`${denial}. ${sourceSentence(record, [count.denials[index]!.source])}`),
        '',
      ),
    ],
    [
      'What other sources say',
      joined(
        elsewhereOf(record, count).map(
          ({ said, source }) => words`${source.publisher}: ${said}. ${sourceSentence(record, [source])}`,
        ),
        '',
      ),
    ],
    ['As of', words`${record.date(count.asOf)}`],
    ['Published in', sourceSentence(record, [count.source])],
  ];
}

function entryPlaces(record: TheRecord, file: string, of: string, count: Count): Place[] {
  const entry = (site: Site) => site.document(file).getElementById(count.id);
  return [
    textPlace(
      file,
      of,
      'number',
      words`${record.amount(count)}`,
      (site) => entry(site)?.querySelector('.value')?.textContent,
    ),
    textPlace(
      file,
      of,
      'label',
      countText(record, count, 'label'),
      (site) => entry(site)?.querySelector('.label')?.textContent,
    ),
    {
      file,
      of,
      fact: 'standing by class',
      due: `entry ${count.standing}`,
      read: (site) => entry(site)?.getAttribute('class') ?? '',
    },
    ...countFacts(record, count).map(([name, due]) =>
      textPlace(file, of, name, due, (site) => factIn(entry(site), name)),
    ),
  ];
}

/** The ledger: every count with all that the record says of it, and where it is used. */
export const ledger: Face = (record) => {
  const { counts, chapters } = record.documentary;
  const file = fileOf.figures;
  return [
    {
      file,
      of: 'figures',
      fact: 'entries',
      due: [...counts.keys()].join(' '),
      read: (site) => [...site.document(file).querySelectorAll('article.entry')].map(({ id }) => id).join(' '),
    },
    ...[...counts.values()].flatMap((count) => entryPlaces(record, file, count.id, count)),
    ...[...counts.keys()].map((id): Place => {
      const mentions = chapters.flatMap((chapter) =>
        chapter.references
          .filter((reference) => reference.component === 'Count' && reference.id === id)
          .map(({ anchor }) => `chapters/${chapter.id}/#${anchor}`),
      );
      const used = record.charts.filter(
        (chart) => chart.form !== 'timeline' && chart.counts.some((count) => count.id === id),
      );
      return {
        file,
        of: id,
        fact: 'where it is used',
        due: [...mentions, ...used.map((chart) => `charts/${chart.id}/`)].join(' '),
        read(site) {
          const links = [...(site.document(file).getElementById(id)?.querySelectorAll('.inline a') ?? [])];
          return links.map((link) => /(chapters|charts)\/.*$/.exec(link.getAttribute('href') ?? '')?.[0]).join(' ');
        },
      };
    }),
  ];
};

/** The record behind each chart, on its page: its counts or its events. */
export const behindCharts: Face = (record) =>
  record.charts.flatMap((chart) => {
    const file = fileOf.chart(chart.id);
    return chart.form === 'timeline'
      ? eventPlaces(record, file, chart.id, chart.events, (site) => [
          ...site.document(file).querySelectorAll('.events > li'),
        ])
      : chart.counts.flatMap((count) => entryPlaces(record, file, `${chart.id}/${count.id}`, count));
  });
