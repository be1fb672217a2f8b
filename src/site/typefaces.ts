import { createRequire } from 'node:module';

/** Finds packages from a folder of the project. */
export type Packages = ReturnType<typeof createRequire>;

/** A file of a typeface of fontsource, which holds one script or a part of one. */
export interface ScriptFile {
  /** The name of the script, such as `latin-ext`. */
  script: string;
  /** The CSS `unicode-range` that it stands for. */
  range: string;
  /** Which of the characters asked for it stands for, sorted. */
  characters: string;
}

/**
 * The files of a typeface that are needed for some characters.
 *
 * @param typeface the name of its package
 */
export function scriptFiles(packages: Packages, typeface: string, characters: Iterable<string>): ScriptFile[] {
  const ranges = packages(`@fontsource-variable/${typeface}/unicode.json`) as Record<string, string>;
  const asked = [...characters];
  return Object.entries(ranges).flatMap(([script, range]) => {
    const parts = partsOf(range);
    const covered = asked.filter((character) => isIn(character.codePointAt(0) ?? 0, parts)).sort();
    return covered.length > 0 ? [{ script, range, characters: covered.join('') }] : [];
  });
}

/** All characters of a CSS `unicode-range`. */
export function charactersIn(range: string): string {
  return partsOf(range)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)))
    .join('');
}

type Range = readonly [first: number, last: number];
// Each picture asks for the same few dozen of them.
const known = new Map<string, Range[]>();

function partsOf(range: string): Range[] {
  const parts = known.get(range) ?? readParts(range);
  known.set(range, parts);
  return parts;
}

function readParts(range: string): Range[] {
  return range.split(',').map((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last];
  });
}

/** Whether a code point lies in one of some ranges. */
export function isIn(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
