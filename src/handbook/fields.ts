import { translationEntries } from '../documentary/index.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { code, plain, table } from './markdown.ts';
import { type Noun, nouns } from './nouns.ts';
import { takes } from './takes.ts';

/**
 * The fields of a noun as tables, those inside another field in tables of their own below.
 *
 * @param name a noun, a form of chart such as `chart/bars`, or what a translation says, such as `translation/counts`: where
 *   a noun has forms, it has what they have in common
 * @throws Error where there is none of that name
 */
export function fieldsOf(name: string): string {
  const [noun = '', form] = name.split('/');
  if (noun === 'translation') return textsOf(form ?? '');
  if (!Object.hasOwn(nouns, noun)) throw new Error(`no noun: ${noun}`);
  const schema = jsonSchemaOf(nouns[noun as Noun].schema);
  const forms = schema.properties ? undefined : schema.oneOf;
  if (!forms) return tablesOf(schema, [], new Map()).join('\n\n');
  const shared = Object.keys(forms[0]?.properties ?? {}).filter((key) =>
    forms.every(({ properties }) => isSame(properties?.[key], forms[0]?.properties?.[key])),
  );
  const wanted = form === undefined ? forms[0] : forms.find(({ properties }) => properties?.['form']?.const === form);
  if (!wanted) throw new Error(`no form: ${name}`);
  return tablesOf(
    only(wanted, (key) => shared.includes(key) === (form === undefined)),
    [],
    new Map(),
  ).join('\n\n');
}

/** What a translation says of a kind of entry. */
function textsOf(entries: string): string {
  if (!Object.hasOwn(translationEntries, entries)) throw new Error(`no entries to translate: ${entries}`);
  const schema = jsonSchemaOf(translationEntries[entries as keyof typeof translationEntries]);
  return tablesOf(withoutEmpty(schema), [], new Map()).join('\n\n');
}

/** A schema in which nothing may be empty: that any text of a translation may is told once. */
function withoutEmpty(schema: JsonSchema): JsonSchema {
  const options = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const one: JsonSchema = options.length === 1 ? { ...options[0], ...schema } : schema;
  if (one !== schema) delete one.anyOf;
  return {
    ...one,
    ...(one.items && { items: withoutEmpty(one.items) }),
    ...(one.properties && {
      properties: Object.fromEntries(Object.entries(one.properties).map(([key, each]) => [key, withoutEmpty(each)])),
    }),
  };
}

function only(schema: JsonSchema, keeps: (key: string) => boolean): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => keeps(key));
  return { ...schema, properties: Object.fromEntries(properties) };
}

function isSame(one: JsonSchema | undefined, other: JsonSchema | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * One table for the keys of a schema, and one for each group of keys inside it.
 *
 * @param path the keys that lead to it
 * @param told the groups that have their table already, by what they hold: each has one, where it comes first
 */
function tablesOf({ properties = {}, required = [] }: JsonSchema, path: string[], told: Map<string, string>): string[] {
  const groups = Object.entries(properties).flatMap(([key, schema]) => {
    const { properties: inside } = schema.items ?? schema;
    if (!inside) return [];
    const held = JSON.stringify(inside);
    const before = told.get(held);
    const name = code([...path, key].join('.'));
    if (before === undefined) told.set(held, name);
    return [{ key, schema, name, before }];
  });
  const rows = Object.entries(properties).map(([key, schema]) => {
    const before = groups.find((group) => group.key === key)?.before;
    const taken = before === undefined ? takes(schema) : `the keys of ${before}`;
    return [code(key), taken, required.includes(key) ? 'yes' : standardOf(schema), plain(schema.description ?? '')];
  });
  const inner = groups.flatMap(({ key, schema, name, before }) => {
    if (before !== undefined) return [];
    const title = schema.items ? `Each entry of ${name}:` : `The keys of ${name}:`;
    return [title, ...tablesOf(schema.items ?? schema, [...path, key], told)];
  });
  return [table(['Key', 'Takes', 'Needed', 'What it says'], rows), ...inner];
}

/** Whether a key may be left out, and what then holds. */
function standardOf({ default: standard }: JsonSchema): string {
  const isTold = typeof standard === 'string' || typeof standard === 'boolean';
  return isTold ? `no; else ${code(String(standard))}` : 'no';
}
