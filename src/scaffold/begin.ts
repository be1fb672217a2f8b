import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { diskFolder, read, report, wrongWith } from '../desk/index.ts';
import { documentaryEntry } from '../documentary/index.ts';
import { idFrom } from './name.ts';
import { Refusal } from './refusal.ts';
import type { Change } from './write.ts';
import { quoted } from './written.ts';

/** What every new documentary starts from: a content folder like any other. */
export const template = fileURLToPath(new URL('template', import.meta.url));

interface Setting {
  /** The keys that lead to it in documentary.yaml. */
  path: readonly [string, ...string[]];
  schema: z.ZodType;
  means: string;
  /** What it is where nothing is said: nothing that would be wrong if it stayed. */
  standard(folder: string, title: string): string;
}

const { shape } = documentaryEntry;

/** What a new documentary may be told, by flag. */
export const beginnings = {
  title: {
    path: ['title'],
    schema: shape.title,
    means: 'The title of the documentary',
    standard: (folder) => titleFrom(basename(folder)),
  },
  language: {
    path: ['language'],
    schema: shape.language,
    means: 'Its language, a tag such as en, en-GB or ar',
    standard: () => 'en',
  },
  url: {
    path: ['url'],
    schema: shape.url,
    means: 'Where the site will stand, with its path',
    // A name that can belong to nobody: https://www.rfc-editor.org/rfc/rfc6761#section-6.5
    standard: (folder) => `https://${idFrom(basename(folder)) ?? 'documentary'}.example/`,
  },
  publisher: {
    path: ['publisher', 'name'],
    schema: shape.publisher.shape.name,
    means: 'Who publishes it',
    standard: (_, title) => title,
  },
} as const satisfies Record<string, Setting>;

export type Beginning = keyof typeof beginnings;

/**
 * The files of a new documentary.
 *
 * @param folder where it goes; it may be there and empty, but for hidden files
 * @param given what is said of it
 * @throws Refusal where the folder holds something, or a value is not what documentary.yaml takes
 */
export async function begin(folder: string, given: ReadonlyMap<Beginning, string>): Promise<Change[]> {
  await refuseFull(folder);
  const title = given.get('title')?.trim() ?? beginnings.title.standard(folder);
  const files = diskFolder(template);
  const changes = await Promise.all(
    (await files.list()).map(async (file) => ({ file, before: undefined, after: await files.text(file) })),
  );
  const first = changes.find(({ file }) => file === 'documentary.yaml')!;
  for (const [flag, { path, schema, standard }] of Object.entries(beginnings) as [Beginning, Setting][]) {
    const value = given.get(flag)?.trim() ?? standard(folder, title);
    const wrong = wrongWith(schema, value);
    if (wrong) throw new Refusal(`--${flag} ${wrong.message}. ${wrong.hint}`);
    first.after = withValue(first.after, path, value);
  }
  await refuseProblems(changes);
  return changes;
}

/** What a beginning must be, for whoever is asked for it. */
export function wrongBeginning(flag: Beginning, value: string): string | undefined {
  const wrong = wrongWith(beginnings[flag].schema, value.trim());
  return wrong && `It ${wrong.message}. ${wrong.hint}`;
}

/** A title that a folder's name makes: `my-story-2` becomes My story, because a title gives no number by hand. */
export function titleFrom(name: string): string {
  const parts = name.split(/[-_.\s]+/).filter((part) => !/\p{N}/u.test(part));
  const words = parts.join(' ').trim() || 'A documentary';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether a new documentary can go to a folder. */
export async function refuseFull(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new Refusal(`${folder} is a file.\nName a folder that is empty or not there yet.`);
    throw error;
  });
  const seen = names.filter((name) => !name.startsWith('.'));
  if (seen.length === 0) return;
  throw new Refusal(
    `${folder} is not empty: it holds ${seen.slice(0, 3).join(', ')}${seen.length > 3 ? ' …' : ''}.\n${
      seen.includes('documentary.yaml')
        ? `It is a documentary already. To add to it: \`CONTENT_DIR=${basename(folder)} npm run new -- chapter "Its title"\`.`
        : 'Name a folder that is empty or not there yet.'
    }`,
  );
}

/** A title may hold a number that nobody has counted, and then the check would begin with a problem. */
async function refuseProblems(changes: readonly Change[]): Promise<void> {
  const texts = new Map(changes.map(({ file, after }) => [file, after]));
  const { problems } = await read({
    list: async () => [...texts.keys()].sort(),
    text: async (file) => texts.get(file)!,
  });
  if (problems.length > 0) throw new Refusal(`That would begin with problems:\n${report(problems, (file) => file)}`);
}

/** The text of a YAML file with another value at a path, and all else as it was. */
function withValue(text: string, path: readonly string[], value: string): string {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`no value in the template: ${path.join('.')}`);
  return `${text.slice(0, node.range[0])}${quoted(value)}${text.slice(node.range[1])}`;
}
