import type { Problem } from '../../documentary/index.ts';
import { components } from '../components.ts';
import { type Drafts, entriesIn, writtenIn } from '../drafts.ts';
import { captionsIn, type Passage, placeIn } from '../passages.ts';
import { proseOf } from '../prose.ts';

const tag = new RegExp(`</?(${Object.keys(components).join('|')})(?![\\w-])[^>]*>?`, 'g');

/** A component stands in the body of a chapter and nowhere else: other texts would show its tag, or lose it. */
export function misplacedComponents(drafts: Drafts): Problem[] {
  const captions = writtenIn(drafts).flatMap(({ body }) => captionsIn(body));
  const texts = entriesIn(drafts).flatMap((entry) => proseOf(entry));
  return [...captions, ...texts].flatMap(problemsOf);
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
