import { id, type Shelf } from '../documentary/index.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import { code } from './markdown.ts';

const one = {
  counts: '[count](count.md)',
  sources: '[source](source.md)',
  charts: '[chart](chart.md)',
  events: '[event](event.md)',
  terms: '[term](term.md)',
  chapters: '[chapter](chapter.md)',
} as const satisfies Record<Shelf, string>;

const idPattern = jsonSchemaOf(id).pattern;
const formats: Record<string, string> = { uri: 'a web address', email: 'an e-mail address' };
const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
};

/** The id of an entry, with the page that tells of such entries. */
export function idOf(shelf: Shelf): string {
  return `the id of a ${one[shelf]}`;
}

/** What a key takes, in words. */
export function takes(schema: JsonSchema): string {
  const { type, enum: choices, shelf, anyOf, format, pattern, maxLength, items, properties, const: only } = schema;
  if (only !== undefined) return code(only);
  if (choices) return choices.map(code).join(', ');
  if (shelf) return idOf(shelf);
  // A date may be a bare year, which YAML reads as a number.
  if (anyOf) return 'a date such as `2021-07`';
  if (format) return formats[format] ?? format;
  if (properties) return 'keys of its own, below';
  if (items?.properties) return 'a list, below';
  if (items?.shelf) return `a list of ids, each ${idOf(items.shelf)}`;
  if (items) return `a list, each ${takes(items)}`;
  if (pattern === idPattern) return 'an id';
  if (maxLength !== undefined) return `text of at most ${maxLength} characters`;
  return types[type ?? ''] ?? type ?? 'anything';
}
