import { type FileNamer, type Folder, type Ids, read, type Reading, report, withTexts } from '../desk/index.ts';
import type { Problem } from '../documentary/index.ts';
import { entriesIn } from './entries.ts';
import { chapterText } from './chapter-text.ts';
import type { Inserted } from './checked.ts';
import { withEntry, withItem, withListed } from './insert.ts';
import { nounOf } from './nouns.ts';
import { Refusal } from './refusal.ts';
import { idOf, linesOf, type Request } from './request.ts';
import type { Change } from './write.ts';
import { writeEntry } from './written.ts';

/** What adding something comes to. */
export interface Addition {
  changes: Change[];
  /** The id of what is new; empty for a correction, which has none. */
  id: string;
  /** Where it stands, from the content folder. */
  file: string;
  line: number;
  /** Where else it is named now. */
  listed: { file: string; line: number } | undefined;
  /** The keys that are still to be filled in. */
  empty: string[];
  /** What the desk finds beyond these, and beyond that nothing uses it yet. */
  problems: Problem[];
  /** What the documentary has then. */
  ids: Ids;
}

/**
 * Adds one thing to a documentary, on paper: nothing is written.
 *
 * @param folder the content folder
 * @param request what is to be added, and what is known of it
 * @param named names files to the person who asked
 * @throws Refusal where it cannot be added, with the reason and what to do instead
 */
export async function add(folder: Folder, request: Request, named: FileNamer): Promise<Addition> {
  const { noun } = request;
  const { file: fileOf, head, listed: nameless } = nounOf(noun);
  const [files, reading] = [await folder.list(), await read(folder)];
  if (!files.includes('documentary.yaml')) throw noDocumentary(named('documentary.yaml'));
  const entries = entriesIn(reading);
  const id = idOf(request, entries, named);
  const lines = linesOf(request, entries);
  const file = fileOf(id);
  const written = writeEntry(lines);

  const into = async (path: string, insert: (text: string) => Inserted): Promise<Change & { line: number }> => {
    refuseBroken(path, reading, named);
    const before = files.includes(path) ? await folder.text(path) : undefined;
    const { text, line } = refusedAt(path, named, () => insert(before ?? head(id)));
    return { file: path, before, after: text, line };
  };
  const behind = (text: string, more: string): Inserted => ({ text: text + more, line: text.split('\n').length });
  const own = await into(file, (text) => {
    if (noun === 'chapter') return behind(text, chapterText(written.block));
    if (noun === 'chart') return behind(text, written.block.map((line) => `${line}\n`).join(''));
    return nameless ? withItem(text, written) : withEntry(text, id, written);
  });
  // A name that is listed already waits for its file.
  const list =
    noun === 'chapter' && !entries.listed.includes(id)
      ? await into('documentary.yaml', (text) => withListed(text, 'chapters', id))
      : undefined;
  const changes = [own, ...(list ? [list] : [])];
  const next = await read(withTexts(folder, new Map(changes.map(({ file: path, after }) => [path, after]))));
  const empty = lines.flatMap(({ path, value }) => (value === undefined ? [path.join('.')] : []));
  return {
    changes: changes.map(({ file: path, before, after }) => ({ file: path, before, after })),
    id,
    file,
    line: own.line,
    listed: list && { file: list.file, line: list.line },
    empty,
    problems: toldProblems(reading, next, own),
    ids: next.ids,
  };
}

/** The problems that were not there before, but for what is empty or unused, which is told in other words. */
function toldProblems(before: Reading, after: Reading, own: Change & { line: number }): Problem[] {
  const length = own.after.split('\n').length - (own.before ?? '').split('\n').length;
  const isNew = ({ file, line }: Problem) => file === own.file && line >= own.line && line <= own.line + length;
  return newProblems(before, after).filter(
    (problem) => problem.kind !== 'unused-entry' && !(isNew(problem) && / is empty in .*\.$/.test(problem.message)),
  );
}

/** The problems of a documentary that it did not have before, wherever they stood. */
export function newProblems(before: Reading, after: Reading): Problem[] {
  const shown = ({ file, kind, message }: Problem) => JSON.stringify([file, kind, message]);
  const old = new Set(before.problems.map(shown));
  return after.problems.filter((problem) => !old.has(shown(problem)));
}

/**
 * Makes a change of a file.
 *
 * @throws Refusal, which names the file, where nothing can be added to it
 */
export function refusedAt<Changed>(file: string, named: FileNamer, change: () => Changed): Changed {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`${named(file)}: ${error.message}\nWrite the new part there by hand.`);
  }
}

const unreadable = ['yaml-syntax', 'duplicate-id', 'mdx-syntax', 'front-matter', 'empty-file'];

/**
 * @throws Refusal where a file cannot be read as it is
 */
export function refuseBroken(file: string, { problems }: Reading, named: FileNamer): void {
  const broken = problems.filter((problem) => problem.file === file && unreadable.includes(problem.kind));
  if (broken.length === 0) return;
  throw new Refusal(`Nothing can be added to ${named(file)} as it is:\n${report(broken, named)}`);
}

/** That there is nothing to which anything could be added. */
export function noDocumentary(file: string): Refusal {
  return new Refusal(
    `There is no ${file}, so its folder is no documentary.\nSet CONTENT_DIR to a folder that has one, or make one: \`npm run new -- documentary <folder>\`.`,
  );
}
