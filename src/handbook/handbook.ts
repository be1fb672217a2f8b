import { type Folder, read, report } from '../desk/index.ts';
import { type ProblemKind, problemKinds } from '../documentary/index.ts';
import { componentsPage } from './components-page.ts';
import { fieldsOf } from './fields.ts';
import { withMadeParts } from './made-parts.ts';
import { picturesOf } from './pictures.ts';
import { problemIndex } from './problem-index.ts';
import { problemPage } from './problem-page.ts';

/** What the handbook is made from. */
export interface Sources {
  /** The text of each page in docs/ by its name, such as `count.md`. */
  pages: ReadonlyMap<string, string>;
  /** The documentary that its examples are of. */
  harbour: Folder;
  /** A documentary with several forms of a kind of problem. */
  broken(kind: ProblemKind): Promise<Folder>;
}

const componentsChapter = 'chapters/components.mdx';

/**
 * Makes every part of the handbook that is made.
 *
 * @returns the text of each page and picture that has such a part, by its path from docs/, before it is formatted
 * @throws Error where there is a problem in its documentary
 */
export async function handbook({ pages, harbour, broken }: Sources): Promise<Map<string, string>> {
  const { documentary, problems } = await read(harbour);
  if (!documentary) throw new Error(report(problems, (file) => `docs/harbour/${file}`));
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  const made: [path: string, text: string][] = [
    ...[...pages].map(([name, page]): [string, string] => [name, withMadeParts(page, fieldsOf)]),
    ['components.md', componentsPage(await harbour.text(componentsChapter), `docs/harbour/${componentsChapter}`)],
    ['problems/README.md', problemIndex()],
    ...picturesOf(documentary).map(([name, svg]): [string, string] => [`pictures/${name}`, svg]),
  ];
  for (const kind of kinds) made.push([`problems/${kind}.md`, await problemPage(kind, harbour, await broken(kind))]);
  return new Map(made);
}
