import type { MdastNode } from 'satteri';
import { type Chapter, known, searchWordsIn } from '../../documentary/index.ts';
import type { Edition } from '../edition.ts';
import { type Block, paragraph, quote, strong } from '../markdown.ts';
import { bodyOf } from '../twin/body.ts';
import { componentTwin } from '../twin/components.ts';
import { type Tag, textOf } from '../twin/tags.ts';
import { mark, markIn, withMarks } from './anchor-marks.ts';
import type { SearchEntry } from './entry.ts';
import { denied } from './record-entries.ts';

/**
 * What a search may find in a chapter: its headings, and each of its paragraphs, items, rows and quotes with its counts
 * in words. A denial and a quote are one passage with who says it, and so are the accounts of one event. The address of
 * a passage leads to the first place in it that has one, else to the last before it.
 *
 * @param tree the chapter as its page has it
 */
export function chapterEntries(chapter: Chapter, tree: MdastNode, edition: Edition): SearchEntry[] {
  const { documentary, paths, wording } = edition;
  const { part } = searchWordsIn(wording.language);
  const body = bodyOf(withMarks(tree), {
    page: paths.absolute(paths.chapter(chapter.id)),
    paths,
    picture: () => undefined,
    component: (tag) => componentWords(tag, edition, chapter),
  });
  const entries: SearchEntry[] = [];
  let heading: string | undefined;
  let last: string | undefined;
  for (const block of passagesIn(body)) {
    const { words, anchors } = readPassage(block);
    const path = paths.chapter(chapter.id, anchors[0] ?? last);
    last = anchors.at(-1) ?? last;
    if (words === '') continue;
    if (block.type === 'heading') {
      heading = words;
      entries.push({ kind: 'chapter', path, title: words, text: chapter.title });
      continue;
    }
    const given = anchors.flatMap((anchor) => /^count\.(.+)\.\d+$/.exec(anchor)?.[1] ?? []);
    const counts = [...new Set(given)].map((id) => known(documentary.counts, id));
    const title = heading === undefined ? chapter.title : part(chapter.title, heading);
    entries.push({ kind: 'passage', path, title, text: words, ...denied(counts, edition) });
  }
  return entries;
}

/** What a component says in a passage, with a mark where its page has an id. Charts, events and figures that are set out are found by themselves. */
function componentWords(tag: Tag, edition: Edition, chapter: Chapter): MdastNode[] {
  const here = tag.anchor === undefined ? [] : [mark(tag.anchor)];
  switch (tag.name) {
    case 'Chart':
    case 'Pull':
      return [paragraph(...here)];
    case 'Cite':
      return here;
    case 'Timeline':
      return [];
    case 'Denial': {
      const who = edition.wording.words.site.denial(textOf(tag, 'by'));
      return [quote(paragraph(strong(`${who}:`)), ...(tag.inside as Block[]))];
    }
    case 'Versus':
      return [quote(...(tag.inside as Block[]))];
    default:
      return [...here, ...componentTwin(tag, edition, chapter)];
  }
}

/** Blocks that are one passage, whatever they hold: who says it stands in it. */
const whole = new Set<MdastNode['type']>(['paragraph', 'heading', 'tableRow', 'blockquote', 'code']);

function passagesIn(blocks: readonly MdastNode[]): MdastNode[] {
  return blocks.flatMap((block) => {
    if (whole.has(block.type)) return [block];
    return 'children' in block ? passagesIn(block.children as MdastNode[]) : [];
  });
}

/** Nodes that stand in a line; every other begins a line of its own. */
const inLine = new Set<MdastNode['type']>(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'image']);

function readPassage(block: MdastNode): { words: string; anchors: string[] } {
  const anchors: string[] = [];
  const read = (node: MdastNode): string => {
    const anchor = markIn(node);
    if (anchor !== undefined) {
      anchors.push(anchor);
      return '';
    }
    if (node.type === 'image') return node.alt ?? '';
    const inside = 'children' in node ? (node.children as MdastNode[]).map(read).join('') : '';
    const words = 'value' in node ? `${node.value}` : inside;
    return inLine.has(node.type) || node.type === 'footnoteReference' ? words : ` ${words} `;
  };
  return { words: read(block).replaceAll(/\s+/g, ' ').trim(), anchors };
}
