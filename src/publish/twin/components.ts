import type { MdastNode } from 'satteri';
import { idsIn, tableOf } from '../../chart/index.ts';
import {
  type Chapter,
  type Chart,
  chartCorrections,
  chartSources,
  type CountForm,
  known,
  pageWordsIn,
} from '../../documentary/index.ts';
import { standingAloud, statementOf } from '../count-statement.ts';
import type { Edition } from '../edition.ts';
import { type Block, emphasis, link, list, noteMark, paragraph, quote, strong, table, text } from '../markdown.ts';
import { blocksOf } from './mixture.ts';
import { correctionLines, eventItem, sourcesLine } from './record-lines.ts';
import { type Tag, textOf } from './tags.ts';
import { writtenOnce } from './written-once.ts';

type Write = (tag: Tag, edition: Edition, chapter: Chapter) => MdastNode[];

/** The components that a chapter may use, as Markdown. */
export const componentTwins = {
  Account: (tag, { wording }) => [
    said(pageWordsIn(wording.language).twin.account(textOf(tag, 'by'), textOf(tag, 'word')), tag),
  ],

  Chart(tag, edition) {
    const chart = known(edition.documentary.charts, textOf(tag, 'id'));
    return [writtenOnce(edition, chart, () => chartBlocks(chart, edition))];
  },

  Cite: (tag) => [noteMark(textOf(tag, 'id'))],

  Count(tag, { documentary, paths, wording }, { references }) {
    const count = known(documentary.counts, textOf(tag, 'id'));
    const words = wording[(textOf(tag, 'show') || 'phrase') as CountForm](count);
    const begins = references.some(({ anchor, begins }) => begins && anchor === tag.anchor);
    const value = begins ? wording.capital(words) : words;
    return [link(paths.absolute(paths.count(count.id)), `${value}${standingAloud(count, wording)}`)];
  },

  Denial: (tag, { wording }) => [said(wording.words.site.denial(textOf(tag, 'by')), tag)],

  Figure(tag, { wording }) {
    const credit = textOf(tag, 'credit');
    const caption = [textOf(tag, 'caption'), ...(credit ? [wording.words.site.credit(credit)] : [])];
    return [...blocksOf(tag.inside), paragraph(text(caption.join(' ')))];
  },

  Pull(tag, edition) {
    const { documentary, paths, wording } = edition;
    const count = known(documentary.counts, textOf(tag, 'id'));
    const words = `${wording.capital(wording.phrase(count))}${standingAloud(count, wording)}`;
    return [
      paragraph(link(paths.absolute(paths.count(count.id)), words)),
      paragraph(text(`${statementOf(count, wording)} `), ...sourcesLine([count.source], edition)),
    ];
  },

  Scrolly(tag, edition) {
    const chart = known(edition.documentary.charts, textOf(tag, 'chart'));
    return [...blocksOf(tag.inside), ...captionBlocks(chart, edition)];
  },

  Step: ({ inside }) => blocksOf(inside),

  Term: (tag, { documentary }) =>
    tag.inside.length > 0 ? tag.inside : [text(known(documentary.terms, textOf(tag, 'id')).term)],

  Timeline(tag, edition) {
    const { events } = edition.documentary;
    const chosen = idsIn(textOf(tag, 'events'));
    const shown = chosen.length > 0 ? chosen.map((id) => known(events, id)) : [...events.values()];
    return list(shown.map((event) => eventItem(event, edition)));
  },

  Versus: (tag, { wording }) => [paragraph(emphasis(wording.words.site.accounts)), ...blocksOf(tag.inside)],
} satisfies Record<string, Write>;

/**
 * A component as Markdown. What a chapter has imported is code, of which nothing is known here: it gives up what it holds.
 */
export function componentTwin(tag: Tag, edition: Edition, chapter: Chapter): MdastNode[] {
  if (!isOwn(tag.name)) return tag.inside;
  return componentTwins[tag.name](tag, edition, chapter);
}

/** Whether a component is one of the documentary and not of a chapter. */
export function isOwn(name: string): name is keyof typeof componentTwins {
  return Object.hasOwn(componentTwins, name);
}

/** What somebody says, set off from the text around it, with who says it first. */
function said(who: string, { inside }: Tag): Block {
  return quote(paragraph(strong(who)), ...blocksOf(inside));
}

/** A chart in words: its table stands where the page has the drawing. */
function chartBlocks(chart: Chart, edition: Edition): Block[] {
  const { columns, rows } = tableOf(chart, edition.wording);
  return [
    paragraph(strong(chart.takeaway)),
    paragraph(text(chart.title)),
    table(columns, rows),
    ...captionBlocks(chart, edition),
  ];
}

/** What stands below a chart, or a story that is told of it. */
function captionBlocks(chart: Chart, edition: Edition): Block[] {
  const { paths, wording } = edition;
  return [
    paragraph(
      ...(chart.note ? [text(`${chart.note} `)] : []),
      ...sourcesLine(chartSources(chart), edition),
      text(' '),
      link(paths.absolute(paths.chart(chart.id)), wording.words.site.chartPage),
    ),
    ...correctionLines(chartCorrections(chart), chart.title, edition),
  ];
}
