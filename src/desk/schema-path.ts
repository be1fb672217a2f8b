import type { z } from 'zod';
import type { Path } from './yaml.ts';

interface Def {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;

/** The keys that the object schema at a path allows; for a choice of objects, those of the one that the input chose. */
export function keysAt(schema: z.ZodType, path: Path, input: unknown): string[] {
  const found = schemaAt(schema, path);
  if (!found) return [];
  const def = defOf(bare(found));
  if (def.shape) return Object.keys(def.shape);
  const chosen = def.options?.find(
    (option) => defOf(option).shape?.['form']?.safeParse((input as { form: unknown }).form).success,
  );
  return chosen ? Object.keys(defOf(chosen).shape ?? {}) : [];
}

function bare(schema: z.ZodType): z.ZodType {
  const { innerType, in: inner } = defOf(schema);
  const next = innerType ?? inner;
  return next ? bare(next) : schema;
}

/** The schema of the value at a path, as it was declared. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!current) return undefined;
    const def: Def = defOf(bare(current));
    if (def.element) current = def.element;
    else if (def.valueType) current = def.valueType;
    else if (def.shape) current = def.shape[String(step)];
    else
      current = def.options?.map((option) => defOf(option).shape?.[String(step)]).find((found) => found !== undefined);
  }
  return current;
}
