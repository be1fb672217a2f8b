import { stringify } from 'yaml';
import type { Field } from './fields.ts';

/** What is written for one field: its value or values in YAML, or nothing, with what belongs there. */
export interface Line {
  path: readonly string[];
  /** The value as it was given; undefined where it is still to be filled in, a list for a list of ids. */
  value: string | readonly string[] | undefined;
  /** What stands behind it as a comment. */
  comment: string;
  /** Whether the value is a text, which must not be read as a number, a date or a list. */
  isText: boolean;
}

/** An entry in the two ways that YAML has. */
export interface Written {
  /** Its lines where each key has a line, not indented. */
  block: readonly string[];
  /** The same between braces, on one line. */
  flow: string;
}

/**
 * Writes an entry. A key without a value stays empty, which the check names as a problem until it is filled: nothing made
 * up takes its place, so nothing made up can reach readers.
 */
export function writeEntry(lines: readonly Line[]): Written {
  const opened = new Set<string>();
  const block = lines.flatMap((line) => {
    const groups = line.path.slice(0, -1);
    const heads = groups.flatMap((group, depth) => {
      const name = groups.slice(0, depth + 1).join('.');
      if (opened.has(name)) return [];
      opened.add(name);
      return [`${'  '.repeat(depth)}${group}:`];
    });
    return [...heads, ...blockLines(line).map((text) => `${'  '.repeat(groups.length)}${text}`)];
  });
  return { block, flow: flowOf(lines, 0) };
}

/** The line of a field with the value that was given for it. */
export function lineOf({ path, takes, means, choices, schema }: Field, given: string | undefined): Line {
  const value = given === undefined ? undefined : takes === 'list' ? idsIn(given) : given.trim();
  // Read as YAML, a bare year is a number, which is how dates may be written; a title that is a year must stay a text.
  const isText =
    takes === 'text' && !(typeof value === 'string' && isPlain(value) && schema.safeParse(plainOf(value)).success);
  return {
    path,
    value,
    comment: given !== undefined ? '' : choices.length > 0 ? choices.join(', ') : firstLower(means),
    isText,
  };
}

/** The ids in a list as it is typed: with commas, spaces or both between them. */
export function idsIn(given: string): string[] {
  return given.split(/[\s,]+/).filter((each) => each !== '');
}

function blockLines({ path, value, comment, isText }: Line): string[] {
  const key = path.at(-1)!;
  const remark = comment === '' ? '' : ` # ${comment}`;
  if (typeof value === 'object') return [`${key}:${remark}`, ...value.map((each) => `  - ${each}`)];
  return [`${key}:${value === undefined ? '' : ` ${isText ? quoted(value) : value}`}${remark}`];
}

function flowOf(lines: readonly Line[], depth: number): string {
  const keys = [...new Set(lines.map(({ path }) => path[depth]!))];
  const pairs = keys.map((key) => {
    const own = lines.filter(({ path }) => path[depth] === key);
    const [{ path, value, isText }] = own as [Line];
    if (path.length > depth + 1) return `${key}: ${flowOf(own, depth + 1)}`;
    if (typeof value === 'object') return `${key}: [${value.join(', ')}]`;
    return `${key}: ${value === undefined ? 'null' : isText ? JSON.stringify(value) : value}`;
  });
  return `{ ${pairs.join(', ')} }`;
}

/** A text as YAML, on one line. */
export function quoted(text: string): string {
  // Between double quotes the library would break a text where its lines end.
  return text.includes('\n')
    ? JSON.stringify(text)
    : stringify(text, { lineWidth: 0, blockQuote: false, singleQuote: true }).trimEnd();
}

function isPlain(value: string): boolean {
  return /^[A-Za-z0-9][\w./-]*$/.test(value);
}

function plainOf(value: string): string | number {
  return /^\d+$/.test(value) ? Number(value) : value;
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
