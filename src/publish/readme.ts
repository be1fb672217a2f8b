import {
  type Chart,
  type Count,
  type Event,
  otherFigure,
  pageWordsIn,
  type Source,
  type Wording,
} from '../documentary/index.ts';
import type { ChartData } from './chart-data.ts';
import { asSentence, correctionText } from './correction-text.ts';

/**
 * What lies beside the files of a chart, for whoever opens the archive: what each file is, what exactly is counted, who
 * says so and who denies it, how the chart is cited, and on what terms it may be used.
 *
 * @param chart the chart, with its data
 * @param files the names of the files, each with what it is
 * @param citation how the chart is cited, as a line
 * @param wording the words of the documentary's language
 */
export function readmeOf(
  chart: Chart,
  data: ChartData,
  { files, citation, wording }: { files: [name: string, what: string][]; citation: string; wording: Wording },
): string {
  const { words } = wording;
  const { package: said } = pageWordsIn(wording.language);
  const section = (heading: string, paragraphs: string[]) => [`## ${heading}`, ...paragraphs];
  const paragraphs = [
    `# ${chart.title}`,
    [chart.takeaway, chart.note].filter(Boolean).join(' '),
    said.partOf(data.documentary, data.publisher, data.address),
    ...section(said.files, [noteLines(files, wording), said.spreadsheet]),
    ...section(
      words.site.behindChart,
      chart.form === 'timeline'
        ? chart.events.map((event) => eventNotes(event, wording))
        : chart.counts.map((count) => countNotes(count, wording)),
    ),
    ...(data.corrections.length > 0
      ? section(words.site.corrections, [data.corrections.map((note) => correctionLine(note, wording)).join('\n')])
      : []),
    ...section(words.cite.chart, [citation]),
    ...section(words.site.licence, [said.licence(data.licence.name, data.licence.address)]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function countNotes(count: Count, wording: Wording): string {
  const { site, standings } = wording.words;
  const facts: [name: string, fact: string][] = [
    [site.rule, count.rule],
    [site.standing, standings[count.standing]],
    [site.claimant, count.claimant],
    ...count.denials.map(({ who, what, source }): [string, string] => [
      site.denied,
      `${site.denialOf(who, what)}. ${reference(source, wording)}`,
    ]),
    ...count.elsewhere.map((other): [string, string] => [
      site.elsewhere,
      `${site.elsewhereOf(other.source.publisher, otherFigure(other, wording))}. ${reference(other.source, wording)}`,
    ]),
    [site.asOf, wording.date(count.asOf)],
    [site.publishedIn, reference(count.source, wording)],
  ];
  return notes(`${wording.capital(wording.phrase(count))} (${count.label})`, facts, wording);
}

function eventNotes(event: Event, wording: Wording): string {
  const { chart, signs, site } = wording.words;
  return notes(
    `${wording.date(event.date)}${signs.colon} ${event.title}`,
    [
      ...event.elsewhere.map(({ says, source }): [string, string] => [
        site.elsewhere,
        `${chart.otherDate(says, source.publisher)} ${reference(source, wording)}`,
      ]),
      ...event.sources.map((source): [string, string] => [site.publishedIn, reference(source, wording)]),
    ],
    wording,
  );
}

function correctionLine(note: ChartData['corrections'][number], wording: Wording): string {
  const why = wording.words.corrections.why(asSentence(note.why));
  return `- ${correctionText(note, wording)} ${why} ${note.address}`;
}

function notes(heading: string, facts: [name: string, fact: string][], wording: Wording): string {
  return [`### ${heading}`, '', noteLines(facts, wording)].join('\n');
}

function noteLines(facts: readonly [name: string, fact: string][], { words }: Wording): string {
  return facts.map(([name, fact]) => `- ${name}${words.signs.colon} ${fact}`).join('\n');
}

function reference({ publisher, title, date, address }: Source, { words, date: written }: Wording): string {
  return `${words.chart.table.reference(publisher, title, written(date))}${words.signs.colon} ${address}`;
}
