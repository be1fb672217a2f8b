import { markdownToMdast, type MdastNode } from 'satteri';
import { chartCorrections, chartSources, type Count, known } from '../../src/documentary/index.ts';
import { below, textIn } from '../support/twin.ts';
import { straight, writtenIn } from './chapter-texts.ts';
import { denialsOf } from './descriptions.ts';
import { type Face, type Place, textPlace } from './face.ts';
import { fileOf } from './files.ts';
import { correctedIn, noteText, statementOf, whyOf } from './notes.ts';
import { askedIn } from './prose.ts';
import { chapterText, chartText, countText, describing, sourceSentence, type TheRecord } from './record.ts';
import type { Site } from './site.ts';
import { elsewhereOf, rowPlaces } from './tables.ts';
import { addressHole, joined, standingHole, type Template, words } from './template.ts';
import { flat } from './words.ts';

/** The blocks of a file of Markdown. */
const blocksIn = (site: Site, file: string): MdastNode[] =>
  site.once(file, 'blocks', () => {
    const root = markdownToMdast(site.text(file), { position: false, features: { frontmatter: false } });
    return 'children' in root ? (root.children as MdastNode[]) : [];
  });

const wordsOf = (node: MdastNode | undefined) => node && textIn(node);

const isHeading = (node: MdastNode, name: string) => node.type === 'heading' && flat(textIn(node)) === name;

/** The items of the list under a heading. */
function itemsUnder(site: Site, file: string, name: string): MdastNode[] {
  const blocks = blocksIn(site, file);
  const list = blocks[blocks.findIndex((node) => isHeading(node, name)) + 1];
  return list?.type === 'list' && blocks.some((node) => isHeading(node, name)) ? list.children : [];
}

/** All that the record says of a count, in a line. */
function countLine(record: TheRecord, count: Count): Template {
  const { standing, source, asOf } = count;
  const facts = [
    words`${record.amount(count)}: ${countText(record, count, 'label')}; ${standingHole(standing)}, according to ${countText(record, count, 'claimant')}.`,
    words`What is counted: ${countText(record, count, 'rule')}`,
    ...denialsOf(record, count.id, count.denials.length).map(
      (denial, index) => words`${denial} (${count.denials[index]!.source.publisher}).`,
    ),
    ...elsewhereOf(record, count).map(({ said, source: { publisher } }) => words`${publisher}: ${said}.`),
    words`As of ${record.date(asOf)}.`,
    sourceSentence(record, [source]),
  ];
  return joined(facts);
}

/** A list of texts under a heading, each once and no others. */
function listPlaces(file: string, heading: string, due: readonly { of: string; text: Template }[]): Place[] {
  const items = (site: Site) => itemsUnder(site, file, heading);
  return [
    { file, of: heading, fact: 'items', due: due.length, read: (site) => items(site).length },
    ...due.map(({ of, text }, index) => textPlace(file, of, heading, text, (site) => wordsOf(items(site)[index]))),
  ];
}

/** The chapters as Markdown: their counts in the text, the tables of their charts, and what the record says of both. */
export const twins: Face = (record) =>
  record.documentary.chapters.flatMap((chapter): Place[] => {
    const { id, corrections = [], references, title } = chapter;
    const file = fileOf.twin(id);
    const { counts, charts } = record.documentary;
    const asked = askedIn(record.chapterText(id));
    const ids = [...new Set(asked.map((one) => one.id))];
    const pictures = writtenIn(record, id);
    // A chapter may link to the ledger itself.
    const own = [...record.chapterText(id).matchAll(/\[([^\]]+)\]\(\S*figures\/#/g)].map(([, text]) => text);
    const links = (site: Site) => {
      const blocks = blocksIn(site, file);
      const end = blocks.findIndex((node) => isHeading(node, 'Figures in this chapter'));
      const found = blocks.slice(0, end < 0 ? undefined : end).flatMap((node) => below(node, 'link'));
      return found.filter((link) => link.url.includes('/figures/#') && !own.includes(flat(textIn(link))));
    };
    const shown = references.filter(({ component }) => component === 'Chart').map((one) => known(charts, one.id));
    const paragraph = (index: number) => (site: Site) => wordsOf(blocksIn(site, file)[index]);
    return [
      textPlace(file, id, 'title', chapterText(record, id, 'title'), paragraph(0)),
      textPlace(file, id, 'description', chapterText(record, id, 'description'), paragraph(1)),
      // Behind the list of what is known of the chapter.
      ...corrections.map((note, index) =>
        textPlace(file, id, `correction ${index + 1}`, noteText(record, note, title), paragraph(3 + index)),
      ),
      {
        file,
        of: id,
        fact: 'counts',
        due: asked.map((one) => one.id).join(' '),
        read: (site) =>
          links(site)
            .map(({ url }) => url.split('figures/#')[1])
            .join(' '),
      },
      ...asked.map(({ id: count, show }, index) => {
        const { standing } = known(counts, count);
        const aloud = standing === 'established' ? '' : words` (${standingHole(standing)})`;
        return textPlace(file, count, 'words', words`${record.shown(count, show)}${aloud}`, (site) => {
          return wordsOf(links(site)[index]);
        });
      }),
      ...shown.flatMap((chart) => {
        const block = (site: Site, behind: number) => {
          const blocks = blocksIn(site, file);
          const takeaway = blocks.findIndex((node, index) => {
            const named = flat(textIn(node)) === flat(chart.takeaway) && blocks[index + 2]?.type === 'table';
            return named && flat(textIn(blocks[index + 1]!)) === flat(chart.title);
          });
          return takeaway < 0 ? undefined : blocks[takeaway + behind];
        };
        const text = (fact: string, due: Template, behind: number) =>
          textPlace(file, chart.id, fact, due, (site) => wordsOf(block(site, behind)));
        return [
          text('takeaway', chartText(record, chart, 'takeaway'), 0),
          text('title', chartText(record, chart, 'title'), 1),
          ...rowPlaces(record, file, chart, (site) => cellsIn(block(site, 2))),
          text(
            'note and source',
            joined([
              chartText(record, chart, 'note'),
              sourceSentence(record, chartSources(chart)),
              words`This chart by itself`,
            ]),
            3,
          ),
          ...chartCorrections(chart).map((note, index) =>
            text(`correction ${index + 1}`, noteText(record, note, chart.title), 4 + index),
          ),
        ];
      }),
      ...pictures.alternatives.map((due, index) =>
        textPlace(file, id, `picture ${index + 1}`, due, (site) => {
          const image = blocksIn(site, file).flatMap((node) => below(node, 'image'))[index];
          return image && straight(image.alt ?? '');
        }),
      ),
      ...pictures.captions.map((caption) =>
        textPlace(file, id, `caption of picture ${caption.picture + 1}`, caption.text, (site) => {
          const shownAt = blocksIn(site, file).findIndex((_, index, blocks) => {
            const before = blocks.slice(0, index + 1).flatMap((node) => below(node, 'image'));
            return before.length > caption.picture;
          });
          const under = blocksIn(site, file)[shownAt + 1];
          return shownAt < 0 || !under ? undefined : straight(textIn(under));
        }),
      ),
      ...listPlaces(
        file,
        'Figures in this chapter',
        ids.map((of) => ({ of, text: countLine(record, known(counts, of)) })),
      ),
      ...listPlaces(
        file,
        'Terms in this chapter',
        [...new Set(references.filter(({ component }) => component === 'Term').map((one) => one.id))].map((of) => {
          const { source } = known(record.documentary.terms, of);
          const text = (field: string) => record.text('terms.yaml', of, field);
          const definition = words`${text('term')}: ${text('definition')}`;
          return { of, text: joined([definition, source && sourceSentence(record, [source])]) };
        }),
      ),
    ];
  });

/** A table of Markdown as rows of texts by heading. */
function cellsIn(node: MdastNode | undefined): Record<string, string>[] {
  if (node?.type !== 'table') return [];
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => flat(textIn(cell))));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head?.[index] ?? '', cell])));
}

/** What tells programs what the documentary has: every chapter, chart, count and correction. */
export const guide: Face = (record) => {
  const { chapters, counts, corrections } = record.documentary;
  const file = fileOf.llms;
  return [
    textPlace(file, 'documentary', 'description', describing(record), (site) => {
      return wordsOf(blocksIn(site, file).find(({ type }) => type === 'blockquote'));
    }),
    ...listPlaces(
      file,
      'Chapters',
      chapters.map(({ id }) => ({
        of: id,
        text: words`${chapterText(record, id, 'title')}: ${chapterText(record, id, 'description')}`,
      })),
    ),
    ...listPlaces(
      file,
      'Charts',
      record.charts.map((chart) => ({
        of: chart.id,
        text: words`${chartText(record, chart, 'title')}: ${chartText(record, chart, 'takeaway')} CSV, This chart by itself`,
      })),
    ),
    ...listPlaces(
      file,
      'Figures',
      [...counts.values()].map((count) => ({ of: count.id, text: countLine(record, count) })),
    ),
    ...listPlaces(
      file,
      'Corrections',
      corrections.map((note) => ({
        of: note.id,
        text: words`${record.date(note.date)}: ${correctedIn(record, note).subject}: ${statementOf(record, note)} ${whyOf(record, note)}`,
      })),
    ),
    ...[...counts.keys()].map((id, index) =>
      textPlace(file, id, 'address', words`${addressHole(`figures/#${id}`)}`, (site) => {
        const item = itemsUnder(site, file, 'Figures')[index];
        return item && below(item, 'link')[0]?.url;
      }),
    ),
  ];
};
