import { z } from 'zod';
import { type Ids, shelves } from '../desk/index.ts';
import type { Shelf } from '../documentary/index.ts';
import { type ContentFileKind, contentFiles } from './content-files.ts';

/** A JSON Schema of draft 7, which every editor's YAML support knows, with the words of VS Code for choices. */
export type JsonSchema = z.core.ZodStandardJSONSchemaPayload<z.ZodType> | Record<string, unknown>;

/**
 * The JSON Schema of a kind of content file, made of the schema that the desk reads it with: what the desk takes, it
 * takes. What a file says of another and what a text says in its words, it does not see.
 *
 * @param kind which file
 * @param ids the ids that references are held to and that an editor's program offers; without them any id will do
 */
export function jsonSchemaOf(kind: ContentFileKind, ids?: Ids): JsonSchema {
  const { schema, title } = contentFiles[kind];
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => adapt(jsonSchema as Node, ids),
  });
  return { title, ...made };
}

/** A schema inside another, with what our own schemas carry in `meta()`. */
interface Node extends Record<string, unknown> {
  prose?: boolean;
  shelf?: Shelf;
  listed?: Shelf;
}

/** Puts what our schemas carry into the words of JSON Schema. */
function adapt(node: Node, ids: Ids | undefined): void {
  const shelf = node.shelf ?? node.listed;
  if (node.prose) Object.assign(node, { pattern: '\\S', patternErrorMessage: 'must not be empty' });
  if (shelf) Object.assign(node, among(shelf, ids?.[shelf]));
  const said = node['enum'] ? ['pattern', 'patternErrorMessage'] : node.prose ? ['minLength'] : [];
  // A program that completes an entry would write what is usual into it.
  for (const key of ['default', 'prose', 'properName', 'forms', 'tells', 'shelf', 'listed', ...said]) delete node[key];
}

/** That a text is one of the ids on a shelf. */
function among(shelf: Shelf, entries: ReadonlyMap<string, string> | undefined): Record<string, unknown> {
  if (!entries) return {};
  const { noun, home } = shelves[shelf];
  // No enum may be empty (JSON Schema Validation, draft 7, 6.1.2).
  if (entries.size === 0) return { not: {}, errorMessage: `There is no ${noun} in ${home} yet.` };
  return { enum: [...entries.keys()], enumDescriptions: [...entries.values()] };
}
