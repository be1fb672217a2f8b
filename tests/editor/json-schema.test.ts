import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, LineCounter, type Node, parseDocument } from 'yaml';
import { diskFolder, type Folder, type Ids, read } from '../../src/desk/index.ts';
import { dateOrSpan, partialDate, problemKinds } from '../../src/documentary/index.ts';
import { type ContentFileKind, type JsonSchema, jsonSchemaOf, kindOfFile } from '../../src/editor/index.ts';
import { mutation } from '../support/arbitrary/mutation.ts';
import { trying } from '../support/arbitrary/trying.ts';
import { brokenFolder, brokenKinds } from '../support/broken-folder.ts';
import { root } from '../support/build.ts';
import { goodCases } from '../support/built-case.ts';
import { boats, contentWith, longer, memoryFolder } from '../support/small-content.ts';

type Kind = keyof typeof problemKinds;

/** The kinds of problems that a schema sees in YAML and in front matter. */
const seen: readonly Kind[] = ['bad-value', 'empty-file', 'missing-key', 'unknown-key', 'unknown-id', 'missing-file'];

/** Why it does not see the others. */
const unseen: Partial<Record<Kind, string>> = {
  'code-in-prose': 'stands in the text of a chapter',
  'dead-link': 'stands in the text of a chapter',
  'duplicate-chart': 'stands in the text of a chapter',
  'differing-translation': 'is about two files',
  'duplicate-id': 'no value has two entries of one name: it is a matter of YAML',
  'front-matter': 'there is no front matter to look at',
  'hidden-standing': 'is about the words around a figure',
  'mdx-syntax': 'stands in the text of a chapter',
  'misleading-chart': 'is about the values of several counts',
  'misplaced-component': 'is about the words of a text',
  'missing-alternative': 'stands in the text of a chapter',
  'nested-link': 'stands in the text of a chapter',
  'not-public-yet': 'is about two parts, one of which uses the other',
  'stray-character': 'is about the words of a text',
  'typed-number': 'is about the words of a text',
  'uncorrected-change': 'is about two files',
  'undrawable-chart': 'is about the values of counts',
  'unknown-attribute': 'stands in the text of a chapter',
  'unknown-component': 'stands in the text of a chapter',
  'unknown-file': 'is about the name of a file',
  'unlisted-chapter': 'is about the name of a file',
  'unrecorded-number': 'is about the words of a text',
  'unsafe-markup': 'stands in the text of a chapter',
  'unsourced-claim': 'is about the words around a figure',
  untranslated: 'is about two files',
  'untold-ratio': 'is about the values of two counts',
  'unused-entry': 'is about all files at once',
  'yaml-syntax': 'there is no value to look at',
};

/** Where it does not see a problem of a kind that it sees. */
const exceptions: Partial<Record<Kind, Record<string, string>>> = {
  'bad-value': {
    'charts/Two Beams.yaml:1': 'the id is the name of the file',
    'events.yaml:7': 'whether a span ends after its beginning is no matter of signs',
  },
  'empty-file': {
    'chapters/bare.mdx:1': 'there is no front matter',
    'chapters/blank.mdx:1': 'there is no front matter',
  },
  'unknown-id': {
    'documentary.yaml:2': 'a count in braces is part of a text',
    'terms.yaml:3': 'a count in braces is part of a text',
  },
};

const kinds = await brokenKinds();
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });

/** What the schemas find wrong in the files of a folder: `file:line`; and how many files they know. */
async function found(folder: Folder, ids: Ids): Promise<{ places: string[]; files: number }> {
  const files = (await folder.list()).filter((file) => kindOfFile(file) !== undefined);
  const texts = await Promise.all(files.map(async (file) => [file, await folder.text(file)] as const));
  const held = holder(ids);
  return { places: texts.flatMap(([file, text]) => placesIn(file, text, held)), files: files.length };
}

/** The front matter of a chapter, which may be broken; null where there is none. */
const frontIn = (text: string) => /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);

/** Gives the schema of each kind of file, and a function that holds a value against it. */
function holder(ids: Ids) {
  const made = new Map<ContentFileKind, { schema: JsonSchema; validate: ValidateFunction }>();
  const make = (kind: ContentFileKind) => {
    const schema = jsonSchemaOf(kind, ids);
    return { schema, validate: ajv.compile(schema) };
  };
  return (kind: ContentFileKind) => {
    const held = made.get(kind) ?? make(kind);
    made.set(kind, held);
    return held;
  };
}

function placesIn(file: string, text: string, held: ReturnType<typeof holder>): string[] {
  const front = file.endsWith('.mdx') ? frontIn(text) : undefined;
  if (front === null) return [];
  const lines = new LineCounter();
  const document = parseDocument(front ? front[1]! : text, { lineCounter: lines, merge: true });
  // What is no YAML has a problem of its own.
  if (document.errors.length > 0) return [];
  const value = document.toJS() as unknown;
  const { schema, validate } = held(kindOfFile(file)!);
  if (validate(value)) return [];
  const lineOf = (error: ErrorObject) => {
    const path = error.instancePath.split('/').slice(1);
    const holder = path.length === 0 ? document.contents : (document.getIn(path, true) as Node | null);
    const name = (error.params as Record<string, string>)['additionalProperty'] ?? error.propertyName;
    const key = isMap(holder) && holder.items.find(({ key: each }) => name && String(each) === name)?.key;
    return lines.linePos(((key || holder) as Node | null)?.range?.[0] ?? 0).line + (front ? 1 : 0);
  };
  const errors = validate.errors!.filter((error) => isAboutIt(error, schema, value));
  return [...new Set(errors.map((error) => `${file}:${lineOf(error)}`))];
}

/** Whether an error is about the choice that a value has made, where a schema has several. */
function isAboutIt(
  { schemaPath, keyword, params }: ErrorObject,
  schema: Record<string, unknown>,
  value: unknown,
): boolean {
  const options = schema['oneOf'] as { properties: { form: { const: string } } }[] | undefined;
  const [, index] = /^#\/oneOf\/(\d+)/.exec(schemaPath) ?? [];
  if (!options || value === null || typeof value !== 'object') return !/^(if|propertyNames)$/.test(keyword);
  const chosen = options.findIndex(({ properties }) => properties.form.const === (value as { form?: unknown }).form);
  return chosen < 0
    ? index === '0' && /form/.test(`${schemaPath} ${params['missingProperty']}`)
    : Number(index) === chosen;
}

const whole = contentWith({
  ...longer('counts.yaml', boats),
  'corrections.yaml': '- date: 2021-09\n  count: ships\n  said: 13 ships\n  right: "{ships}"\n  why: A slip.\n',
});

describe('what the desk takes, the schemas take', () => {
  const folders = ['content', 'docs/harbour', ...goodCases.map((name) => `tests/sites/${name}/content`)];

  test.each(folders)('every file of %s', async (path) => {
    const folder = diskFolder(join(root, path));
    const { places, files } = await found(folder, (await read(folder)).ids);
    expect(places).toEqual([]);
    expect(files).toBeGreaterThan(1);
  });
});

describe('what is wrong with a file by itself, its schema finds in the same line', () => {
  test('every kind of problem is seen, or has a reason why not', () => {
    expect([...seen, ...Object.keys(unseen)].sort()).toEqual(Object.keys(problemKinds).sort());
  });

  test.each(kinds)('%s', async (kind) => {
    const folder = await brokenFolder(kind);
    const { problems, ids, texts } = await read(folder);
    const isInBody = (file: string, line: number) =>
      file.endsWith('.mdx') && line > (frontIn(texts.get(file)!)?.[0].trimEnd().split('\n').length ?? 1);
    const expected = problems
      .filter(({ kind: each, file, line }) => seen.includes(each) && kindOfFile(file) && !isInBody(file, line))
      .map(({ file, line }) => `${file}:${line}`);
    const excepted = Object.keys(exceptions[kind as Kind] ?? {});
    expect(expected).toEqual(expect.arrayContaining(excepted));
    // By its path a file that nobody reads may be of a kind that it is not.
    const unread = problems.filter((problem) => problem.kind === 'unknown-file').map(({ file }) => `${file}:`);
    const places = (await found(folder, ids)).places.filter((place) => !unread.some((file) => place.startsWith(file)));
    expect(places.sort()).toEqual([...new Set(expected)].filter((place) => !excepted.includes(place)).sort());
  });
});

test('the days of a schema are those that the desk knows, in every month and in leap years', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const numbers = (most: number) => Array.from({ length: most + 1 }, (_, number) => two(number));
  const years = ['0000', '0099', '0100', '1600', '1900', '1996', '2000', '2023', '2024', '2100', '20210'];
  const months = years.flatMap((year) => [year, ...numbers(14).map((month) => `${year}-${month}`)]);
  const days = months.flatMap((month) => [month, ...numbers(33).map((day) => `${month}-${day}`)]);
  const patternOf = (schema: typeof partialDate) => new RegExp(schema.meta()!['pattern'] as string);
  const wrong = [...days, '2021-7', '2021/07', ' 2021', '2021-07-18T10:00', ''].filter(
    (day) => patternOf(partialDate).test(day) !== partialDate.safeParse(day).success,
  );
  expect(wrong).toEqual([]);
  for (const span of ['2021-07-19/2021-07-25', '2021/', '/2021', '2021/2022/2023', '2021-02-28/2021-02-29']) {
    expect(patternOf(dateOrSpan).test(span), span).toBe(dateOrSpan.safeParse(span).success);
  }
});

test('whatever is done to a file, its schema finds nothing where the desk finds nothing', async () => {
  const files = Object.keys(whole).filter((file) => kindOfFile(file) !== undefined);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), mutation, async (file, change) => {
      const text = change(whole[file]!);
      const { problems, ids } = await read(memoryFolder({ ...whole, [file]: text }));
      if (problems.some((problem) => problem.file === file)) return;
      expect(placesIn(file, text.replace(/^\uFEFF/, ''), holder(ids))).toEqual([]);
    }),
    trying(50),
  );
});
