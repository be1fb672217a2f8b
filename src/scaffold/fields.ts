import { z } from 'zod';
import { bare, type Shelf } from '../documentary/index.ts';

/** One value of an entry, as its schema has it: a flag of the command, and a question where it asks. */
export interface Field {
  /** The keys that lead to it in the entry. */
  path: readonly string[];
  /** Its flag, without the hyphens before it. */
  flag: string;
  /** What it means, from the schema. */
  means: string;
  required: boolean;
  takes: 'boolean' | 'choice' | 'list' | 'number' | 'text';
  schema: z.ZodType;
  /** What it may be, where that is one of a few. */
  choices: readonly string[];
  /** Where the entries stand whose ids it takes. */
  shelf: Shelf | undefined;
}

/** What is taken by the schemas whose values are no texts. */
const simple = [
  [z.ZodBoolean, 'boolean'],
  [z.ZodEnum, 'choice'],
  [z.ZodNumber, 'number'],
] as const;

/** The fields of an entry that can be said in one word or sentence. Groups in lists are for the editor's own hand. */
export function fieldsOf(schema: z.ZodObject, within: readonly string[] = [], needed = true): Field[] {
  return Object.entries(schema.shape).flatMap(([key, shape]): Field[] => {
    const outer = shape as z.ZodType;
    const inner = bare(outer);
    const path = [...within, key];
    const required = needed && !outer.safeParse(undefined).success;
    if (inner instanceof z.ZodObject) return fieldsOf(inner, path, required);
    const element = inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : undefined;
    if (element instanceof z.ZodObject) return [];
    return [
      {
        path,
        flag: key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        means: outer.description ?? inner.description ?? '',
        required,
        takes: element ? 'list' : (simple.find(([kind]) => inner instanceof kind)?.[1] ?? 'text'),
        schema: inner,
        choices:
          inner instanceof z.ZodEnum
            ? inner.options.map(String)
            : inner instanceof z.ZodBoolean
              ? ['true', 'false']
              : [],
        shelf: (element ?? inner).meta()?.['shelf'] as Shelf | undefined,
      },
    ];
  });
}
