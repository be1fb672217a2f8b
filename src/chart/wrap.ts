import { graphemes, textWidth } from './text-width.ts';
import { type TypeStyle, type TypeStyleName, typeStyles } from './type.ts';

/** A piece of text in one style. */
export interface Run {
  text: string;
  style: TypeStyleName;
  /** Whether a line breaks in it only where it is too long for one. */
  whole?: boolean;
}

/** The runs of one line, without space or a separating dot at its ends. */
export type Line = Run[];

const wideCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;

/** The width in px of runs set one after the other. */
export function lineWidth(line: readonly Run[]): number {
  return line.reduce((sum, { text, style }) => sum + textWidth(text, typeStyles[style]), 0);
}

/**
 * Breaks runs into lines, at spaces where it can, between graphemes where a single word is too long.
 *
 * @param runs text in reading order; spaces between runs are part of their text
 * @param width what a line may take, in px; a single grapheme that is wider still gets a line
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  let taken = 0;
  const end = () => {
    const whole = trimmed(line);
    if (whole.length > 0) lines.push(whole);
    line = [];
    taken = 0;
  };
  for (const { text, style, whole } of runs) {
    const uncut = whole && textWidth(text.trim(), typeStyles[style]) <= width;
    for (const piece of uncut ? [text] : pieces(text)) {
      const size = textWidth(piece.trimEnd(), typeStyles[style]);
      if (taken + size > width && taken > 0) end();
      for (const part of size > width ? broken(piece, style, width) : [piece]) {
        const needed = textWidth(part.trimEnd(), typeStyles[style]);
        if (taken + needed > width && taken > 0) end();
        if (taken === 0 && part.trim() === '') continue;
        append(line, part, style);
        taken += textWidth(part, typeStyles[style]);
      }
    }
  }
  end();
  return lines;
}

/** In how many lines a text that is set on a page, in any size, stands in a column of a width in px. */
export function lineCount(text: string, width: number, { size, weight }: Pick<TypeStyle, 'size' | 'weight'>): number {
  const style = weight === 600 ? 'standing' : 'label';
  // Widths are in proportion to the size, so a larger text is the same text in a narrower column.
  return wrap([{ text, style }], (width * typeStyles[style].size) / size).length;
}

function append(line: Line, text: string, style: TypeStyleName): void {
  const last = line.at(-1);
  if (last?.style === style) last.text += text;
  else line.push({ text, style });
}

// A dot that separates two runs has nothing to separate where the line breaks.
function trimmed(line: Line): Line {
  const copy = line.map((run) => ({ ...run }));
  const first = copy[0];
  const last = copy.at(-1);
  if (first) first.text = first.text.replace(/^[\s·]+/u, '');
  if (last) last.text = last.text.replace(/[\s·]+$/u, '');
  return copy.filter(({ text }) => text !== '');
}

/** Words with the space that follows them; scripts that are written without spaces fall into characters. */
function pieces(text: string): string[] {
  return text
    .split(/(?<=[^\S\u00a0\u202f])(?=\S)|(?<=\p{L}[-–—/])(?=\p{L})/u)
    .flatMap((word) => (wideCharacter.test(word) ? graphemes(word) : [word]));
}

function broken(word: string, style: TypeStyleName, width: number): string[] {
  const parts: string[] = [''];
  for (const grapheme of graphemes(word)) {
    const longer = parts.at(-1) + grapheme;
    if (textWidth(longer, typeStyles[style]) > width && parts.at(-1) !== '') parts.push(grapheme);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
