import {
  type FileNamer,
  type Folder,
  frontMatter,
  type Ids,
  loweredBody,
  read,
  translationFile,
  withTexts,
} from '../desk/index.ts';
import type { Problem } from '../documentary/index.ts';
import { newProblems, noDocumentary, refuseBroken, refusedAt } from './add.ts';
import { documentOf, valueOf } from './document.ts';
import { withListed } from './insert.ts';
import { languageName, refuseLanguage } from './language.ts';
import { schemaLine } from './nouns.ts';
import { completed, type Completed } from './translation-text.ts';
import { wantedOf } from './translation-wanted.ts';
import type { Change } from './write.ts';

/** What beginning a translation, or going on with it, comes to. */
export interface Translating {
  changes: Change[];
  language: string;
  /** Where its language is named now, if it was not before. */
  listed: { file: string; line: number } | undefined;
  /** What each file has now that it had not. */
  added: { file: string; line: number; isNew: boolean; keys: readonly string[] }[];
  /** The first chapter, in reading order, whose translation is begun by this. */
  first: string | undefined;
  /** The file of the front page's words, where they are not translated. */
  front: string | undefined;
  /** What the desk finds in it that it did not find before. */
  problems: Problem[];
  /** What the documentary has. */
  ids: Ids;
}

/**
 * Begins the translation of a documentary, or goes on with it, on paper: nothing is written. Every file of the original
 * gets one that has a place for each of its texts; what a translation has already stays, letter by letter.
 *
 * @param folder the content folder
 * @param language into which, a BCP 47 tag
 * @param named names files to the person who asked
 * @throws Refusal where it cannot be done, with the reason and what to do instead
 */
export async function translation(folder: Folder, language: string, named: FileNamer): Promise<Translating> {
  const [files, reading] = [await folder.list(), await read(folder)];
  const settings = 'documentary.yaml';
  if (!files.includes(settings)) throw noDocumentary(named(settings));
  const textOf = async (file: string) => (await folder.text(file)).replace(/^\uFEFF/, '');
  refuseBroken(settings, reading, named);
  const own = valueOf(documentOf(await textOf(settings))) as Record<string, unknown> | null;
  refuseLanguage(language, String(own?.['language'] ?? 'en'));

  const parts: Part[] = [];
  for (const file of files.filter((each) => isTranslated(each))) {
    const made = await partOf(file);
    if (made) parts.push(made);
  }
  const isListed = listIn(own, 'translations').includes(language);
  const list = isListed ? undefined : await listing();
  const changes = [...(list ? [list.change] : []), ...parts.map(({ change }) => change)];
  const next = await read(withTexts(folder, new Map(changes.map(({ file, after }) => [file, after]))));
  const begun = parts.flatMap(({ change: { file, before } }) => (before === undefined ? [file] : []));
  const chapters = listIn(own, 'chapters').map((id) => translationFile(language, `chapters/${id}.mdx`));
  const front = 'cover.mdx';
  return {
    changes,
    language,
    listed: list && { file: settings, line: list.line },
    added: parts.map(({ change: { file, before }, line, added }) => ({
      file,
      line,
      isNew: before === undefined,
      keys: added,
    })),
    first: chapters.find((file) => begun.includes(file)),
    front: files.includes(front) && !files.includes(translationFile(language, front)) ? front : undefined,
    problems: newProblems(reading, next),
    ids: next.ids,
  };

  async function listing() {
    const before = await folder.text(settings);
    const { text, line } = refusedAt(settings, named, () => withListed(before, 'translations', language));
    return { change: { file: settings, before, after: text }, line };
  }

  /** The translation of a file with all that it lacks; undefined where it lacks nothing. */
  async function partOf(original: string): Promise<Part | undefined> {
    refuseBroken(original, reading, named);
    const file = translationFile(language, original);
    const text = await textOf(original);
    const isChapter = original.endsWith('.mdx');
    const wanted = wantedOf(
      original,
      valueOf(documentOf(isChapter ? (frontMatter.exec(text)?.[1] ?? '') : text)),
      language,
    );
    if (!wanted) return undefined;
    if (!files.includes(file)) {
      const { text: made, line, added } = completed(isChapter ? '' : headOf(original, language), wanted);
      const after = isChapter ? `---\n${made}draft: true\n---\n${loweredBody(text)}` : made;
      return { change: { file, before: undefined, after }, line: isChapter ? 1 : line, added };
    }
    refuseBroken(file, reading, named);
    const before = await folder.text(file);
    const {
      text: after,
      line,
      added,
    } = refusedAt(file, named, () =>
      isChapter ? withFront(before, (front) => completed(front, wanted)) : completed(before, wanted),
    );
    return added.length === 0 ? undefined : { change: { file, before, after }, line, added };
  }
}

interface Part {
  change: Change;
  line: number;
  added: string[];
}

/** Whether a file of a content folder is an original in which there are words to translate, and no text of the front page. */
function isTranslated(file: string): boolean {
  return /^((documentary|counts|sources|events|terms|corrections)\.yaml|charts\/[^/]+\.yaml|chapters\/[^/]+\.mdx)$/.test(
    file,
  );
}

/** What a file of YAML begins with. */
function headOf(original: string, language: string): string {
  const schema = original.startsWith('charts/')
    ? '../../.schemas/translation-chart'
    : `../.schemas/translation-${original.replace(/\.yaml$/, '')}`;
  return `${schemaLine(schema)}# The words of ${original} in ${languageName(language)}. Numbers, sources and dates stand in the original alone.\n\n`;
}

/** A chapter with another front matter. */
function withFront(text: string, change: (front: string) => Completed): Completed {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const front = frontMatter.exec(text.slice(mark))?.[1];
  // Without front matter there is no place for anything, and the desk says so.
  if (front === undefined) return { text, line: 1, added: [] };
  const from = text.indexOf('\n') + 1;
  const changed = change(front);
  return {
    ...changed,
    text: text.slice(0, from) + changed.text + text.slice(from + front.length),
    line: changed.line + 1,
  };
}

function listIn(settings: Record<string, unknown> | null, key: string): string[] {
  const list = settings?.[key];
  return Array.isArray(list) ? list.map(String) : [];
}
