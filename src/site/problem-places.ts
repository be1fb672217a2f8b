import { type MdastNode } from 'satteri';
import { chapterTree } from '../desk/index.ts';
import type { Documentary, Place } from '../documentary/index.ts';
import { anchorsIn, nodesIn } from '../publish/chapter-nodes.ts';
import type { Edition } from '../publish/edition.ts';
import { lineMap } from '../publish/line-map.ts';
import { entryPlaces, type PagePlace } from '../publish/page-places.ts';
import { originalFile, ownerOf } from './text-files.ts';

/** What the pages show, and the texts that it was made of. */
interface Shown {
  /** Where the editions stand, the original first. */
  editions: readonly Edition[];
  texts: ReadonlyMap<string, string>;
}

/**
 * Where pages that keep what they showed before show the places of problems.
 *
 * @param now the texts in which the problems stand
 * @param shown what the pages show, where they show anything
 * @returns a function from a problem's own place to those on pages, the first choice first; none where no page shows it
 */
export function problemPlaces(
  now: ReadonlyMap<string, string>,
  shown: Shown | undefined,
): (place: Place) => PagePlace[] {
  const files = new Map<string, (line: number) => PagePlace[]>();
  const inFile = (file: string): ((line: number) => PagePlace[]) => {
    const before = shown?.texts.get(file);
    if (!shown || before === undefined) return () => [];
    const was = lineMap(before, now.get(file) ?? before);
    const owner = ownerOf(file, shown.editions);
    if (!owner) return (line) => inRecord(file, before, was(line), shown.editions);
    const { chapter, edition } = owner;
    const page = chapter === undefined ? edition.paths.home : edition.paths.chapter(chapter);
    const blockAt = blocksOf(before, edition.documentary);
    return (line) => [{ page, find: blockAt(was(line)) ?? 'main h1' }];
  };
  return ({ file, line }) => {
    const find = files.get(file) ?? inFile(file);
    files.set(file, find);
    return find(line);
  };
}

/** Where an entry of the record, or its texts in another language, are shown. */
function inRecord(file: string, text: string, line: number, editions: readonly Edition[]): PagePlace[] {
  return editions.flatMap((edition) => {
    const own = originalFile(file, edition);
    return own === undefined ? [] : entryPlaces(own, text, line, edition.paths);
  });
}

/** Markdown's own blocks, which carry their line. */
const lined = new Set<MdastNode['type']>(['paragraph', 'heading', 'listItem', 'table', 'code']);

/**
 * Finds the block of a text that stands at a line, or the nearest, as a selector for its page; undefined for the front
 * matter, and where there is no block.
 */
function blocksOf(text: string, documentary: Documentary): (line: number) => string | undefined {
  const tree = chapterTree(text, documentary);
  const anchors = anchorsIn(tree);
  let begins = 0;
  const blocks: { find: string; from: number; to: number }[] = [];
  for (const node of nodesIn(tree)) {
    const { start, end } = node.position ?? {};
    if (!start || !end) continue;
    if (node.type === 'yaml') begins = end.line;
    const anchor = node.type === 'mdxJsxFlowElement' ? anchors.get(node) : undefined;
    if (anchor === undefined && !lined.has(node.type)) continue;
    const find = anchor === undefined ? `main [data-line="${start.line}"]` : `main [id="${anchor}"]`;
    blocks.push({ find, from: start.line, to: end.line });
  }
  return (line) => {
    if (line <= begins) return undefined;
    // What stands inside another comes after it.
    const away = blocks.map(({ from, to }) => Math.max(from - line, line - to, 0));
    return blocks[away.lastIndexOf(Math.min(...away))]?.find;
  };
}
