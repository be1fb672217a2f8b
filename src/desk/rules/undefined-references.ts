import type { Problem } from '../../documentary/index.ts';
import { type Drafts, writtenIn } from '../drafts.ts';
import type { Body } from '../mdx.ts';
import { placeIn } from '../passages.ts';
import { suggestion } from '../suggest.ts';

/** `[^note]`, `[text][label]` and `[label][]`, as they stand in a text that Markdown took for no more than text. */
const words = '[^\\]\\[]*[\\p{L}\\p{N}][^\\]\\[]*';
const reference = new RegExp(
  `(?<!\\\\)(?:\\[(?<note>\\^[^\\]\\s]+)\\](?!\\()|\\[(?<own>${words})\\]\\[\\]|\\[[^\\]\\[]*\\]\\[(?<label>${words})\\])`,
  'gu',
);

/** Every address and note that a chapter refers to is defined in it: else the reference stays in the text as brackets. */
export function undefinedReferences(drafts: Drafts): Problem[] {
  return writtenIn(drafts).flatMap(({ body }) => problemsOf(body));
}

function problemsOf({ passages, definitions }: Body): Problem[] {
  return passages
    .filter(({ attribute }) => !attribute)
    .flatMap((passage) =>
      [...passage.text.matchAll(reference)].map(({ index, groups }): Problem => {
        const name = groups?.['note'] ?? groups?.['own'] ?? groups?.['label'] ?? '';
        const alike = definitions.filter((each) => each.startsWith('^') === name.startsWith('^'));
        const known = alike.map((each) => `[${each}]`);
        return {
          kind: 'dead-link',
          ...placeIn(passage, index),
          message: `Nothing in this chapter says what \`[${name}]\` stands for, so readers see the brackets.`,
          hint: `${known.length > 0 ? `${suggestion(`[${name}]`, known)} Or add` : 'Add'} a line \`[${name}]: …\` below.`,
        };
      }),
    );
}
