import type { Problem } from '../../../src/documentary/index.ts';

/** A mistake that an editor can make, and what the desk says of it. */
export interface Mistake {
  /** What the editor did. */
  did: string;
  /** The files that differ from the small documentary; undefined takes one away. */
  files: Record<string, string | undefined>;
  /** The problems, all of them, in order. */
  says: Problem[];
}

/**
 * A mistake that gives one problem.
 *
 * @param place `file:line:column`
 */
export function mistake(
  did: string,
  files: Mistake['files'],
  kind: Problem['kind'],
  place: string,
  message: string,
  hint: string,
): Mistake {
  return { did, files, says: [problem(kind, place, message, hint)] };
}

/** A problem at `file:line:column`. */
export function problem(kind: Problem['kind'], place: string, message: string, hint: string): Problem {
  const [file = '', line, column] = place.split(':');
  return { kind, file, line: Number(line), column: Number(column), message, hint };
}
