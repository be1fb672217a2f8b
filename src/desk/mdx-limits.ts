import type { MdastNode } from 'satteri';
import type { Place, Problem } from '../documentary/index.ts';
import { placesIn } from './text-places.ts';

/** How deep parts of a chapter may stand in each other: a hundred lists do, each of which is a list and its entry. */
const deepest = 250;
/** How deep brackets may stand in each other. Far deeper, the parser of expressions dies and takes the build with it. */
const deepestBrackets = 1000;

const hint = 'Close what is opened, or say it in fewer levels.';

/** The problem of a text with more brackets in each other than a parser can be trusted with. */
export function bracketProblem(file: string, text: string): Problem | undefined {
  let depth = 0;
  // Brackets in plain prose nest in nothing; what a brace, an export or an import begins is program code.
  const code = /[([{}\])]|^(?:ex|im)port\b/gm;
  for (const { 0: sign, index } of text.matchAll(code)) {
    if (/[a-z]/.test(sign)) depth = Math.max(depth, 1);
    else if (depth > 0 || sign === '{') depth += /[{([]/.test(sign) ? 1 : -1;
    if (depth > deepestBrackets) return problem({ file, ...placesIn(text)(index) }, 'brackets', deepestBrackets);
  }
  return undefined;
}

/** The problem of a chapter whose parts stand deeper in each other than readers could follow. */
export function depthProblem(file: string, tree: MdastNode): Problem | undefined {
  const waiting: [node: MdastNode, depth: number][] = [[tree, 0]];
  while (waiting.length > 0) {
    const [node, depth] = waiting.pop()!;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (depth > deepest) return problem({ file, line, column }, 'parts', deepest);
    const children = 'children' in node ? (node.children as MdastNode[]) : [];
    for (const child of children.toReversed()) waiting.push([child, depth + 1]);
  }
  return undefined;
}

function problem(place: Place, what: string, limit: number): Problem {
  return { kind: 'mdx-syntax', ...place, message: `More than ${limit} ${what} stand in each other here.`, hint };
}
