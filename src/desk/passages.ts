import type { MdastNode } from 'satteri';
import type { Place } from '../documentary/index.ts';
import { isTag, nodesIn } from '../publish/chapter-nodes.ts';
import { isTextOf } from './components.ts';
import { writtenAlternative } from './pictures.ts';
import { placesIn } from './text-places.ts';

/** A stretch of text that readers read, as it stands in its file; what is no text in it is blanked out. */
export interface Passage extends Place {
  /** One character for each of the file, line breaks included. */
  text: string;
  /** Whether it stands in an attribute or an alternative text, where no component can. */
  attribute?: true;
}

/** The passages in attributes and alternative texts. */
export function captionsIn({ passages }: { passages: readonly Passage[] }): Passage[] {
  return passages.filter(({ attribute }) => attribute);
}

/** The place of a character of a passage. */
export function placeIn({ file, line, column, text }: Passage, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)!.length;
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');

/** Blocks whose text is read in one go, whatever is emphasised or linked in it. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * The passages of a chapter: its paragraphs, headings and cells, and the texts in attributes of its tags.
 *
 * @param file the name that their places carry
 * @param source the whole file
 * @param tree what it was read as
 */
export function passagesOf(file: string, source: string, tree: MdastNode): Passage[] {
  const passages: Passage[] = [];
  const placeAt = placesIn(source);
  const passage = (from: number, text: string, attribute?: true) => {
    passages.push({ file, ...placeAt(from), text, ...(attribute && { attribute }) });
  };

  for (const node of nodesIn(tree)) {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const raw = source.slice(from, to);
    if (blocks.has(node.type)) passage(from, readable(node, from, raw));
    if (node.type === 'image' || node.type === 'imageReference') passage(from + 2, writtenAlternative(raw), true);
    if ('title' in node && node.title) {
      const at = raw.lastIndexOf(node.title);
      if (at >= 0) passage(from + at, node.title, true);
    }
    if (isTag(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (!isTextOf(node.name ?? '', attribute.name)) continue;
        const [opening = '', value = ''] =
          new RegExp(`\\s${attribute.name}\\s*=\\s*["'](?=([\\s\\S]*))`).exec(raw) ?? [];
        const at = raw.indexOf(opening) + opening.length;
        passage(from + at, value.slice(0, value.indexOf(raw[at - 1]!)), true);
      }
    }
  }
  return passages;
}

/** The text of a block at its own places; tags, code and addresses are blank, and so are the signs of Markdown. */
function readable(block: MdastNode, start: number, raw: string): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { type, position } of nodesIn(block)) {
    if (type !== 'text' || !position) continue;
    const [from, to] = [(position.start.offset ?? 0) - start, (position.end.offset ?? 0) - start];
    pieces.push(blank(raw.slice(read, from)), raw.slice(from, to));
    read = to;
  }
  return [...pieces, blank(raw.slice(read))].join('');
}
