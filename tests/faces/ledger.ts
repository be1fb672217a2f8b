import { type Count, historyOf } from '../../src/documentary/index.ts';
import { denialsOf } from './descriptions.ts';
import { eventPlaces } from './events.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { namingsOf } from './namings.ts';
import { correctedIn } from './notes.ts';
import { chapterText, countCharts, countText, sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { inBibliography } from './sources.ts';
import { elsewhereOf } from './tables.ts';
import { joined, numberHole, standingHole, type Template, words } from './template.ts';
import { flat } from './words.ts';
import { writings } from './writings.ts';

type Found = Element | null | undefined;

/** What an entry has under a name. */
const factOf = (entry: Found, name: string) =>
  [...(entry?.querySelectorAll('dl > div') ?? [])]
    .find((fact) => flat(fact.querySelector('dt')?.textContent ?? '') === name)
    ?.querySelector('dd');

/** What an entry says under a name. */
export const factIn = (entry: Found, name: string) => factOf(entry, name)?.textContent ?? '';

const boundWords = {
  exactly: 'given as exact.',
  'at-least': 'given as a lower bound: this or more.',
  'at-most': 'given as an upper bound: this or less.',
  about: 'given as an approximation: near this.',
} as const;

/** What the record says of a count, by the name under which its entry has it. */
function countFacts(record: TheRecord, count: Count): [name: string, due: Template][] {
  const { language } = record.documentary;
  const denials = denialsOf(record, count.id, count.denials.length);
  return [
    ['What is counted', countText(record, count, 'rule')],
    ['Number and bound', words`${numberHole(count.value, language)}, ${boundWords[count.bound]}`],
    ['Unit', words`${record.unit(count)}`],
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
    ['Published in', words`${inBibliography(record, count.source)} In the list of sources`],
    ['History', joined(historyDue(record, count), '')],
  ];
}

/** What is known of a count in time, as the lines of its history have it. */
function historyDue(record: TheRecord, count: Count): Template[] {
  const steps = historyOf(record.documentary, count).map((step) => {
    const date = record.date(step.date);
    if (step.what === 'counted') return words`${date} Given as of this date.`;
    if (step.what === 'published') return words`${date} Published by ${step.source.publisher}.`;
    if (step.what === 'given')
      return words`${date} The earliest chapter here that gives it: ${chapterText(record, step.chapter.id, 'title')}`;
    const { said, right, why } = correctedIn(record, step.correction);
    return words`${date} Corrected here. It said “${said}”; right is “${right}”. ${why}`;
  });
  return [...steps, words`Now ${record.amount(count)}, ${standingHole(count.standing)}.`];
}

/** Where a count is used, by the name under which its entry has the links: where they lead. */
function placesOfUse(record: TheRecord, { id }: Count): Record<string, string[]> {
  const mentions = writings(record).flatMap(({ file, references }) =>
    references
      .filter((reference) => reference.component === 'Count' && reference.id === id)
      .map(({ anchor }) => `${file.replace('index.html', '')}#${anchor}`),
  );
  const charts = countCharts(record).filter(({ counts }) => counts.some((count) => count.id === id));
  return {
    'In the text': mentions,
    'In charts': charts.map((chart) => `charts/${chart.id}/`),
    'In other texts': namingsOf(record, id).map(({ path }) => path),
  };
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
    ...Object.entries(placesOfUse(record, count)).map(([name, due]): Place => ({
      file,
      of,
      fact: name,
      due: [...due].sort().join(' '),
      read(site) {
        const links = [...(factOf(entry(site), name)?.querySelectorAll('a') ?? [])];
        return links
          .map((link) => withinSite(link.getAttribute('href') ?? ''))
          .sort()
          .join(' ');
      },
    })),
  ];
}

/** The part of an address that does not depend on where the site stands. */
const withinSite = (address: string) =>
  /(?:(?:chapters|charts|figures|timeline|glossary|sources|corrections|about)\/|#).*$/.exec(address)?.[0] ?? '';

/** The ledger: every count with all that the record says of it, and where it is used. */
export const ledger: Face = (record) => {
  const { counts } = record.documentary;
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
