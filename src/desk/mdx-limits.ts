import type { MdastNode } from 'satteri';
import type { Place, Problem } from '../documentary/index.ts';
import { placesIn } from './text-places.ts';

/** How deep parts of a chapter may stand in each other: a hundred lists do, each of which is a list and its entry. */
const deepest = 250;
/** How deep brackets may stand in each other. Far deeper, the parser of expressions dies and takes the build with it. */
const deepestBrackets = 1000;
/** How many tags may be open in program code: for each that is not closed, the parser takes twice as long. */
const mostTags = 12;
/** How many characters may follow each other without a bracket or a comma: `!!!…` and `a=>a=>…` nest as brackets do. */
const longest = 10_000;

const hint = 'Close what is opened, or say it in fewer levels.';

/** The problem of a text with more in its program code than a parser can be trusted with. */
export function codeProblem(file: string, text: string): Problem | undefined {
  let depth = 0;
  let tags = 0;
  let last = 0;
  const at = (index: number) => ({ file, ...placesIn(text)(index) });
  // Brackets in plain prose nest in nothing; what a brace, an export or an import begins is program code.
  const code = /[([{}\]),;]|<\/|\/>|<(?=[\w>])|^(?:ex|im)port\b|$(?![^])/gm;
  for (const { 0: sign, index } of text.matchAll(code)) {
    if (depth > 0 && index - last > longest) return longProblem(at(last));
    last = index;
    if (/[a-z]/.test(sign)) depth = Math.max(depth, 1);
    else if (/[{([}\])]/.test(sign) && (depth > 0 || sign === '{')) depth += /[{([]/.test(sign) ? 1 : -1;
    if (depth > deepestBrackets) return problem(at(index), 'brackets', deepestBrackets);
    if (depth <= 0) tags = 0;
    else if (sign.includes('/')) tags -= 1;
    else if (sign === '<') tags += 1;
    if (tags > mostTags) return problem(at(index), 'tags', mostTags);
  }
  return undefined;
}

function longProblem(place: Place): Problem {
  const message = `More than ${longest} characters of program code follow each other here without a bracket or a comma.`;
  return { kind: 'mdx-syntax', ...place, message, hint: 'Close the brace that opens it, or say it in parts.' };
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
