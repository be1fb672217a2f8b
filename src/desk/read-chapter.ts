import type { z } from 'zod';
import { type ChapterEntry, chapterEntry, type Problem } from '../documentary/index.ts';
import type { ChapterDraft } from './drafts.ts';
import { brokenDraft, emptyFile, idProblems, nameOf } from './file-problems.ts';
import { emptyBody, frontMatter, readMdx } from './mdx.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a chapter: its front matter, and what its body mentions.
 *
 * @param file the path of its file
 * @param text the whole file
 * @param schema of its front matter; that of a translation where it is one
 */
export function readChapter(
  file: string,
  text: string,
  schema: z.ZodType<ChapterEntry> = chapterEntry,
): { draft: ChapterDraft; problems: Problem[] } {
  const name = nameOf(file);
  const start = { file, line: 1, column: 1 };
  const problems = idProblems(name, file, start, 'Rename the file to', '.mdx');
  const broken = (...more: Problem[]) => ({
    draft: { ...brokenDraft(name, file), body },
    problems: [...problems, ...more],
  });

  const body = text.trim() === '' ? emptyBody() : readMdx(file, text);
  if (text.trim() === '') return broken(emptyFile(file));
  problems.push(...body.problems);

  const front = frontMatter.exec(text);
  if (!front) {
    return broken({
      kind: 'front-matter',
      ...start,
      message: 'The chapter does not begin with its front matter, so it has no title.',
      hint: 'Begin the file with a line of three hyphens, then title: …, description: … and published: …, then three hyphens again.',
    });
  }
  const yaml = readYaml(file, front[1] ?? '', 1);
  if (yaml.problems.length > 0) return broken(...yaml.problems);
  const { value, problems: own } = validate(schema, yaml.value ?? {}, [], yaml, `chapter \`${name}\``);
  return {
    draft: {
      id: name,
      raw: yaml.value,
      schema,
      entry: value,
      placeOf: yaml.placeOf,
      passageOf: yaml.passageOf,
      body,
    },
    problems: [...problems, ...own],
  };
}
