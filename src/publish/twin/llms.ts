import { type Chart, type Correction, pageWordsIn, type Source, type Wording } from '../../documentary/index.ts';
import {
  heading,
  type Item,
  item,
  link,
  list,
  markdownOf,
  paragraph,
  quote,
  section,
  strong,
  text,
} from '../markdown.ts';
import { asSentence, correctionParts } from '../correction-text.ts';
import type { Edition } from '../edition.ts';
import { filledParts } from '../filled-parts.ts';
import { countLine } from './record-lines.ts';

/**
 * What the documentary holds, as an llms.txt (https://llmstxt.org): its title, what it is about, how its figures are
 * meant and may be used, and links with a note each. Readers who are short of room may leave the part named Optional.
 *
 * @param edition the documentary
 */
export function llmsText(edition: Edition): string {
  const { documentary, paths, wording } = edition;
  const { signs, site } = wording.words;
  const { about, package: data, twin } = pageWordsIn(wording.language);
  const { chapters, charts, corrections, counts, description, licence, publisher, sources, title } = documentary;
  const meaning = [data.columns.bound, data.columns.standing].map((column) =>
    item(paragraph(strong(column.title), text(`${signs.colon} ${column.description}`))),
  );
  const pages = [
    ...filledParts(['timeline', 'glossary'], documentary).map(
      (part) => [paths[part], site[part], site[`${part}Lead`]] as const,
    ),
    [paths.corrections, site.corrections, site.correctionsLead],
    [paths.about, site.about, site.aboutLead],
  ] as const;
  return markdownOf([
    heading(1, title),
    quote(paragraph(text(description))),
    paragraph(
      text(`${site.publishedBy(publisher.name)}. ${about.reuse(licence.name)} `),
      link(licence.address, licence.name),
    ),
    ...about.figures.map((each) => paragraph(text(each))),
    ...list(meaning),
    paragraph(text(twin.quoting)),
    ...section(
      site.chapters,
      chapters.map((chapter) =>
        noted(paths.absolute(paths.chapterTwin(chapter.id)), chapter.title, chapter.description, wording),
      ),
    ),
    ...section(
      site.charts,
      [...charts.values()].map((chart) => chartItem(chart, edition)),
    ),
    ...section(
      site.figures,
      [...counts.values()].map((count) => item(countLine(count, edition))),
    ),
    ...section(
      site.sources,
      [...sources.values()].map((source) => sourceItem(source, edition)),
    ),
    ...section(
      site.corrections,
      corrections.map((correction) => correctionItem(correction, edition)),
    ),
    ...section(
      'Optional',
      pages.map(([path, name, lead]) => noted(paths.absolute(path), name, lead, wording)),
    ),
  ]);
}

function noted(address: string, name: string, what: string, { words }: Wording): Item {
  return item(paragraph(link(address, name), text(`${words.signs.colon} ${what}`)));
}

function chartItem({ id, title, takeaway }: Chart, { paths, wording }: Edition): Item {
  const { signs, site } = wording.words;
  const file = (kind: 'json' | 'csv') => paths.absolute(paths.chartFile(id, kind));
  return item(
    paragraph(
      link(file('json'), title),
      text(`${signs.colon} ${takeaway} `),
      link(file('csv'), 'CSV'),
      text(`${signs.comma} `),
      link(paths.absolute(paths.chart(id)), site.chartPage),
    ),
  );
}

function sourceItem({ publisher, title, address, date, archived }: Source, { wording }: Edition): Item {
  const { chart, signs, site } = wording.words;
  const name = chart.table.reference(publisher, title, wording.date(date));
  return item(
    paragraph(link(address, name), ...(archived ? [text(`${signs.colon} `), link(archived, site.archived)] : [])),
  );
}

function correctionItem(correction: Correction, { paths, wording }: Edition): Item {
  const { subject, date, why } = correction;
  const { corrections, signs } = wording.words;
  const told = `${correctionParts(correction, wording, subject).text} ${corrections.why(asSentence(why))}`;
  const name = `${wording.date(date)}${signs.colon} ${subject}`;
  return noted(paths.absolute(paths.correction(correction.id)), name, told, wording);
}
