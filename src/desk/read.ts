import type { Documentary, DocumentaryEntry, Problem } from '../documentary/index.ts';
import type { Drafts } from './drafts.ts';
import type { Folder } from './folder.ts';
import { readChapter } from './read-chapter.ts';
import { readFiles } from './read-files.ts';
import { remembered } from './remembered.ts';
import { resolve } from './resolve.ts';
import { addresses } from './rules/addresses.ts';
import { changes } from './rules/changes.ts';
import { chapterList } from './rules/chapter-list.ts';
import { charts } from './rules/charts.ts';
import { codeInProse } from './rules/code-in-prose.ts';
import { corrections } from './rules/corrections.ts';
import { deadLinks } from './rules/dead-links.ts';
import { hiddenStandings } from './rules/hidden-standings.ts';
import { misleading } from './rules/misleading.ts';
import { misplacedComponents } from './rules/misplaced-components.ts';
import { missingAlternatives } from './rules/missing-alternatives.ts';
import { nestedLinks } from './rules/nested-links.ts';
import { ratios } from './rules/ratios.ts';
import { references } from './rules/references.ts';
import { steps } from './rules/steps.ts';
import { strayCharacters } from './rules/stray-characters.ts';
import { strayFiles } from './rules/stray-files.ts';
import { tags } from './rules/tags.ts';
import { typedNumbers } from './rules/typed-numbers.ts';
import { undefinedReferences } from './rules/undefined-references.ts';
import { unsourcedClaims } from './rules/unsourced-claims.ts';
import { unused } from './rules/unused.ts';

const rules = [
  addresses,
  changes,
  chapterList,
  charts,
  codeInProse,
  corrections,
  deadLinks,
  hiddenStandings,
  misleading,
  misplacedComponents,
  missingAlternatives,
  nestedLinks,
  ratios,
  references,
  steps,
  strayCharacters,
  strayFiles,
  tags,
  typedNumbers,
  undefinedReferences,
  unsourcedClaims,
  unused,
] satisfies Rule[];

/** Looks for one kind of problem in what was read, in the list of files and in that of the files served as they are. */
type Rule = (drafts: Drafts, files: readonly string[], publicFiles: readonly string[]) => Problem[];

/** What the desk makes of a content folder: a documentary, or all that stands in its way. */
export type Reading = (
  { documentary: Documentary; problems: [] } | { documentary?: undefined; problems: Problem[] }
) & {
  /** documentary.yaml, where there is nothing wrong with that file itself. */
  settings: DocumentaryEntry | undefined;
  /** The text of every file that was read, by path. */
  texts: ReadonlyMap<string, string>;
};

/**
 * Reads a content folder.
 *
 * @param folder the folder, usually from {@link diskFolder}
 * @param publicFiles the paths of the files that the site serves as they are, to which chapters may link
 * @returns the documentary with every reference resolved, or all problems at once, in the order of files and lines
 * @throws what the folder throws when a file cannot be read
 */
export async function read(folder: Folder, publicFiles: readonly string[] = []): Promise<Reading> {
  return readWith(readChapter, folder, publicFiles);
}

/**
 * A {@link read} for a folder that is read again and again: a chapter whose text is as it was is not read anew. Each
 * reading says the same as a first one would.
 */
export function rereader(): typeof read {
  const chapterOf = remembered(readChapter);
  return (folder, publicFiles = []) => readWith(chapterOf, folder, publicFiles);
}

async function readWith(
  chapterOf: typeof readChapter,
  folder: Folder,
  publicFiles: readonly string[],
): Promise<Reading> {
  const files = await folder.list();
  const { drafts, problems: own } = await readFiles(folder, files, chapterOf);
  const problems = [...own, ...rules.flatMap((rule) => rule(drafts, files, publicFiles))];
  const what = { settings: drafts.documentary.entry, texts: drafts.texts };
  if (problems.length === 0) return { documentary: resolve(drafts), problems: [], ...what };
  return { problems: problems.sort(byPlace), ...what };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
