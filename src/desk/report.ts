import type { Problem } from '../documentary/index.ts';

/**
 * Problems as people read them in a terminal: `file:line:column message`, the hint below.
 *
 * @param problems what the desk found
 * @param fileOf turns a path of the content folder into the one that the reader of the report can open
 */
export function report(problems: readonly Problem[], fileOf: (file: string) => string): string {
  const lines = problems.map(
    ({ file, line, column, message, hint, kind }) =>
      `${fileOf(file)}:${line}:${column} ${message} [${kind}]\n    ${hint}`,
  );
  return [...lines, `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n');
}
