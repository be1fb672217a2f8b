import type { Site } from './site.ts';
import type { TheRecord } from './record.ts';
import type { Template } from './template.ts';

/** What can be read from a length or an area, which a drawing rounds: anything from one number to another. */
export interface Span {
  from: number;
  to: number;
}

export type Said = string | number | Span | undefined;

/** A place in the output that gives something of the record. */
export interface Place {
  file: string;
  /** Whose: a chart, or a count or event of it such as `the-list/numbers`, and where there are several of it, which. */
  of: string;
  /** What of it is given: its value, its bound, its standing … */
  fact: string;
  due: string | number;
  read(site: Site): Said;
}

/**
 * One way in which a documentary gives its record. Which places there are follows from the record alone, so a place that
 * is missing is a difference, and so is one too many where a face counts its places.
 */
export type Face = (record: TheRecord) => Place[];

/** A place that gives a text. */
export function textPlace(
  file: string,
  of: string,
  fact: string,
  due: Template,
  find: (site: Site) => string | null | undefined,
): Place {
  return { file, of, fact, due: due.due, read: (site) => due.read(find(site)) };
}

/** Whether what is read is what the record asks for. */
export function agrees(read: Said, due: string | number): boolean {
  return typeof read === 'object' ? typeof due === 'number' && read.from <= due && due <= read.to : read === due;
}
