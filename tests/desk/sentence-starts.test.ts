import { expect, test } from 'vitest';
import { mdxToMdast } from 'satteri';
import { sentenceStarts } from '../../src/desk/sentence-starts.ts';

/** The ids of the counts of a text with which a sentence begins. */
function starts(text: string): string[] {
  return [...sentenceStarts(mdxToMdast(text))].map((node) => {
    const [id] = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
    return String((id as { value: unknown } | undefined)?.value);
  });
}

test.each([
  ['a paragraph', '<Count id="yes" /> came, then <Count id="no" />.', ['yes']],
  ['a count that is a block of its own', '<Count id="yes" />', ['yes']],
  ['the next sentence', 'We saw <Count id="no" />. <Count id="yes" /> left.', ['yes']],
  ['the next line', 'We came.\n<Count id="yes" /> left.', ['yes']],
  ['a line behind a break', 'We came.\\\n<Count id="yes" /> left.', ['yes']],
  ['a sentence behind the number of a source', 'We came.<Cite id="a" /> <Count id="yes" /> left.', ['yes']],
  [
    'a sentence behind sources before its full stop',
    'We came<Cite id="a" /><Cite id="b" />. <Count id="yes" />.',
    ['yes'],
  ],
  ['a sentence behind a footnote', 'We came.[^1] <Count id="yes" /> left.\n\n[^1]: There.', ['yes']],
  ['a sentence behind a comment', '{/* note */}<Count id="yes" /> left.', ['yes']],
  ['a sentence behind emphasis', 'We *came.* **<Count id="yes" />** left.', ['yes']],
  ['emphasis that begins', '*<Count id="yes" />* left, and *<Count id="no" />*.', ['yes']],
  ['a link that begins', '[<Count id="yes" /> left](../a/), we [read: <Count id="no" />](../b/).', ['yes']],
  ['a heading', '## <Count id="yes" /> and <Count id="no" />', ['yes']],
  ['an entry of a list', '- <Count id="yes" />\n- Of <Count id="no" />', ['yes']],
  [
    'cells',
    '| What | How many |\n| --- | --- |\n| Ships | <Count id="yes" /> |\n| and <Count id="no" /> | <Count id="too" /> |',
    ['yes', 'too'],
  ],
  ['a quotation', '> “<Count id="yes" /> left,” they said, and “<Count id="no" />”.', ['yes']],
  ['a component around it', '<Denial by="x">\n\n<Count id="yes" /> left.\n\n</Denial>', ['yes']],
  ['plain HTML around it', '<p>Of <Count id="no" />. <Count id="yes" /></p>', ['yes']],
  ['a term before it', '<Term id="a" /> <Count id="no" />. <Term id="a">Ships</Term> <Count id="no" />', []],
  ['code before it', '`a` <Count id="no" />', []],
  ['a picture before it', '![A ship](a.png) <Count id="no" />', []],
  ['another count before it', '<Count id="yes" /> of <Count id="no" />.', ['yes']],
  ['an abbreviation before it', 'It was No. <Count id="no" />, e.g. <Count id="no" />.', []],
])('tells the counts with which a sentence begins: %s', (_, text, ids) => {
  expect(starts(text)).toEqual(ids);
});
