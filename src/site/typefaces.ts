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
  const ranges = rangesOf(packages, typeface);
  const covered = new Map<string, string[]>();
  for (const character of characters) {
    for (const script of scriptsOf(character, typeface, ranges)) {
      covered.set(script, [...(covered.get(script) ?? []), character]);
    }
  }
  return Object.entries(ranges).flatMap(([script, range]) => {
    const own = covered.get(script);
    return own ? [{ script, range, characters: own.sort().join('') }] : [];
  });
}

// Each picture asks for the same few dozen characters.
const scripts = new Map<string, string[]>();

/** The files of a typeface that stand for a character. */
function scriptsOf(character: string, typeface: string, ranges: Record<string, string>): string[] {
  const key = `${typeface} ${character}`;
  const codePoint = character.codePointAt(0) ?? 0;
  const found =
    scripts.get(key) ??
    Object.entries(ranges).flatMap(([script, range]) => (isIn(codePoint, partsOf(range)) ? [script] : []));
  scripts.set(key, found);
  return found;
}

const known = new Map<string, Record<string, string>>();

function rangesOf(packages: Packages, typeface: string): Record<string, string> {
  const ranges = known.get(typeface) ?? packages(`@fontsource-variable/${typeface}/unicode.json`);
  known.set(typeface, ranges);
  return ranges;
}

/** All characters of a CSS `unicode-range`. */
export function charactersIn(range: string): string {
  return partsOf(range)
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)))
    .join('');
}

type Range = readonly [first: number, last: number];

function partsOf(range: string): Range[] {
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
