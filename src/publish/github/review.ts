import type { Problem } from '../../documentary/index.ts';
import { codeBlock } from './code.ts';
import { isOurs } from './ours.ts';
import { patchLines } from './patch-lines.ts';

/** A comment of a pull request, as GitHub gives it (https://docs.github.com/en/rest/pulls/comments). */
export interface GivenComment {
  id: number;
  body: string;
  user: { type: string } | null;
  /** The file; a comment on the whole pull request has none. */
  path?: string;
  /** Its line after the change; null where that is no part of it any more. */
  line?: number | null;
}

/** A changed file of a pull request, as GitHub gives it. */
export interface ChangedFile {
  filename: string;
  patch?: string;
}

/** A comment to be made at a line. */
export interface NewComment {
  path: string;
  line: number;
  side: 'RIGHT';
  body: string;
}

/** What has to be done so that a pull request tells its problems, each once. */
export interface Review {
  /** Comments of earlier runs that are true no more, by their ids. */
  remove: number[];
  add: NewComment[];
  /** The text of the one comment on the whole: undefined where it stays as it is, or there is none. */
  summary: { id: number | undefined; body: string } | undefined;
}

/** By these a comment of ours is known again; readers do not see them. */
const marks = { problem: '<!-- on-record: problem -->', summary: '<!-- on-record: summary -->' } as const;

// GitHub takes no longer texts than 65,536 characters, and nobody reads more comments than these.
const mostComments = 40;
const mostListed = 60;

/**
 * What a pull request has to be told: each problem at its line, where the change shows that line; the others in one
 * comment on the whole. What stands there already stays, and what is mended goes.
 *
 * @param problems with the paths of their files in the repository
 * @param files what the pull request changes
 * @param comments those at lines that there are
 * @param talk those on the whole
 */
export function reviewOf(
  problems: readonly Problem[],
  files: readonly ChangedFile[],
  comments: readonly GivenComment[],
  talk: readonly GivenComment[],
): Review {
  const lines = new Map(files.map(({ filename, patch }) => [filename, patchLines(patch)]));
  const at = problems.filter(({ file, line }) => lines.get(file)?.has(line)).slice(0, mostComments);
  const rest = problems.filter((problem) => !at.includes(problem));
  const wanted = new Map(at.map((problem) => [keyOf(commentOf(problem)), commentOf(problem)]));
  const ours = comments.filter((comment) => isOurs(comment, marks.problem));
  const standing = new Map(ours.map((comment) => [keyOf(comment), comment.id]));
  const kept = new Set([...wanted.keys()].flatMap((key) => standing.get(key) ?? []));
  return {
    remove: ours.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    add: [...wanted].flatMap(([key, comment]) => (standing.has(key) ? [] : [comment])),
    summary: summaryOf(
      rest,
      at.length,
      talk.find((comment) => isOurs(comment, marks.summary)),
    ),
  };
}

/** One comment is another when it says the same at the same place. */
function keyOf({ path, line, body }: Pick<GivenComment, 'path' | 'line' | 'body'>): string {
  return [path, line, body].join('\n');
}

function commentOf({ file, line, kind, message, hint }: Problem): NewComment {
  const body = `${marks.problem}\n**${kind}**\n\n${codeBlock(`${message}\n\n${hint}`)}`;
  return { path: file, line, side: 'RIGHT', body };
}

function summaryOf(rest: readonly Problem[], told: number, before: GivenComment | undefined): Review['summary'] {
  if (rest.length === 0 && !before) return undefined;
  const body = `${marks.summary}\n${rest.length === 0 ? ended(told) : listOf(rest, told)}`;
  return before?.body === body ? undefined : { id: before?.id, body };
}

function ended(told: number): string {
  return told === 0 ? 'The content has no problems any more.' : 'All problems of the content stand at their lines.';
}

function listOf(rest: readonly Problem[], told: number): string {
  const number = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);
  const more = told === 0 ? '' : ` besides the ${told} at their lines`;
  const listed = rest
    .slice(0, mostListed)
    .map(({ file, line, column, kind, message, hint }) =>
      `${file}:${line}:${column} ${message} [${kind}]\n${hint.replaceAll(/^/gm, '    ')}`.slice(0, 900),
    );
  const unlisted = rest.length - listed.length;
  const last = unlisted > 0 ? [`… and ${number(unlisted)} more: npm run check`] : [];
  return `The content has ${number(rest.length)}${more}, where this pull request changes nothing:\n\n${codeBlock([...listed, ...last].join('\n'))}`;
}
