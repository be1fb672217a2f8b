import { z } from 'zod';
import type { Shelf } from '../documentary/index.ts';

/** What the tables of the handbook read of a JSON Schema. */
export interface JsonSchema {
  type?: string;
  const?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  default?: unknown;
  description?: string;
  /** Where the entry must be that an id names, from {@link Shelf}. */
  shelf?: Shelf;
}

/** What an editor may write, as a JSON Schema. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}
