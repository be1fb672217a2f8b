import { posix } from 'node:path';
import type { Problem } from '../../documentary/index.ts';
import { attributesOf } from '../components.ts';
import { allowedIn, type Drafts, writtenIn } from '../drafts.ts';
import { placeholdersIn } from '../fill.ts';
import type { Code } from '../mdx.ts';
import { nearest } from '../suggest.ts';

/**
 * A chapter is prose: it can be reviewed without reading program code. Where documentary.yaml allows code, it comes from
 * files of the content folder, and still computes no attribute of a component, because what a component mentions is read
 * before anything runs.
 */
export function codeInProse(drafts: Drafts, files: readonly string[]): Problem[] {
  const allowed = allowedIn(drafts);
  return writtenIn(drafts).flatMap(({ body }) =>
    body.code.flatMap((code): Problem[] => {
      if (code.tag !== undefined && attributesOf(code.tag)) return [problem(code, attributeHint)];
      if (!allowed.has(code.is))
        return [
          problem(
            code,
            hintFor(code, (id) => drafts.counts.has(id)),
          ),
        ];
      return code.is === 'imports' ? importProblems(code, files) : [];
    }),
  );
}

const attributeHint = 'Write attributes as name="text", and \\{ where a brace is meant as a sign.';

function problem({ file, line, column, text }: Code, hint: string): Problem {
  const found = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return {
    kind: 'code-in-prose',
    file,
    line,
    column,
    message: `A chapter holds no program code; found ${found}.`,
    hint,
  };
}

function hintFor({ text, is }: Code, isCount: (id: string) => boolean): string {
  if (is === 'imports') return 'Components need no import. If this is prose, begin the paragraph with another word.';
  const [named] = placeholdersIn(text);
  if (named?.written === text && named.divisor === undefined && isCount(named.id)) {
    const how = text === `{${named.id}}` ? '' : ' show="value"';
    return `Braces give a count in YAML, captions and alternative texts; here write <Count id="${named.id}"${how} />.`;
  }
  return attributeHint;
}

/** The files that a chapter imports stand in the content folder: what it is made of is reviewed with it. */
function importProblems({ text, file, line, column }: Code, files: readonly string[]): Problem[] {
  return importsIn(text).flatMap((name): Problem[] => {
    const path = posix.join(posix.dirname(file), name);
    const outside = !/^\.{1,2}\//.test(name) || path.startsWith('../');
    if (!outside && files.includes(path)) return [];
    const near = outside ? undefined : nearest(path, files);
    const folder = posix.dirname(file);
    const right = near && posix.relative(folder, near).replace(/^(?!\.)/, './');
    return [
      {
        kind: 'missing-file',
        file,
        line,
        column,
        message: outside
          ? `A chapter imports files of the content folder alone, and \`${name}\` is none.`
          : `There is no file ${path} to import.`,
        hint: right
          ? `Did you mean ${right}?`
          : 'Import a file by its way from the chapter, with its ending: ./lamps.json; packages are imported there.',
      },
    ];
  });
}

/** What the import and export statements of a chapter name as files, without the queries by which a bundler is told how. */
function importsIn(code: string): string[] {
  const names = code.matchAll(/^\s*(?:(?:import|export)\b[^;'"]*?\bfrom|import)\s*(["'])(.*?)\1/gm);
  return [...names].map(([, , name = '']) => name.replace(/\?.*$/, ''));
}
