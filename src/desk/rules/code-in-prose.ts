import type { Problem } from '../../documentary/index.ts';
import type { Drafts } from '../drafts.ts';

/** A chapter is prose: it can be reviewed without reading program code. */
export function codeInProse({ chapters }: Drafts): Problem[] {
  return [...chapters.values()].flatMap(({ body }) =>
    body.code.map(({ file, line, column, text }): Problem => ({
      kind: 'code-in-prose',
      file,
      line,
      column,
      message: `A chapter holds no program code; found ${text.length > 40 ? `${text.slice(0, 40)}…` : text}.`,
      hint: /^(import|export)/.test(text)
        ? 'Components need no import. If this is prose, begin the paragraph with another word.'
        : 'Write attributes as name="text", and \\{ where a brace is meant as a sign.',
    })),
  );
}
