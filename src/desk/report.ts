import { type Explanation, type Problem, type ProblemKind, problemKinds } from '../documentary/index.ts';
import { suggestion } from './suggest.ts';

/** Turns a path of the content folder into one that the reader of the report can open. */
export type FileNamer = (file: string) => string;

/** Problems as people read them in a terminal: `file:line:column message`, the hint below. */
export function report(problems: readonly Problem[], fileOf: FileNamer): string {
  const lines = problems.map(
    ({ file, line, column, message, hint, kind }) =>
      `${fileOf(file)}:${line}:${column} ${message} [${kind}]\n${hint.replaceAll(/^/gm, '    ')}`,
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n');
}

/**
 * Problems as the workflow commands by which GitHub marks lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportForGitHub(problems: readonly Problem[], fileOf: FileNamer): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(
      ({ file, line, column, kind, message, hint }) =>
        `::error file=${property(fileOf(file))},line=${line},col=${column},title=${kind}::${data(`${message}\n${hint}`)}`,
    )
    .join('\n');
}

/**
 * What a kind of problem is, with an example, and where the handbook tells more.
 *
 * @returns undefined where there is no such kind
 */
export function explain(kind: string): string | undefined {
  if (!Object.hasOwn(problemKinds, kind)) return undefined;
  const { means, mend, file, wrong, right }: Explanation = problemKinds[kind as ProblemKind];
  const example = (word: string, text: string) => `    ${word}    ${text.replaceAll('\n', `\n${' '.repeat(11)}`)}`;
  return [
    `${kind}: ${means}`,
    '',
    ...(file === undefined ? [] : [`In ${file}, for example:`, '']),
    example('not', wrong),
    example('but', right),
    '',
    `${mend} More: docs/problems/${kind}.md`,
  ].join('\n');
}

/** Every kind with what it means; before it, where a kind was asked for that is none, what may have been meant. */
export function explainAll(asked?: string): string {
  const kinds = Object.entries(problemKinds).map(([kind, { means }]) => `${kind}: ${means}`);
  const unknown =
    asked === undefined ? [] : [`There is no kind ${asked}. ${suggestion(asked, Object.keys(problemKinds))}`, ''];
  return [...unknown, ...kinds].join('\n');
}
