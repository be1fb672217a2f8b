import { z } from 'zod';
import { bare } from '../documentary/index.ts';
import { type PluralForm, pluralForms } from './plural-forms.ts';

/** One thing that a translation is to say of an entry. */
export type Part =
  | { kind: 'text'; key: string; original: string }
  | { kind: 'forms'; key: string; original: string; forms: readonly PluralForm[] }
  /** What the original says too, by which an entry of a list is told from the others. */
  | { kind: 'sign'; key: string; value: string | number }
  | { kind: 'group'; key: string; parts: readonly Part[] }
  | { kind: 'list'; key: string; items: readonly (readonly Part[])[] };

/**
 * What a translation is to say of an entry: its texts, in the order in which the original has them. Names of people,
 * works and licences may stay as they are, and are left out.
 *
 * @param schema what the translation is held against
 * @param original the plain value of the entry, which may be wrong
 * @param language into which
 */
export function partsOf(schema: z.ZodObject, original: unknown, language: string): Part[] {
  if (typeof original !== 'object' || original === null) return [];
  return Object.entries(original).flatMap(([key, value]) => {
    const shape = Object.hasOwn(schema.shape, key) ? bare(schema.shape[key] as z.ZodType) : undefined;
    return shape ? partOf(key, shape, value, language) : [];
  });
}

function partOf(key: string, schema: z.ZodType, value: unknown, language: string): Part[] {
  const { prose, properName, forms, shelf, tells } = schema.meta() ?? {};
  const isSaid = typeof value === 'string' || typeof value === 'number';
  if (prose === true) return isSaid && properName !== true ? [{ kind: 'text', key, original: String(value) }] : [];
  if (shelf !== undefined || tells === true) {
    return isSaid ? [{ kind: 'sign', key, value }] : [];
  }
  if (forms === true)
    return [{ kind: 'forms', key, original: Object.values(value ?? {}).join(', '), forms: pluralForms(language) }];
  if (schema instanceof z.ZodObject) {
    const parts = partsOf(schema, value, language);
    return parts.some(isToWrite) ? [{ kind: 'group', key, parts }] : [];
  }
  if (!(schema instanceof z.ZodArray) || !Array.isArray(value)) return [];
  const element = bare(schema.element as z.ZodType) as z.ZodObject;
  const items = value.map((each) => itemOf(partsOf(element, each, language)));
  return items.flat().some(isToWrite) ? [{ kind: 'list', key, items }] : [];
}

/** The parts of an entry of a list, what tells it from the others first. */
export function itemOf(parts: readonly Part[]): Part[] {
  const isSign = ({ kind }: Part) => kind === 'sign';
  return [...parts.filter(isSign), ...parts.filter((part) => !isSign(part))];
}

const isToWrite = ({ kind }: Part) => kind !== 'sign';
