import { problemKinds } from '../documentary/index.ts';
import { madeFrom, plain } from './markdown.ts';

/** The page that lists every kind of problem. */
export function problemIndex(): string {
  const kinds = Object.entries(problemKinds).map(([kind, { means }]) => `- [${kind}](${kind}.md): ${plain(means)}`);
  return [madeFrom('src/documentary/problem.ts'), '# Kinds of problems', opening, kinds.join('\n')].join('\n\n');
}

const opening =
  '`npm run check` reads the whole documentary and lists every problem with its file, line and column, and what to write instead. The name of its kind stands in brackets at the end of the line. The build fails on the same list, and `npm run dev` shows it in the page.';
