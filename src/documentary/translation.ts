import { z } from 'zod';
import { bare } from './bare.ts';
import { chapterEntry } from './chapter.ts';
import { chartEntry } from './chart-spec.ts';
import { correctionEntry } from './correction.ts';
import { countEntry } from './count.ts';
import { documentaryEntry } from './documentary.ts';
import { eventEntry } from './event.ts';
import { sourceEntry } from './source.ts';
import { termEntry } from './term.ts';

/**
 * The schema of what a translation says of an entry: its texts, each of which may still be missing. What is no text is
 * said once, in the original. An entry of a list may repeat what tells it from the others, by which a translation whose
 * original has changed is found out.
 *
 * @param entry the schema of the original
 */
function textsOf(entry: z.ZodObject | z.ZodDiscriminatedUnion): z.ZodObject {
  return objectOf(entry instanceof z.ZodObject ? entry.shape : commonShape(entry), false);
}

function objectOf(shape: z.core.$ZodShape, inList: boolean): z.ZodObject {
  const texts = Object.entries(shape).flatMap(([key, schema]) => {
    const text = textOf(schema as z.ZodType, inList);
    return text ? [[key, text] as const] : [];
  });
  return z.strictObject(Object.fromEntries(texts));
}

function textOf(outer: z.ZodType, inList: boolean): z.ZodType | undefined {
  const schema = bare(outer);
  const found = textsIn(schema);
  if (found) return found.nullish().describe(outer.description ?? schema.description ?? '');
  return inList && tells(schema) ? schema.optional() : undefined;
}

function textsIn(schema: z.ZodType): z.ZodType | undefined {
  if (isForms(schema)) return eachMissing(schema);
  if (isText(schema)) return schema;
  if (schema instanceof z.ZodArray && bare(schema.element as z.ZodType) instanceof z.ZodObject) {
    const { shape } = bare(schema.element as z.ZodType) as z.ZodObject;
    return holdsText(shape) ? z.array(objectOf(shape, true)) : undefined;
  }
  return schema instanceof z.ZodObject && holdsText(schema.shape) ? objectOf(schema.shape, false) : undefined;
}

const holdsText = (shape: z.core.$ZodShape) =>
  Object.values(shape).some((schema) => textsIn(bare(schema as z.ZodType)) !== undefined);

/** The forms of a text, each of which may still be missing. */
function eachMissing({ shape }: z.ZodObject): z.ZodObject {
  const forms = Object.entries(shape).map(([form, text]) => [form, (text as z.ZodType).nullish()]);
  return z.strictObject(Object.fromEntries(forms) as z.ZodRawShape).meta({ forms: true });
}

const isText = (schema: z.ZodType) => schema.meta()?.['prose'] === true;

const isForms = (schema: z.ZodType): schema is z.ZodObject => schema.meta()?.['forms'] === true;

/** Whether a value tells an entry of a list from the others. */
const tells = (schema: z.ZodType) => schema.meta()?.['shelf'] !== undefined || schema.meta()?.['tells'] === true;

function commonShape(union: z.ZodDiscriminatedUnion): z.core.$ZodShape {
  return Object.assign({}, ...union.options.map((option) => (option as z.ZodObject).shape)) as z.core.$ZodShape;
}

const { published, updated, draft, publishAt } = chapterEntry.shape;

/** What a translation says of each kind of entry. */
export const translationEntries = {
  documentary: textsOf(documentaryEntry),
  counts: textsOf(countEntry),
  sources: textsOf(sourceEntry),
  charts: textsOf(chartEntry),
  events: textsOf(eventEntry),
  terms: textsOf(termEntry),
  corrections: objectOf(correctionEntry.shape, true),
  chapters: textsOf(chapterEntry).extend({
    published: published.optional().describe('When the translation was published; the date of the original otherwise'),
    updated,
    draft,
    publishAt,
  }),
};
