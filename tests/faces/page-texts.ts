import { type Face, textPlace } from './face.ts';
import { fileOf, showings, within } from './files.ts';
import { chapterText, chartText, describing, sourceSentence } from './record.ts';
import type { Site } from './site.ts';
import { noteAfter } from './sources.ts';
import { joined, words } from './template.ts';
import { writings } from './writings.ts';

const inMain =
  (file: string, selector: string, index = 0) =>
  (site: Site) =>
    site.document(file).querySelectorAll(`main ${selector}`)[index]?.textContent;

/** What leads into the documentary and its chapters, with the counts that an editor named in braces. */
export const leads: Face = (record) => [
  textPlace(fileOf.home, 'documentary', 'description', describing(record), inMain(fileOf.home, '.lead')),
  textPlace(fileOf.print, 'documentary', 'description', describing(record), inMain(fileOf.print, '.title .lead')),
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

/** The terms of the glossary, in which counts may stand too, on their page, in the margin of chapters and at their end. */
export const definitions: Face = (record) => {
  const { terms } = record.documentary;
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
    ...writings(record).flatMap(({ file, references }) => {
      const mentioned = references.filter(({ component, anchor }) => component === 'Term' && anchor.endsWith('.1'));
      return mentioned.flatMap(({ id, anchor }, index) => [
        textPlace(file, id, 'note', words`${term(id)}: ${definition(id)}`, (site) => noteAfter(site, file, anchor)),
        textPlace(
          file,
          id,
          'on paper',
          definition(id),
          (site) => site.document(file).querySelectorAll('.printed dd')[index]?.textContent,
        ),
      ]);
    }),
  ];
};
