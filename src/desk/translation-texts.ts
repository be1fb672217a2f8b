import { z } from 'zod';
import { childOf, chosenSchema } from './schema-path.ts';
import type { Path } from './yaml.ts';

type Group = Record<PropertyKey, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** The value at a path in another, or undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, step) => (isGroup(inner) ? inner[step] : undefined), value);
}

/**
 * Lays the texts of a translation over an original.
 *
 * @param schema what the original is held against
 * @param original the whole value, which is not changed
 * @param own what the translation says of it; what it leaves out, or empty, stays as the original has it
 */
export function overlaid(schema: z.ZodType | undefined, original: unknown, own: unknown): unknown {
  if (own === null || own === undefined) return original;
  const expected = schema && chosenSchema(schema, original);
  if (!expected || !isGroup(original) || !isGroup(own)) return own;
  if (hasForms(expected)) return lackingForms(expected, own).length > 0 ? original : own;
  if (Array.isArray(original)) {
    return original.map((each, index) => overlaid(childOf(expected, index), each, valueAt(own, [index])));
  }
  const keys = [...new Set([...Object.keys(original), ...Object.keys(own)])];
  return Object.fromEntries(keys.map((key) => [key, overlaid(childOf(expected, key), original[key], own[key])]));
}

/**
 * The paths of the texts of an original that a translation leaves out. Names of people, works and licences may stay as
 * they are.
 *
 * @param schema what the original is held against
 */
export function untranslatedPaths(
  schema: z.ZodType | undefined,
  original: unknown,
  own: unknown,
  path: Path = [],
): Path[] {
  const expected = schema && chosenSchema(schema, original);
  if (!expected || original === null || original === undefined) return [];
  if (hasForms(expected) && isGroup(own)) return lackingForms(expected, own).map((form) => [...path, form]);
  if (isText(expected)) return own === null || own === undefined ? [path] : [];
  if (!isGroup(original)) return [];
  return Object.entries(original).flatMap(([key, each]) => {
    const step = Array.isArray(original) ? Number(key) : key;
    return untranslatedPaths(childOf(expected, step), each, valueAt(own, [step]), [...path, step]);
  });
}

/** The plural forms of a unit are one text: which of them there are is a matter of the language. */
const hasForms = (schema: z.ZodType) => schema.meta()?.['forms'] === true;

/** The forms of a text that a translation has begun and left empty, and those that every text needs. */
function lackingForms(schema: z.ZodType, own: Group): string[] {
  const { shape } = schema as z.ZodObject;
  const isLacking = ([form, text]: [string, z.core.$ZodType]) =>
    own[form] === null || (own[form] === undefined && !z.safeParse(text, undefined).success);
  return Object.entries(shape).flatMap((each) => (isLacking(each) ? [each[0]] : []));
}

function isText(schema: z.ZodType): boolean {
  const { prose, properName } = schema.meta() ?? {};
  return hasForms(schema) || (prose === true && properName !== true);
}
