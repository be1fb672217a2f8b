import { z } from 'zod';
import {
  type ChapterEntry,
  chapterEntry,
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  type Problem,
  publishedEntry,
  sourceEntry,
  termEntry,
  translationEntries,
} from '../documentary/index.ts';
import type { Draft, Drafts, Translation } from './drafts.ts';
import {
  brokenDraft,
  emptyFile,
  frontMatterOf,
  idProblems,
  nameOf,
  noDocumentary,
  sizeProblem,
} from './file-problems.ts';
import type { Folder } from './folder.ts';
import { emptyBody, readMdx } from './mdx.ts';
import { asWritten } from './as-written.ts';
import type { readChapter } from './read-chapter.ts';
import { translationFile } from './translation-files.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** The files that hold several entries by id, with what one entry is called. */
export const recordFiles = {
  'counts.yaml': 'count',
  'sources.yaml': 'source',
  'events.yaml': 'event',
  'terms.yaml': 'term',
  'published.yaml': 'published count',
} as const;

/** A content folder that is to be read. */
export interface Unread {
  folder: Folder;
  /** The paths in it. */
  files: readonly string[];
  /** Reads a chapter. */
  chapterOf: typeof readChapter;
}

/** What was read, and the problems of the single files; what the files say of each other is not looked at. */
interface Read<Parts> {
  drafts: Parts;
  problems: Problem[];
}

/** Reads every file of a content folder, but for translations, and holds it against its schema. */
export async function readFiles(unread: Unread): Promise<Read<Drafts>> {
  const { drafts, problems } = await readParts(unread, originals, (file) => file);
  const file = 'documentary.yaml';
  if (!unread.files.includes(file)) problems.push(noDocumentary(file));
  return { drafts: { ...drafts, counts: asWritten(drafts.counts) }, problems };
}

/**
 * Reads the files of a content folder that translate it into a language.
 *
 * @param language its tag, as documentary.yaml has it
 */
export async function readTranslation(unread: Unread, language: string): Promise<Read<Translation>> {
  const { drafts, problems } = await readParts(unread, translationEntries, (file) => translationFile(language, file));
  const hasDocumentary = unread.files.includes(translationFile(language, 'documentary.yaml'));
  return { drafts: hasDocumentary ? drafts : { ...drafts, documentary: undefined }, problems };
}

const originals = {
  documentary: documentaryEntry,
  counts: countEntry,
  sources: sourceEntry,
  charts: chartEntry,
  events: eventEntry,
  terms: termEntry,
  corrections: correctionEntry,
  chapters: chapterEntry,
  published: publishedEntry,
};

/**
 * @param schemas what the entries are held against
 * @param at where a file of the original stands here
 */
async function readParts(
  { folder, files, chapterOf }: Unread,
  schemas: Record<keyof typeof translationEntries, z.ZodType> & { published?: z.ZodType },
  at: (file: string) => string,
): Promise<Read<Drafts>> {
  const problems: Problem[] = [];
  const has = new Set(files);
  const unreadable = new Set<string>();
  // Some editors begin a file with a byte order mark, which is no part of the text.
  const texts = new Map<string, string>();
  const textOf = async (file: string) => {
    const text = (await folder.text(file)).replace(/^\uFEFF/, '');
    texts.set(file, text);
    return text;
  };
  const named = (pattern: string) => {
    const [before = '', after = ''] = at(pattern).split('*');
    return files.filter(
      (file) => file.startsWith(before) && /^[^/]+$/.test(file.slice(before.length)) && file.endsWith(after),
    );
  };

  /** The YAML of a file; undefined where there is no such file or nothing can be read in it. */
  const yamlOf = async (original: string): Promise<YamlText | undefined> => {
    const file = at(original);
    if (!has.has(file)) return undefined;
    const text = await textOf(file);
    const size = sizeProblem(file, text);
    const yaml = size ? undefined : readYaml(file, text);
    problems.push(...(size ? [size] : (yaml?.problems ?? [])));
    if (!yaml) {
      unreadable.add(original);
      return undefined;
    }
    if (yaml.value !== undefined && yaml.value !== null) return yaml;
    unreadable.add(original);
    if (yaml.value === null) problems.push(emptyFile(file));
    return undefined;
  };

  const draft = <Entry>(
    schema: z.ZodType,
    value: unknown,
    path: readonly PropertyKey[],
    yaml: YamlText,
    entryId: string,
    name: string,
  ): Draft<Entry> => {
    const result = validate(schema, value, path, yaml, name);
    problems.push(...result.problems);
    return {
      id: entryId,
      raw: value,
      schema,
      entry: result.value as Entry | undefined,
      placeOf: (inner) => yaml.placeOf([...path, ...inner]),
      passageOf: (inner) => yaml.passageOf([...path, ...inner]),
    };
  };

  const mapOf = async <Entry>(
    original: keyof typeof recordFiles,
    schema: z.ZodType,
  ): Promise<Map<string, Draft<Entry>>> => {
    const drafts = new Map<string, Draft<Entry>>();
    const yaml = await yamlOf(original);
    if (!yaml) return drafts;
    const whole = validate(z.record(z.string(), z.unknown()), yaml.value, [], yaml, at(original));
    problems.push(...whole.problems);
    if (!whole.value) unreadable.add(original);
    for (const [key, value] of Object.entries(whole.value ?? {})) {
      if (yaml.repeated.has(key)) {
        drafts.set(key, brokenDraft(key, at(original)));
        continue;
      }
      const name = `${recordFiles[original]} \`${key}\``;
      problems.push(...idProblems(key, name, yaml.placeOfKey([], key), 'Write'));
      drafts.set(key, draft<Entry>(schema, value, [key], yaml, key, name));
    }
    return drafts;
  };

  const charts = async (): Promise<Drafts['charts']> => {
    const drafts: Drafts['charts'] = new Map();
    for (const file of named('charts/*.yaml')) {
      const chart = nameOf(file);
      problems.push(...idProblems(chart, file, { file, line: 1, column: 1 }, 'Rename the file to', '.yaml'));
      const yaml = await yamlOf(`charts/${chart}.yaml`);
      const name = `chart \`${chart}\``;
      drafts.set(chart, yaml ? draft(schemas.charts, yaml.value, [], yaml, chart, name) : brokenDraft(chart, file));
    }
    return drafts;
  };

  const corrections = async (): Promise<Drafts['corrections']> => {
    const file = 'corrections.yaml';
    const yaml = await yamlOf(file);
    if (!yaml) return [];
    const whole = validate(z.array(z.unknown()), yaml.value, [], yaml, at(file));
    problems.push(...whole.problems);
    return (whole.value ?? []).map((value, index) =>
      draft(schemas.corrections, value, [index], yaml, String(index), `correction ${index + 1}`),
    );
  };

  const documentary = async (): Promise<Drafts['documentary']> => {
    const file = 'documentary.yaml';
    const yaml = await yamlOf(file);
    return yaml ? draft(schemas.documentary, yaml.value, [], yaml, '', at(file)) : brokenDraft('', at(file));
  };

  const front = async (): Promise<Drafts['front']> => {
    const file = at('cover.mdx');
    if (!has.has(file)) return undefined;
    const text = await textOf(file);
    if (text.trim() === '') {
      problems.push(emptyFile(file));
      return { body: emptyBody() };
    }
    const body = readMdx(file, text);
    problems.push(...body.problems, ...frontMatterOf(file, text));
    return { body };
  };

  const chapters = await Promise.all(
    named('chapters/*.mdx').map(async (file) =>
      chapterOf(file, await textOf(file), schemas.chapters as z.ZodType<ChapterEntry>),
    ),
  );
  problems.push(...chapters.flatMap((chapter) => chapter.problems));
  const drafts: Drafts = {
    documentary: await documentary(),
    counts: await mapOf('counts.yaml', schemas.counts),
    sources: await mapOf('sources.yaml', schemas.sources),
    charts: await charts(),
    events: await mapOf('events.yaml', schemas.events),
    terms: await mapOf('terms.yaml', schemas.terms),
    published: schemas.published ? await mapOf('published.yaml', schemas.published) : new Map(),
    corrections: await corrections(),
    chapters: new Map(chapters.map(({ draft: each }) => [each.id, each])),
    front: await front(),
    // In the order of the folder: which file came first was chance.
    texts: new Map(files.flatMap((file) => (texts.has(file) ? [[file, texts.get(file)!]] : []))),
    unreadable,
  };
  return { drafts, problems };
}
