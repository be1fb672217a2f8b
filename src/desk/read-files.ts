import { z } from 'zod';
import {
  chartEntry,
  correctionEntry,
  countEntry,
  documentaryEntry,
  eventEntry,
  type Problem,
  publishedEntry,
  sourceEntry,
  termEntry,
} from '../documentary/index.ts';
import type { Draft, Drafts } from './drafts.ts';
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
import { readChapter } from './read-chapter.ts';
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

/**
 * Reads every file of a content folder and holds it against its schema.
 *
 * @param folder the content folder
 * @param files the paths in it
 * @param chapterOf reads a chapter
 * @returns the drafts and the problems of the single files; what the drafts say of each other is not looked at
 */
export async function readFiles(
  folder: Folder,
  files: readonly string[],
  chapterOf: typeof readChapter = readChapter,
): Promise<{ drafts: Drafts; problems: Problem[] }> {
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

  /** The YAML of a file; undefined where there is no such file or nothing can be read in it. */
  const yamlOf = async (file: string): Promise<YamlText | undefined> => {
    if (!has.has(file)) return undefined;
    const text = await textOf(file);
    const size = sizeProblem(file, text);
    const yaml = size ? undefined : readYaml(file, text);
    problems.push(...(size ? [size] : (yaml?.problems ?? [])));
    if (!yaml) {
      unreadable.add(file);
      return undefined;
    }
    if (yaml.value !== undefined && yaml.value !== null) return yaml;
    unreadable.add(file);
    if (yaml.value === null) problems.push(emptyFile(file));
    return undefined;
  };

  const draft = <Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    path: readonly PropertyKey[],
    yaml: YamlText,
    entryId: string,
    name: string,
  ): Draft<z.output<Schema>> => {
    const result = validate(schema, value, path, yaml, name);
    problems.push(...result.problems);
    return {
      id: entryId,
      raw: value,
      schema,
      entry: result.value,
      placeOf: (inner) => yaml.placeOf([...path, ...inner]),
      passageOf: (inner) => yaml.passageOf([...path, ...inner]),
    };
  };

  const mapOf = async <Schema extends z.ZodType>(
    file: keyof typeof recordFiles,
    schema: Schema,
  ): Promise<Map<string, Draft<z.output<Schema>>>> => {
    const drafts = new Map<string, Draft<z.output<Schema>>>();
    const yaml = await yamlOf(file);
    if (!yaml) return drafts;
    const whole = validate(z.record(z.string(), z.unknown()), yaml.value, [], yaml, file);
    problems.push(...whole.problems);
    if (!whole.value) unreadable.add(file);
    for (const [key, value] of Object.entries(whole.value ?? {})) {
      if (yaml.repeated.has(key)) {
        drafts.set(key, brokenDraft(key, file));
        continue;
      }
      const name = `${recordFiles[file]} \`${key}\``;
      problems.push(...idProblems(key, name, yaml.placeOfKey([], key), 'Write'));
      drafts.set(key, draft(schema, value, [key], yaml, key, name));
    }
    return drafts;
  };

  const charts = async (): Promise<Drafts['charts']> => {
    const drafts: Drafts['charts'] = new Map();
    for (const file of files.filter((path) => /^charts\/[^/]+\.yaml$/.test(path))) {
      const chart = nameOf(file);
      problems.push(...idProblems(chart, file, { file, line: 1, column: 1 }, 'Rename the file to', '.yaml'));
      const yaml = await yamlOf(file);
      drafts.set(
        chart,
        yaml ? draft(chartEntry, yaml.value, [], yaml, chart, `chart \`${chart}\``) : brokenDraft(chart, file),
      );
    }
    return drafts;
  };

  const corrections = async (): Promise<Drafts['corrections']> => {
    const yaml = await yamlOf('corrections.yaml');
    if (!yaml) return [];
    const whole = validate(z.array(z.unknown()), yaml.value, [], yaml, 'corrections.yaml');
    problems.push(...whole.problems);
    return (whole.value ?? []).map((value, index) =>
      draft(correctionEntry, value, [index], yaml, String(index), `correction ${index + 1}`),
    );
  };

  const documentary = async (): Promise<Drafts['documentary']> => {
    const file = 'documentary.yaml';
    const yaml = await yamlOf(file);
    if (!has.has(file)) problems.push(noDocumentary(file));
    return yaml ? draft(documentaryEntry, yaml.value, [], yaml, '', file) : brokenDraft('', file);
  };

  const front = async (): Promise<Drafts['front']> => {
    const file = 'cover.mdx';
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

  const chapterFiles = files.filter((path) => /^chapters\/[^/]+\.mdx$/.test(path));
  const chapters = await Promise.all(chapterFiles.map(async (file) => chapterOf(file, await textOf(file))));
  problems.push(...chapters.flatMap((chapter) => chapter.problems));
  const drafts: Drafts = {
    documentary: await documentary(),
    counts: asWritten(await mapOf('counts.yaml', countEntry)),
    sources: await mapOf('sources.yaml', sourceEntry),
    charts: await charts(),
    events: await mapOf('events.yaml', eventEntry),
    terms: await mapOf('terms.yaml', termEntry),
    published: await mapOf('published.yaml', publishedEntry),
    corrections: await corrections(),
    chapters: new Map(chapters.map(({ draft: each }) => [each.id, each])),
    front: await front(),
    // In the order of the folder: which file came first was chance.
    texts: new Map(files.flatMap((file) => (texts.has(file) ? [[file, texts.get(file)!]] : []))),
    unreadable,
  };
  return { drafts, problems };
}
