import type { z } from 'zod';
import type { Path } from './yaml.ts';

// The few parts of zod's definitions that lead from a schema to the schemas inside it.
interface Def {
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  shape?: Record<string, z.ZodType>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/**
 * The schema that a value is held against: without what makes it optional, and of a choice the one that it chose.
 *
 * @returns undefined where the value chose none
 */
export function chosenSchema(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const { innerType, in: inner, options, discriminator } = defOf(schema);
  const next = innerType ?? inner;
  if (next) return chosenSchema(next, value);
  if (!options || discriminator === undefined) return schema;
  const chosen = (value as Record<string, unknown> | null | undefined)?.[discriminator];
  return options.find((option) => defOf(option).shape?.[discriminator]?.safeParse(chosen).success);
}

/** The schema of a value inside another, by its key or index. */
export function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const { element, valueType, shape } = defOf(schema);
  if (element ?? valueType) return element ?? valueType;
  return shape && Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
}

/** The schema of the value at a path, as it was declared, in a value that may be wrong elsewhere. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let inner = value;
  for (const step of path) {
    const chosen: z.ZodType | undefined = current && chosenSchema(current, inner);
    current = chosen && childOf(chosen, step);
    inner = (inner as Record<PropertyKey, unknown> | null | undefined)?.[step];
  }
  return current;
}

/** The keys that the object at a path may have. */
export function keysAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  const found = schemaAt(schema, value, path);
  const inner = path.reduce<unknown>((each, step) => (each as Record<PropertyKey, unknown> | undefined)?.[step], value);
  const chosen = found && chosenSchema(found, inner);
  return Object.keys((chosen && defOf(chosen).shape) ?? {});
}
