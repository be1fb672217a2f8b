import type { Problem } from '../../documentary/index.ts';
import { components } from '../components.ts';
import { type Drafts, entriesIn, writtenIn } from '../drafts.ts';
import type { Tag } from '../mdx.ts';
import { captionsIn, type Passage, placeIn } from '../passages.ts';
import { proseOf } from '../prose.ts';

const tag = new RegExp(`</?(${Object.keys(components).join('|')})(?![\\w-])[^>]*>?`, 'g');

/** What takes the width of the page, and so cannot stand in a line of text. */
const blocks = new Set(['Chart', 'Pull', 'Timeline']);

/**
 * A component stands in the body of a chapter and nowhere else: other texts would show its tag, or lose it. One that takes
 * the width of the page stands on a line of its own.
 */
export function misplacedComponents(drafts: Drafts): Problem[] {
  const inLine = writtenIn(drafts).flatMap(({ body }) => body.tags.filter(isInLine));
  const captions = writtenIn(drafts).flatMap(({ body }) => captionsIn(body));
  const texts = entriesIn(drafts).flatMap((entry) => proseOf(entry));
  return [...inLine.map(inLineProblem), ...[...captions, ...texts].flatMap(problemsOf)];
}

function isInLine({ name, within }: Tag): boolean {
  return blocks.has(name) && within.some((around) => around.name === 'p' || /^h[1-6]$/.test(around.name));
}

function inLineProblem({ name, file, line, column }: Tag): Problem {
  return {
    kind: 'misplaced-component',
    file,
    line,
    column,
    message: `<${name}> stands in a line of text, and takes the width of the page.`,
    hint: `Write <${name} … /> on a line of its own, with an empty line before and behind it.`,
  };
}

function problemsOf(passage: Passage): Problem[] {
  return [...passage.text.matchAll(tag)]
    .filter(([written]) => !written.startsWith('</'))
    .map(({ index, 0: written, 1: name = '' }) => {
      const id = /\sid\s*=\s*\\?["']([^"'\\]*)/.exec(written)?.[1];
      const how = /\sshow\s*=\s*\\?["']value/.test(written) ? '.value' : '';
      return {
        kind: 'misplaced-component',
        ...placeIn(passage, index),
        message: `<${name}> stands in a text that can hold no component, so readers would not see what it stands for.`,
        hint:
          name === 'Count' && id
            ? `Write {${id}${how}} instead.`
            : `Take it out, or say it in the body of a chapter, where <${name}> works.`,
      };
    });
}
