import { z } from 'zod';
import { id, type Place, type Problem } from '../documentary/index.ts';
import type { Draft } from './drafts.ts';

/** The name of a file without its folder and ending. */
export function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** What is known of an entry that cannot be read: that it is there. */
export function brokenDraft(name: string, file: string): Draft<never> {
  return {
    id: name,
    raw: undefined,
    schema: z.unknown(),
    entry: undefined,
    placeOf: () => ({ file, line: 1, column: 1 }),
    passageOf: () => ({ file, line: 1, column: 1, text: '' }),
  };
}

/** Whether a name can be an id, which stands in addresses; where it cannot, what to write. */
export function idProblems(name: string, what: string, place: Place, change: string, ending = ''): Problem[] {
  const { error } = id.safeParse(name);
  if (!error) return [];
  const right =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'a-name';
  return [
    {
      kind: 'bad-value',
      ...place,
      message: `The id of ${what} ${error.issues[0]?.message}.`,
      hint: `${change} ${right}${ending}.`,
    },
  ];
}

export function emptyFile(file: string): Problem {
  return {
    kind: 'empty-file',
    file,
    line: 1,
    column: 1,
    message: 'The file is empty.',
    hint: `Write its entries, or delete the file.`,
  };
}

/** How many characters a file may have, by its ending: a long book in one chapter, and some twenty thousand counts. */
const longest = { mdx: 1_000_000, yaml: 10_000_000 } as const;

/** The problem of a file that is longer than it may be. */
export function sizeProblem(file: string, { length }: string): Problem | undefined {
  const kind = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  if (length <= longest[kind]) return undefined;
  return {
    kind: `${kind}-syntax`,
    file,
    line: 1,
    column: 1,
    message: `This has ${length} characters, and is read only up to ${longest[kind]}: no reader could load it.`,
    hint: kind === 'mdx' ? 'Make several chapters of it.' : 'Take out what no chapter uses.',
  };
}

/**
 * The front matter of a text that has none. Tools that read MDX look for it after empty lines too, and take what it says
 * for orders: `layout` is a file to run.
 */
export function frontMatterOf(file: string, text: string): Problem[] {
  const found = /^\s*(?:---|\+\+\+)[\s\S]*?\n(?:---|\+\+\+)/.exec(text);
  if (!found) return [];
  return [
    {
      kind: 'front-matter',
      file,
      line: found[0].match(/^\s*/)![0].split('\n').length,
      column: 1,
      message: 'The text of the front page has no front matter: what it is called and when, documentary.yaml says.',
      hint: 'Begin the file with its first words.',
    },
  ];
}

export function noDocumentary(file: string): Problem {
  return {
    kind: 'missing-file',
    file,
    line: 1,
    column: 1,
    message: 'There is no documentary.yaml here, so nothing says what the documentary is called or where it begins.',
    hint: 'Write one with title, description, url, language, chapters, publisher and licence, or set CONTENT_DIR to the folder that has it.',
  };
}
