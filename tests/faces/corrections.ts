import { DOMParser, parseHTML } from 'linkedom';
import {
  type Chart,
  chartCorrections,
  correctedPlaces,
  type Correction,
  type CorrectionNote,
} from '../../src/documentary/index.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf, showings, within } from './files.ts';
import { factIn } from './ledger.ts';
import { correctedIn, noteText, statementOf, whyOf } from './notes.ts';
import { chapterText, chartText, countCharts, countText, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { addressHole, capital, joined, type Template, words } from './template.ts';
import { stories } from './writings.ts';

type Found = Element | null | undefined;

/** The corrections beside whatever was wrong: at the heads of chapters and of the pages of charts, in captions, in entries. */
export const correctionNotices: Face = (record) => {
  const { chapters, counts } = record.documentary;
  const entry = (file: string, id: string) => (site: Site) => site.document(file).getElementById(id);
  return [
    ...chapters.flatMap(({ id, title, corrections = [] }) => {
      const file = fileOf.chapter(id);
      return noticesIn(record, { file, of: id, notes: corrections, place: title }, (site) =>
        site.document(file).querySelector('.opening'),
      );
    }),
    ...showings(record).flatMap(({ file, chart }) =>
      noticesIn(record, { file, of: chart.id, notes: chartCorrections(chart), place: chart.title }, (site) =>
        // On the page of a chart they stand at its head.
        file === fileOf.chart(chart.id)
          ? within(site, file, chart, '.what + .corrections')
          : within(site, file, chart, 'figcaption'),
      ),
    ),
    ...stories(record).flatMap(({ file, id, chart }) =>
      noticesIn(record, { file, of: id, notes: chartCorrections(chart), place: chart.title }, entry(file, id)),
    ),
    ...[...counts.values()].flatMap(({ id, label, corrections = [] }) =>
      noticesIn(record, { file: fileOf.figures, of: id, notes: corrections, place: label }, entry(fileOf.figures, id)),
    ),
    ...countCharts(record).flatMap((chart) =>
      chart.counts.flatMap(({ id, label, corrections = [] }) => {
        const file = fileOf.chart(chart.id);
        const at = { file, of: `${chart.id}/${id}`, notes: corrections, place: label };
        return noticesIn(record, at, entry(file, id));
      }),
    ),
  ];
};

/** What is said of corrections in an element: each by its words and its id, and no others. */
function noticesIn(
  record: TheRecord,
  { file, of, notes, place }: { file: string; of: string; notes: readonly CorrectionNote[]; place: string },
  find: (site: Site) => Found,
): Place[] {
  const lines = (site: Site) => [...(find(site)?.querySelectorAll('[data-correction]') ?? [])];
  return [
    {
      file,
      of,
      fact: 'corrections',
      due: notes.map(({ id }) => id).join(' '),
      read: (site) =>
        lines(site)
          .map((line) => /corrections\/#(.*)/.exec(line.querySelector('a')?.getAttribute('href') ?? '')?.[1])
          .join(' '),
    },
    ...notes.map((note, index) =>
      textPlace(
        file,
        of,
        `correction ${index + 1}`,
        noteText(record, note, place),
        (site) => lines(site)[index]?.textContent,
      ),
    ),
  ];
}

/** Where a correction is told of, as links have it: the way there, and its name. */
function toldOf(record: TheRecord, correction: Correction): { path: string; name: Template }[] {
  const { chapters, charts } = correctedPlaces(record.documentary, correction);
  const { count } = correction;
  return [
    ...chapters.map(({ id }) => ({ path: `chapters/${id}/`, name: chapterText(record, id, 'title') })),
    ...charts.map((chart: Chart) => ({ path: `charts/${chart.id}/`, name: chartText(record, chart, 'title') })),
    ...(count ? [{ path: `figures/#${count.id}`, name: words`Figures: ${countText(record, count, 'label')}` }] : []),
  ];
}

/** The page of corrections. */
export const correctionsPage: Face = (record) => {
  const { corrections, language } = record.documentary;
  const file = fileOf.corrections;
  const entries = (site: Site) => [...site.document(file).querySelectorAll('article.entry')];
  return [
    {
      file,
      of: 'corrections',
      fact: 'entries',
      due: corrections.map(({ id }) => id).join(' '),
      read: (site) =>
        entries(site)
          .map(({ id }) => id)
          .join(' '),
    },
    ...corrections.flatMap((correction, index) => {
      const { id, date } = correction;
      const { subject, said, right, why } = correctedIn(record, correction);
      const told = toldOf(record, correction);
      const heading = (site: Site) => entries(site)[index]?.querySelector('h2');
      const links = (site: Site) => [...(entries(site)[index]?.querySelectorAll('.inline a') ?? [])];
      const facts = { 'It said': said, 'Right is': right, Why: why };
      return [
        textPlace(file, id, 'heading', capital(subject, language), (site) => textBefore(heading(site), '.label')),
        textPlace(
          file,
          id,
          'date',
          words`${record.date(date)}`,
          (site) => heading(site)?.querySelector('.label')?.textContent,
        ),
        ...Object.entries(facts).map(([name, due]) =>
          textPlace(file, id, name, due, (site) => factIn(entries(site)[index], name)),
        ),
        {
          file,
          of: id,
          fact: 'places',
          due: told.length,
          read: (site: Site) => links(site).length,
        },
        ...told.flatMap(({ path, name }, at) => [
          textPlace(file, id, `place ${at + 1}`, name, (site) => links(site)[at]?.textContent),
          textPlace(file, id, `way to place ${at + 1}`, words`${addressHole(path)}`, (site) =>
            links(site)[at]?.getAttribute('href'),
          ),
        ]),
      ];
    }),
  ];
};

/** The feeds: the corrections in both, and the chapters with what they are about in one. */
export const feeds: Face = (record) => {
  const { chapters, corrections, language } = record.documentary;
  const entriesOf = (site: Site, file: string) =>
    site.once(file, 'entries', () => [
      ...new DOMParser().parseFromString(site.text(file), 'text/xml').getElementsByTagName('entry'),
    ]);
  const entryPlaces = (file: string, path: string, title: Template, content: Template): Place[] => {
    const entry = (site: Site) => entriesOf(site, file).find((one) => textOf(one, 'id').endsWith(`/${path}`));
    return [
      textPlace(file, path, 'title', title, (site) => plain(textOf(entry(site), 'title'))),
      textPlace(file, path, 'content', content, (site) => plain(textOf(entry(site), 'content'))),
    ];
  };
  return [
    ...[fileOf.feed, fileOf.correctionsFeed].flatMap((file): Place[] => [
      {
        file,
        of: 'feed',
        fact: 'entries',
        due: corrections.length + (file === fileOf.feed ? chapters.length : 0),
        read: (site) => entriesOf(site, file).length,
      },
      ...corrections.flatMap((correction) => {
        const { subject } = correctedIn(record, correction);
        const places = joined(
          toldOf(record, correction).map(({ name }) => name),
          ', ',
        );
        return entryPlaces(
          file,
          `corrections/#${correction.id}`,
          words`Correction: ${subject}`,
          words`${capital(subject, language)}. ${statementOf(record, correction)} ${whyOf(record, correction)} ${places}`,
        );
      }),
    ]),
    ...chapters.flatMap(({ id }) =>
      entryPlaces(
        fileOf.feed,
        `chapters/${id}/`,
        chapterText(record, id, 'title'),
        chapterText(record, id, 'description'),
      ),
    ),
  ];
};

/** The text of an element up to one in it that ends it. */
function textBefore(element: Found, selector: string): string | undefined {
  const last = element?.querySelector(selector)?.textContent ?? '';
  return element?.textContent?.slice(0, -last.length);
}

/** The text of HTML, one paragraph after the other. */
function plain(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const paragraphs = [...document.querySelectorAll('p')];
  return (paragraphs.length > 0 ? paragraphs : [document.body]).map(({ textContent }) => textContent).join(' ');
}

const textOf = (entry: Found, name: string) => entry?.getElementsByTagName(name)[0]?.textContent ?? '';
