import type { z } from 'zod';
import type { Draft } from './drafts.ts';
import type { Passage } from './passages.ts';
import { childOf, chosenSchema } from './schema-path.ts';
import type { Path } from './yaml.ts';

/** A value in an entry, right or wrong, with the schema that it is held against and where it stands. */
export interface Held {
  value: string;
  schema: z.ZodType;
  path: Path;
}

/** Every text in an entry that its schema knows of. */
export function textsIn({ raw, schema }: Pick<Draft<unknown>, 'raw' | 'schema'>): Held[] {
  const visit = (value: unknown, declared: z.ZodType | undefined, path: Path): Held[] => {
    const expected = declared && chosenSchema(declared, value);
    if (!expected) return [];
    if (typeof value === 'string') return [{ value, schema: expected, path }];
    if (Array.isArray(value))
      return value.flatMap((each, index) => visit(each, childOf(expected, index), [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => visit(each, childOf(expected, key), [...path, key]));
  };
  return visit(raw, schema, []);
}

/**
 * The texts of an entry that readers read as prose.
 *
 * @param keys those of its texts that are wanted; all where none are named
 */
export function proseOf(entry: Draft<unknown>, keys?: readonly string[]): Passage[] {
  return textsIn(entry)
    .filter(({ schema, path }) => schema.meta()?.['prose'] === true && (keys?.includes(String(path[0])) ?? true))
    .map(({ path }) => entry.passageOf(path));
}
