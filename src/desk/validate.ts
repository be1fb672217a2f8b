import type { z } from 'zod';
import type { Problem } from '../documentary/index.ts';
import { keysAt, schemaAt } from './schema-path.ts';
import { suggestion } from './suggest.ts';
import type { Path, YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a value against its schema.
 *
 * @param schema what it must be
 * @param value the plain value
 * @param at the path of the value in its file
 * @param yaml the file, for the places
 * @param name what the value is to an editor: "count `numbers`"
 * @returns the parsed value, or undefined where there are problems, and the problems
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: Path,
  yaml: YamlText,
  name: string,
): { value: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, { schema, value, at, yaml, name })),
  };
}

/** What is wrong with a value that stands nowhere yet, as what follows its name, and what to give instead. */
export function wrongWith(schema: z.ZodType, value: unknown): { message: string; hint: string } | undefined {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  if (!issue) return undefined;
  return { message: `${complaint(issue)}; found ${shown(inputOf(issue))}`, hint: advice(issue, schema.description) };
}

/** What was held against which schema, and where it stands. */
interface Held {
  schema: z.ZodType;
  value: unknown;
  at: Path;
  yaml: YamlText;
  name: string;
}

function problemsOf(issue: Issue, { schema, value, at, yaml, name }: Held): Problem[] {
  const path = [...at, ...issue.path];
  const key = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : name;

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, value, issue.path);
    return issue.keys.map((unknown) => ({
      kind: 'unknown-key',
      ...yaml.placeOfKey(path, unknown),
      message: `\`${unknown}\` means nothing in ${name}.`,
      hint: suggestion(unknown, known),
    }));
  }
  const input = inputOf(issue);
  const description = schemaAt(schema, value, issue.path)?.description;
  if (input === undefined && issue.code !== 'custom') {
    const last = String(issue.path.at(-1));
    return [
      {
        kind: 'missing-key',
        ...yaml.placeOf(path.slice(0, -1)),
        message: `${key} is missing in ${name}.`,
        hint: `Add \`${last}: …\`${description === undefined ? '' : ` (${lowerFirst(description)})`}.`,
      },
    ];
  }
  if (input === null && issue.path.length > 0) {
    return [
      {
        kind: 'bad-value',
        ...yaml.placeOf(path),
        message: `${key} is empty in ${name}.`,
        hint: emptyHint(issue, schemaAt(schema, value, issue.path)),
      },
    ];
  }
  return [
    {
      kind: 'bad-value',
      ...yaml.placeOf(path),
      message: `${key} ${complaint(issue)}${issue.path.length > 0 ? ` in ${name}` : ''}; found ${shown(input)}.`,
      hint: advice(issue, description),
    },
  ];
}

/** What was found where the issue is. A choice by form finds fault with the whole and means the form. */
function inputOf(issue: Issue): unknown {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.input;
  return (issue.input as Record<string, unknown>)[issue.discriminator];
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number, written without separators and quotation marks',
  int: 'a whole number',
  array: 'a list, each entry on a line that begins with "- "',
  object: 'a group of keys, indented below it',
  record: 'a group of ids, each with its entry indented below it',
  boolean: 'true or false',
};

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? issue.message : 'must be one of the forms that exist';
    case 'too_big':
      return issue.origin === 'string' ? `must have at most ${issue.maximum} characters` : issue.message;
    default:
      return issue.message;
  }
}

const examples: Record<string, string> = {
  boolean: 'Write true or false, without quotation marks.',
  array: 'Write `- ` before each entry, on a line of its own.',
  object: 'Write `key: value` lines below it, indented by two spaces.',
  record: 'Write an id with a colon for each entry, and what it holds below it, indented by two spaces.',
};

function advice(issue: Issue, description: string | undefined): string {
  const input = inputOf(issue);
  if (issue.code === 'invalid_value') return suggestion(String(input), issue.values.map(String));
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options !== undefined) {
    return suggestion(String(input), issue.options.map(String));
  }
  const grouped = typeof input === 'string' ? /^\d{1,3}([,. \u00a0']\d{3})+$/.exec(input.trim()) : null;
  if (grouped) return `Write ${grouped[0].replaceAll(/\D/g, '')}.`;
  const example = issue.code === 'invalid_type' ? examples[issue.expected] : undefined;
  const hint = issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : undefined;
  return hint ?? example ?? (description === undefined ? 'Change it, or take it out.' : `${description}.`);
}

/** What belongs behind a colon behind which nothing stands. */
function emptyHint(issue: Issue, schema: z.ZodType | undefined): string {
  if (issue.code === 'invalid_value') return advice(issue, schema?.description);
  const what = schema?.description === undefined ? '' : ` (${lowerFirst(schema.description)})`;
  return `Write it behind the colon${what}${schema?.safeParse(undefined).success ? ', or take the line out' : ''}.`;
}

function shown(value: unknown): string {
  // What is no number or has no end is nothing in JSON.
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
