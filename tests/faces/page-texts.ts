import { type Face, type Place, textPlace } from './face.ts';
import { fileOf, showings, within } from './files.ts';
import { chartText, sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { joined, type Template, words } from './template.ts';

const inMain =
  (file: string, selector: string, index = 0) =>
  (site: Site) =>
    site.document(file).querySelectorAll(`main ${selector}`)[index]?.textContent;

/** What leads into the documentary and its chapters, with the counts that an editor named in braces. */
export const leads: Face = (record) => [
  textPlace(fileOf.home, 'documentary', 'description', describing(record), inMain(fileOf.home, '.lead')),
  ...record.documentary.chapters.flatMap(({ id }, index) => [
    textPlace(
      fileOf.home,
      id,
      'description',
      chapterText(record, id, 'description'),
      inMain(fileOf.home, '.contents li p', index),
    ),
    textPlace(fileOf.home, id, 'title', chapterText(record, id, 'title'), inMain(fileOf.home, '.contents li a', index)),
    textPlace(
      fileOf.chapter(id),
      id,
      'description',
      chapterText(record, id, 'description'),
      inMain(fileOf.chapter(id), '.opening .lead'),
    ),
  ]),
];

/** The description of the documentary. */
export const describing = (record: TheRecord) => record.text('documentary.yaml', 'description') ?? words``;

/** A text in the front matter of a chapter. */
export const chapterText = (record: TheRecord, id: string, field: string) =>
  record.text(`chapters/${id}.mdx`, field) ?? words``;

/** The takeaway of each chart and what the chart is of, wherever it is shown. */
export const takeaways: Face = (record) =>
  showings(record).flatMap(({ file, chart }) => {
    const text = (selector: string) => (site: Site) => within(site, file, chart, selector)?.textContent;
    return [
      textPlace(file, chart.id, 'takeaway', chartText(record, chart, 'takeaway'), text('.takeaway, #takeaway')),
      textPlace(file, chart.id, 'title', chartText(record, chart, 'title'), text('.what')),
    ];
  });

/** The questions for a class, with their answers. */
export const questions: Face = (record) =>
  record.charts.flatMap((chart) => {
    const file = fileOf.chart(chart.id);
    const all = chart.questions ?? [];
    const items = (site: Site) => [...site.document(file).querySelectorAll('.questions li')];
    return [
      { file, of: chart.id, fact: 'questions', due: all.length, read: (site) => items(site).length },
      ...all.flatMap((_, index) => {
        const of = `${chart.id} ${index + 1}`;
        const due = (part: string) => chartText(record, chart, 'questions', index, part);
        return [
          textPlace(
            file,
            of,
            'question',
            due('question'),
            (site) => items(site)[index]?.querySelector('p')?.textContent,
          ),
          textPlace(
            file,
            of,
            'answer',
            due('answer'),
            (site) => items(site)[index]?.querySelector('details p')?.textContent,
          ),
        ];
      }),
    ];
  });

/** The terms of the glossary, in which counts may stand too, on their page and in the margin of chapters. */
export const definitions: Face = (record) => {
  const { terms, chapters } = record.documentary;
  const definition = (id: string) => record.text('terms.yaml', id, 'definition') ?? words``;
  const term = (id: string) => record.text('terms.yaml', id, 'term') ?? words``;
  return [
    ...[...terms].map(([id, { source }]) =>
      textPlace(
        fileOf.glossary,
        id,
        'definition',
        joined([definition(id), source && sourceSentence(record, [source])]),
        (site) => site.document(fileOf.glossary).getElementById(id)?.querySelector('dd')?.textContent,
      ),
    ),
    ...chapters.flatMap((chapter) => {
      const file = fileOf.chapter(chapter.id);
      const mentioned = chapter.references.filter(
        ({ component, anchor }) => component === 'Term' && anchor.endsWith('.1'),
      );
      return mentioned.map(({ id, anchor }) =>
        textPlace(file, id, 'note', words`${term(id)}: ${definition(id)}`, (site) => noteAfter(site, file, anchor)),
      );
    }),
  ];
};

/** The note in the margin that follows a mention. */
function noteAfter(site: Site, file: string, anchor: string): string | undefined {
  const note = site.document(file).getElementById(anchor)?.nextElementSibling;
  return note?.classList.contains('note') ? (note.textContent ?? '') : undefined;
}

/** The sources that chapters cite: in the margin at their first mention, and in the list at the end. */
export const citations: Face = (record) => {
  const { chapters, sources } = record.documentary;
  return chapters.flatMap((chapter): Place[] => {
    const file = fileOf.chapter(chapter.id);
    const cited = [...new Set(chapter.references.filter(({ component }) => component === 'Cite').map(({ id }) => id))];
    return [
      {
        file,
        of: chapter.id,
        fact: 'sources',
        due: cited.map((id) => `source.${id}`).join(' '),
        read: (site) => [...site.document(file).querySelectorAll('.cited li')].map(({ id }) => id).join(' '),
      },
      ...cited.flatMap((id, index) => {
        const { publisher, date } = sources.get(id)!;
        return [
          textPlace(file, id, 'note', words`${String(index + 1)} ${publisher}, ${record.date(date)}`, (site) =>
            noteAfter(site, file, `cite.${id}.1`),
          ),
          ...bibliographyPlaces(record, file, id, (site) =>
            site.document(file).getElementById(`source.${id}`)?.querySelector('.source'),
          ),
        ];
      }),
    ];
  });
};

/** What a bibliography says of a source, with where its links lead. */
export function bibliographyPlaces(
  record: TheRecord,
  file: string,
  id: string,
  find: (site: Site) => Element | null | undefined,
): Place[] {
  const { publisher, title, date, address, archived } = record.documentary.sources.get(id)!;
  const copy: Template = words`${archived ? ' (archived copy)' : ''}`;
  return [
    textPlace(
      file,
      id,
      'source',
      words`${publisher}, ${title}, ${record.date(date)}${copy}.`,
      (site) => find(site)?.textContent,
    ),
    {
      file,
      of: id,
      fact: 'addresses',
      due: [address, ...(archived ? [archived] : [])].join(' '),
      read: (site) => [...(find(site)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')).join(' '),
    },
  ];
}
