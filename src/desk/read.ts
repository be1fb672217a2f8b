import type { Documentary, DocumentaryEntry, Held, Problem } from '../documentary/index.ts';
import { picturesIn } from './addresses.ts';
import { type Drafts, writtenIn } from './drafts.ts';
import type { Folder } from './folder.ts';
import { readChapter } from './read-chapter.ts';
import { readFiles } from './read-files.ts';
import { heldIn } from './held.ts';
import { anyDated, openingsOf } from './openings.ts';
import { publicPart } from './public-part.ts';
import { remembered } from './remembered.ts';
import { resolve } from './resolve.ts';
import { addresses } from './rules/addresses.ts';
import { changes } from './rules/changes.ts';
import { chapterList } from './rules/chapter-list.ts';
import { charts } from './rules/charts.ts';
import { codeInProse } from './rules/code-in-prose.ts';
import { corrections } from './rules/corrections.ts';
import { deadLinks } from './rules/dead-links.ts';
import { earlyUses } from './rules/early-uses.ts';
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
import { type Ids, idsIn } from './shelves.ts';

const rules = [
  addresses,
  changes,
  chapterList,
  charts,
  codeInProse,
  corrections,
  deadLinks,
  earlyUses,
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
  | { documentary: Documentary; translations?: Documentary[]; problems: [] }
  | { documentary?: undefined; translations?: undefined; problems: Problem[] }
) & {
  /** documentary.yaml, where there is nothing wrong with that file itself. */
  settings: DocumentaryEntry | undefined;
  /** The text of every file that was read, by path, without chapters and charts that are left out. */
  texts: ReadonlyMap<string, string>;
  /** The paths of the pictures that the texts show. */
  pictures: ReadonlySet<string>;
  /** The chapters, charts and events that say that they wait, or that only such things use. */
  held: Held[];
  /** The instant for which it was read, in milliseconds of Unix time, where that makes a difference. */
  instant?: number;
  /** The ids that entries have, whether or not there are problems. */
  ids: Ids;
};

/**
 * Reads a content folder. Everything is checked, drafts too.
 *
 * @param folder the folder, usually from {@link diskFolder}
 * @param publicFiles the paths of the files that the site serves as they are, to which chapters may link
 * @param now where only what readers see is wanted, gives the time in milliseconds of Unix time; it is asked once, and
 *   only where something has a date from which on it is seen
 * @returns the documentary with every reference resolved, or all problems at once, in the order of files and lines
 * @throws what the folder throws when a file cannot be read, and what `now` throws
 */
export async function read(folder: Folder, publicFiles: readonly string[] = [], now?: () => number): Promise<Reading> {
  return readWith(readChapter, folder, publicFiles, now);
}

/**
 * A {@link read} for a folder that is read again and again: a chapter whose text is as it was is not read anew. Each
 * reading says the same as a first one would.
 */
export function rereader(): typeof read {
  const chapterOf = remembered(readChapter);
  return (folder, publicFiles = [], now) => readWith(chapterOf, folder, publicFiles, now);
}

async function readWith(
  chapterOf: typeof readChapter,
  folder: Folder,
  publicFiles: readonly string[],
  now: (() => number) | undefined,
): Promise<Reading> {
  const files = await folder.list();
  const { drafts, problems: own } = await readFiles(folder, files, chapterOf);
  const problems = [...own, ...rules.flatMap((rule) => rule(drafts, files, publicFiles))].sort(byPlace);
  const openings = anyDated(drafts) ? openingsOf(drafts) : undefined;
  const held = openings ? heldIn(drafts, openings, problems) : [];
  const instant = held.some(({ opens }) => opens !== Infinity) ? now?.() : undefined;
  const part = openings && now ? publicPart(drafts, openings, instant ?? 0) : drafts;
  if (problems.length === 0 && part.chapters.size === 0) problems.push(nothingPublic(drafts));
  const what = {
    settings: drafts.documentary.entry,
    texts: part.texts,
    pictures: picturesIn(writtenIn(part)),
    held,
    ids: idsIn(drafts),
    ...(instant !== undefined && { instant }),
  };
  return problems.length === 0 ? { documentary: resolve(part), problems: [], ...what } : { problems, ...what };
}

function nothingPublic({ documentary }: Drafts): Problem {
  return {
    kind: 'not-public-yet',
    ...documentary.placeOf(['chapters']),
    message: 'Every chapter is a draft or waits for its day, so there is nothing to publish.',
    hint: 'Take `draft: true` out of a chapter that readers may see. `npm run dev` shows drafts too.',
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
