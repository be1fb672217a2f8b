import type { Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import { placeholdersIn } from '../fill.ts';

/** A chapter is prose: it can be reviewed without reading program code. */
export function codeInProse(drafts: Drafts): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) =>
    body.code.map(({ file, line, column, text }): Problem => ({
      kind: 'code-in-prose',
      file,
      line,
      column,
      message: `A chapter holds no program code; found ${text.length > 40 ? `${text.slice(0, 40)}…` : text}.`,
      hint: hintFor(text, (id) => drafts.counts.has(id)),
    })),
  );
}

function hintFor(text: string, isCount: (id: string) => boolean): string {
  if (/^(import|export)/.test(text))
    return 'Components need no import. If this is prose, begin the paragraph with another word.';
  const [named] = placeholdersIn(text);
  if (named?.written === text && named.divisor === undefined && isCount(named.id)) {
    const how = text === `{${named.id}}` ? '' : ' show="value"';
    return `Braces give a count in YAML, captions and alternative texts; here write <Count id="${named.id}"${how} />.`;
  }
  return 'Write attributes as name="text", and \\{ where a brace is meant as a sign.';
}
