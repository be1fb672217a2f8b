import type { Documentary, DocumentaryEntry, Held, Problem } from '../documentary/index.ts';
import { picturesIn } from './addresses.ts';
import { type Drafts, writtenIn } from './drafts.ts';
import type { Folder } from './folder.ts';
import { readChapter } from './read-chapter.ts';
import { readFiles, readTranslation } from './read-files.ts';
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
import { owed } from './rules/owed.ts';
import { ratios } from './rules/ratios.ts';
import { references } from './rules/references.ts';
import { steps } from './rules/steps.ts';
import { translationList } from './rules/translation-list.ts';
import { strayCharacters } from './rules/stray-characters.ts';
import { strayFiles } from './rules/stray-files.ts';
import { tags } from './rules/tags.ts';
import { typedNumbers } from './rules/typed-numbers.ts';
import { undefinedReferences } from './rules/undefined-references.ts';
import { unsourcedClaims } from './rules/unsourced-claims.ts';
import { unused } from './rules/unused.ts';
import { type Ids, idsIn } from './shelves.ts';
import { translate } from './translate.ts';
import { languagesIn, originalOf } from './translation-files.ts';

/** What is looked for in every text, in whatever language. */
const textRules = [
  addresses,
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
  tags,
  typedNumbers,
  undefinedReferences,
  unsourcedClaims,
] satisfies Rule[];

const rules = [...textRules, changes, chapterList, strayFiles, translationList, unused] satisfies Rule[];
const translationRules = [...textRules, owed] satisfies Rule[];

/** Looks for one kind of problem in what was read, in the list of files and in that of the files served as they are. */
type Rule = (drafts: Drafts, files: readonly string[], publicFiles: readonly string[]) => Problem[];

/** What the desk makes of a content folder: a documentary, or all that stands in its way. */
export type Reading = (
  | {
      documentary: Documentary;
      /** The same in other languages, each with those chapters that are translated; without those that have none yet. */
      translations: Documentary[];
      problems: [];
    }
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
  const unread = { folder, files, chapterOf };
  const original = await readFiles(unread);
  const translations = await Promise.all(
    languagesIn(original.drafts).map(async (language) => {
      const read = await readTranslation(unread, language);
      const { drafts, problems } = translate(original.drafts, read.drafts, language);
      const found = translationRules.flatMap((rule) => rule(drafts, files, publicFiles));
      // What is not its own, the original has been told of.
      const own = found.filter(({ file }) => originalOf(file, [language]));
      return { language, drafts, problems: [...read.problems, ...problems, ...own] };
    }),
  );
  const problems = [
    ...original.problems,
    ...rules.flatMap((rule) => rule(original.drafts, files, publicFiles)),
    ...translations.flatMap((translation) => translation.problems),
  ].sort(byPlace);

  const parts = [{ language: undefined, drafts: original.drafts }, ...translations].map(({ language, drafts }) => {
    const openings = anyDated(drafts) ? openingsOf(drafts) : undefined;
    return { drafts, openings, held: openings ? heldIn(drafts, openings, problems, language) : [] };
  });
  const held = parts.flatMap((part) => part.held);
  const instant = held.some(({ opens }) => opens !== Infinity) ? now?.() : undefined;
  const [whole, ...others] = parts.map(({ drafts, openings }) =>
    openings && now ? publicPart(drafts, openings, instant ?? 0) : drafts,
  );
  const { drafts } = original;
  if (problems.length === 0 && whole!.chapters.size === 0) problems.push(nothingPublic(drafts));
  const shown = [whole!, ...others.filter(({ chapters }) => chapters.size > 0)];
  const what = {
    settings: drafts.documentary.entry,
    texts: new Map(shown.flatMap(({ texts }) => [...texts])),
    pictures: picturesIn(shown.flatMap(writtenIn)),
    held,
    ids: idsIn(drafts),
    ...(instant !== undefined && { instant }),
  };
  if (problems.length > 0) return { problems, ...what };
  // A chapter has the same number in every language, whichever are there.
  const isShown = (id: string) => shown.some(({ chapters }) => chapters.has(id));
  const order = drafts.documentary.entry!.chapters.filter(isShown);
  const [documentary, ...inOthers] = shown.map((part) => resolve(part, order));
  return { documentary: documentary!, translations: inOthers, problems: [], ...what };
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
