import type { Wording } from '../documentary/index.ts';
import { readingDirection, visualOrder } from './visual-order.ts';

/** The cuts in which the text of a picture is set: titles, and labels in two weights. */
export const cuts = ['display', 'regular', 'bold'] as const;
export type Cut = (typeof cuts)[number];

/** A font that a renderer finds by its family alone. */
export interface Face {
  family: string;
  /** What the fonts of several cuts have in common that can stand in one line of text: typeface and script. */
  kin: string;
  covers(codePoint: number): boolean;
}

export interface Typesetting {
  /** The fonts of each cut, in order of preference. */
  faces: Record<Cut, readonly Face[]>;
  direction: Wording['direction'];
  /** How far a text element reaches from its start, in px. */
  advance(text: Element): number;
}

/** Some letters in one font, and the element whose style they have. */
interface Run {
  text: string;
  face: Face | undefined;
  style: Element;
}

const inherited = ['font-size', 'font-weight', 'letter-spacing', 'fill'];

/**
 * Prepares a picture for a renderer that knows nothing of `direction` and can only set fonts of one kin in a line: each
 * piece of text names a font that has its characters, and a line that takes several kins is laid out here, piece by
 * piece, in the order in which they are seen.
 *
 * @param picture is changed
 * @returns the characters that no font has, each once
 */
export function setType(picture: Element, setting: Typesetting): Set<string> {
  const missing = new Set<string>();
  for (const text of picture.querySelectorAll('text')) {
    const runs = textNodes(text).flatMap((node) => runsOf(node, text, setting.faces, missing));
    const chunks = chunksOf(runs);
    const direction = attribute(text, 'direction') === 'ltr' ? 'ltr' : setting.direction;
    const lines = chunks.map((chunk) => chunkElement(text, chunk, direction));
    placeChunks(text, lines, chunks, setting);
    for (const line of lines) text.parentNode?.insertBefore(line, text);
    text.remove();
  }
  return missing;
}

function textNodes(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child as Text] : textNodes(child)));
}

/** Cuts a text where its font has to change. Signs between letters stay with the letters before them where they can. */
function runsOf(node: Text, text: Element, faces: Typesetting['faces'], missing: Set<string>): Run[] {
  const style = node.parentElement ?? text;
  const preferred = faces[cutOf(style)];
  const runs: Run[] = [];
  for (const character of node.data.normalize('NFC').replaceAll(/\s/g, ' ')) {
    const last = runs.at(-1);
    const face = faceFor(character, preferred, last?.face);
    if (!face && !/\p{Default_Ignorable_Code_Point}/u.test(character)) missing.add(character);
    if (last?.face === face && last) last.text += character;
    else runs.push({ text: character, face, style });
  }
  return runs;
}

function cutOf(element: Element): Cut {
  if (attribute(element, 'font-family')?.includes('Display')) return 'display';
  return attribute(element, 'font-weight') === '600' ? 'bold' : 'regular';
}

/** What an element has of an attribute by itself or from around it. */
function attribute(element: Element, name: string): string | undefined {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const value = one.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}

function faceFor(character: string, faces: readonly Face[], last: Face | undefined): Face | undefined {
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return last;
  const has = (face: Face) => face.covers(character.codePointAt(0) ?? 0);
  return !/\p{L}/u.test(character) && last && has(last) ? last : faces.find(has);
}

/** Runs of one kin that follow each other; a space between two kins is a chunk by itself. */
function chunksOf(runs: readonly Run[]): Run[][] {
  const chunks: Run[][] = [];
  for (const run of runs) {
    const chunk = chunks.at(-1);
    if (chunk && chunk[0]?.face?.kin === run.face?.kin) chunk.push(run);
    else chunks.push([run]);
  }
  return chunks.flatMap((chunk, index) => {
    const last = chunk.at(-1);
    const end = /\s+$/.exec(last?.text ?? '');
    if (!last || !end || index === chunks.length - 1) return [chunk];
    const kept = [...chunk.slice(0, -1), { ...last, text: last.text.slice(0, end.index) }];
    return [kept.filter(({ text }) => text !== ''), [{ ...last, text: end[0] }]].filter(({ length }) => length > 0);
  });
}

const isSpace = (chunk: readonly Run[]) => chunk.every(({ text }) => text.trim() === '');

/** How wide the space between two kins is, in em: about that of the label font. */
const space = 0.26;

/** A chunk as an element of its own that has the style of the text that it comes from. */
function chunkElement(text: Element, chunk: readonly Run[], direction: Wording['direction']): Element {
  const line = text.cloneNode(false) as Element;
  for (const name of inherited) {
    const value = attribute(text, name);
    if (value !== undefined) line.setAttribute(name, value);
  }
  line.setAttribute('xml:space', 'preserve');
  // What stands between U+202B and U+202C reads from right to left, whatever its letters say.
  const [before, after] = direction === 'rtl' ? ['\u202b', '\u202c'] : ['', ''];
  chunk.forEach(({ text: letters, face, style }, index) => {
    const span = (
      style === text
        ? style.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : style.cloneNode(false)
    ) as Element;
    span.textContent = `${index === 0 ? before : ''}${letters}${index === chunk.length - 1 ? after : ''}`;
    if (face) span.setAttribute('font-family', face.family);
    line.append(span);
  });
  return line;
}

/** Sets the chunks of a line side by side, so that the whole is anchored where the line was. */
function placeChunks(
  text: Element,
  lines: readonly Element[],
  chunks: readonly Run[][],
  { direction, advance }: Typesetting,
): void {
  const anchor = attribute(text, 'text-anchor') ?? 'start';
  const [only, ...more] = lines;
  if (only && more.length === 0) {
    only.setAttribute('text-anchor', direction === 'rtl' ? (mirrored[anchor] ?? anchor) : anchor);
    return;
  }
  const size = Number(attribute(text, 'font-size'));
  const widths = lines.map((line, index) => (isSpace(chunks[index] ?? []) ? space * size : advance(line)));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const before = { start: 0, middle: total / 2, end: total }[anchor] ?? 0;
  const letters = chunks.map((chunk) => chunk.map((run) => run.text).join(''));
  let x = Number(text.getAttribute('x')) - (direction === 'rtl' ? total - before : before);
  for (const index of visualOrder(letters.map(readingDirection), direction)) {
    lines[index]?.setAttribute('x', String(Math.round(x * 100) / 100));
    lines[index]?.setAttribute('text-anchor', 'start');
    x += widths[index] ?? 0;
  }
}

const mirrored: Record<string, string> = { start: 'end', end: 'start' };
