import { type Folder, read, report } from '../desk/index.ts';
import { type Explanation, type Problem, type ProblemKind, problemKinds } from '../documentary/index.ts';
import { block, code, madeFrom, plain } from './markdown.ts';
import { nounOf } from './nouns.ts';
import { withMistake } from './with-mistake.ts';

/** Where else the handbook tells of a kind of problem, beside the page of the noun that its example is of. */
const alsoSee: Partial<Record<ProblemKind, string>> = {
  'differing-translation': 'translation',
  'hidden-standing': 'contested-figures',
  'misplaced-component': 'components',
  'uncorrected-change': 'correction',
  'unknown-attribute': 'components',
  'unknown-component': 'components',
  'unsourced-claim': 'contested-figures',
  'untold-ratio': 'contested-figures',
  untranslated: 'translation',
};

const titles: Record<string, string> = { 'contested-figures': 'contested figures', components: 'the components' };

/**
 * The page of a kind of problem: what it means, an example with what the check prints, how to mend it, and other forms.
 *
 * @param kind the kind
 * @param harbour the documentary that the example is of
 * @param broken a documentary with several forms of it
 */
export async function problemPage(kind: ProblemKind, harbour: Folder, broken: Folder): Promise<string> {
  const example: Explanation = problemKinds[kind];
  const { problems } = await read(await withMistake(harbour, example));
  return [
    madeFrom('src/documentary/problem.ts', `tests/sites/broken/${kind}`),
    `# ${kind}`,
    plain(example.means),
    ...written(example),
    '`npm run check` then says:',
    block(report(problems, contentFile), 'text'),
    '## How to mend it',
    plain(example.mend),
    `See ${pagesFor(kind, example).join(' and ')}.`,
    ...(await otherForms(kind, broken)),
  ].join('\n\n');
}

const contentFile = (file: string) => `content/${file}`;

function written({ file, wrong, right }: Explanation): string[] {
  if (file === undefined) return [`Wrong: a file ${code(wrong)}. Right: ${code(right)}.`];
  const language = file.endsWith('.mdx') ? 'mdx' : 'yaml';
  return [`In ${code(file)}, wrong:`, block(wrong, language), 'Right:', block(right, language)];
}

function pagesFor(kind: ProblemKind, { file, right }: Explanation): string[] {
  const pages = new Set([nounOf(file ?? right), alsoSee[kind]].filter((page) => page !== undefined));
  return [...pages].map((page) => `[${titles[page] ?? page}](../${page}.md)`);
}

/** What differs between two problems of one shape: names, quotations, addresses and numbers. */
const particular = /`[^`]*`|"[^"]*"|“[^”]*”|\{[^}]*\}|\S+\.\S+|<\w+>|\d+/g;

/** As many as anybody reads. */
const mostForms = 12;

/** One problem of each shape that the broken documentary gives, below the line that it is about. */
async function otherForms(kind: ProblemKind, broken: Folder): Promise<string[]> {
  const { problems, texts } = await read(broken);
  const shapes = new Map<string, Problem>();
  for (const problem of problems) {
    const shape = `${problem.message} ${problem.hint}`.replaceAll(particular, '…');
    if (problem.kind === kind && !shapes.has(shape)) shapes.set(shape, problem);
  }
  if (shapes.size === 0) return [];
  const lines = [...shapes.values()].slice(0, mostForms).map(({ file, line, column, message, hint }) => {
    const source = texts.get(file)?.split(/\r?\n/)[line - 1]?.trim() ?? '';
    // At its beginning a problem is one of the whole file.
    const isOfLine = source !== '' && source !== '---';
    return [...(isOfLine ? [source] : []), `${file}:${line}:${column} ${message}`, hint.replaceAll(/^/gm, '    ')].join(
      '\n',
    );
  });
  return [
    '## Other forms of it',
    'The line, and below it what the check says of it:',
    block(seen(lines.join('\n\n')), 'text'),
  ];
}

/** A text in which what nobody can see, or what turns round what stands behind it, is written as its number. */
function seen(text: string): string {
  return text.replaceAll(
    /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
  );
}
