import type { z } from 'zod';
import type { Place, Shelf } from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
import { childOf, chosenSchema } from './schema-path.ts';
import type { Path } from './yaml.ts';

/** A text of an entry, with what it is held against. */
export interface Text {
  text: string;
  /** The shelf that it names an entry of, where it is a reference. */
  shelf: Shelf | undefined;
  place: Place;
}

/** Every text of the record and of the front matter of chapters, whether or not the rest of its entry is right. */
export function textsIn(drafts: Drafts): Text[] {
  const { documentary, corrections, counts, sources, charts, events, terms, chapters } = drafts;
  const shelves: ReadonlyMap<string, Draft<unknown>>[] = [counts, sources, charts, events, terms, chapters];
  return [documentary, ...corrections, ...shelves.flatMap((shelf) => [...shelf.values()])].flatMap(textsOf);
}

function textsOf({ raw, schema, placeOf }: Draft<unknown>): Text[] {
  const texts: Text[] = [];
  const visit = (value: unknown, declared: z.ZodType | undefined, path: Path): void => {
    const expected = declared && chosenSchema(declared, value);
    if (!expected) return;
    if (typeof value === 'string') {
      texts.push({ text: value, shelf: expected.meta()?.['shelf'] as Shelf | undefined, place: placeOf(path) });
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, childOf(expected, index), [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) visit(each, childOf(expected, key), [...path, key]);
    }
  };
  visit(raw, schema, []);
  return texts;
}
