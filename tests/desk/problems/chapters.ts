import { edited, longer } from '../../support/small-content.ts';
import { type Mistake, mistake } from './case.ts';

/** The small chapter with more text; what is added begins at line 9. */
const saying = (text: string) => longer('chapters/first.mdx', `\n${text}\n`);
const here = 'chapters/first.mdx:9:1';

const tagHint =
  'Close every tag that is opened, and write \\{ and \\< where a brace or an angle bracket is meant as a sign. A paragraph must not begin with the word import or export in lower case.';
const safeHint = 'Take it out, and use a component of the documentary instead.';

const drift = (written: string) =>
  `“${written}” is typed by hand, and the record has it as \`ships\`: the two could drift apart.`;
const typed = (did: string, text: string, column: number, written: string, hint: string) =>
  mistake(`typed ${did}`, saying(text), 'typed-number', `chapters/first.mdx:9:${column}`, drift(written), hint);

/** Mistakes in the text of a chapter. */
export const chapters: Mistake[] = [
  typed('a count', 'We saw about 12 ships.', 8, 'about 12 ships', 'Write <Count id="ships" /> instead.'),
  typed('a count in words', 'Twelve ships came.', 1, 'Twelve ships', 'Write <Count id="ships" /> instead.'),
  typed(
    'a count without its unit',
    'It was a *dozen*.',
    8,
    'a dozen',
    'Write <Count id="ships" show="value" /> instead.',
  ),
  typed('a count in a heading', '## The 12 ships', 8, '12 ships', 'Write <Count id="ships" /> instead.'),
  typed(
    'a count in a caption',
    '<Figure caption="All 12 ships">\n\nThere.\n\n</Figure>',
    22,
    '12 ships',
    'Write {ships} instead.',
  ),
  mistake(
    'typed a count that looks like a year',
    {
      ...edited('counts.yaml', 'value: 12', 'value: 1500'),
      ...saying('In 1500, over 1500 ships came.'),
    },
    'typed-number',
    'chapters/first.mdx:9:10',
    drift('over 1500 ships'),
    'Write <Count id="ships" /> instead.',
  ),
  mistake(
    'typed a number that the record does not have',
    saying('There were 37 sailors.'),
    'unrecorded-number',
    'chapters/first.mdx:9:12',
    '“37” is a number that the record does not have, so nobody can trace it.',
    'Add it to counts.yaml and write <Count id="…" show="value" />, or say in the same line why it is no count: {/* no count: … */}',
  ),
  mistake(
    'typed a share whose number is that of a count',
    saying('Of the sailors 12% drowned.'),
    'unrecorded-number',
    'chapters/first.mdx:9:16',
    '“12” is a number that the record does not have, so nobody can trace it.',
    'Add it to counts.yaml and write <Count id="…" show="value" />, or say in the same line why it is no count: {/* no count: … */}',
  ),
  mistake(
    'imported a component',
    saying('import Count from "./Count.astro"'),
    'code-in-prose',
    here,
    'A chapter holds no program code; found import Count from "./Count.astro".',
    'Components need no import. If this is prose, begin the paragraph with another word.',
  ),
  mistake(
    'wrote an expression',
    saying('In all {1 + 1} ships.'),
    'code-in-prose',
    'chapters/first.mdx:9:8',
    'A chapter holds no program code; found {1 + 1}.',
    'Write attributes as name="text", and \\{ where a brace is meant as a sign.',
  ),
  mistake(
    'wrote a count in prose as in YAML',
    saying('In all {ships.value} ships.'),
    'code-in-prose',
    'chapters/first.mdx:9:8',
    'A chapter holds no program code; found {ships.value}.',
    'Braces give a count in YAML, captions and alternative texts; here write <Count id="ships" show="value" />.',
  ),
  mistake(
    'set a count out in the middle of a line',
    longer('chapters/first.mdx', '\nThere were many: <Pull id="ships" /> and more.<Cite id="paper" />\n'),
    'misplaced-component',
    'chapters/first.mdx:9:18',
    '<Pull> stands in a line of text, and takes the width of the page.',
    'Write <Pull … /> on a line of its own, with an empty line before and behind it.',
  ),
  {
    did: 'set a count out on a line of its own',
    files: longer('chapters/first.mdx', '\n<Pull id="ships" />\n'),
    says: [],
  },
  mistake(
    'put a component into the text of a chart',
    edited('charts/fleet.yaml', 'There were many.', 'There were <Count id="ships" show="value" />.'),
    'misplaced-component',
    'charts/fleet.yaml:3:22',
    '<Count> stands in a text that can hold no component, so readers would not see what it stands for.',
    'Write {ships.value} instead.',
  ),
  mistake(
    'put a component into an alternative text',
    { ...saying('![The <Term id="harbour" />, seen from above](bay.png)'), 'chapters/bay.png': '' },
    'misplaced-component',
    'chapters/first.mdx:9:7',
    '<Term> stands in a text that can hold no component, so readers would not see what it stands for.',
    'Take it out, or say it in the body of a chapter, where <Term> works.',
  ),
  mistake(
    'wrote an attribute as an expression',
    saying('<Count id={"ships"} />'),
    'code-in-prose',
    here,
    'A chapter holds no program code; found id={"ships"}.',
    'Write attributes as name="text", and \\{ where a brace is meant as a sign.',
  ),
  mistake(
    'showed a chart twice',
    saying('<Chart id="fleet" />\n\n<Chart id="fleet" />'),
    'duplicate-chart',
    'chapters/first.mdx:11:1',
    'The chart `fleet` stands in this chapter already.',
    'Link to it: [the chart above](#chart.fleet).',
  ),
  mistake(
    'forgot the front matter',
    { 'chapters/first.mdx': 'There were ships.\n' },
    'front-matter',
    'chapters/first.mdx:1:1',
    'The chapter does not begin with its front matter, so it has no title.',
    'Begin the file with a line of three hyphens, then title: …, description: … and published: …, then three hyphens again.',
  ),
  mistake(
    'wrote front matter that cannot be read',
    edited('chapters/first.mdx', 'title: First', 'title: First: the harbour'),
    'yaml-syntax',
    'chapters/first.mdx:2:8',
    'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
    'Check the indentation (spaces, never tabs), and put a text that holds ": " or starts with a sign between quotation marks.',
  ),
  mistake(
    'misspelt a key of the front matter',
    edited('chapters/first.mdx', 'published:', 'upadted: 2022\npublished:'),
    'unknown-key',
    'chapters/first.mdx:4:1',
    '`upadted` means nothing in chapter `first`.',
    'Did you mean `updated`?',
  ),
  mistake(
    'left a tag open',
    saying('A <b>bold word.'),
    'mdx-syntax',
    'chapters/first.mdx:9:3',
    'This is not valid MDX: Expected a closing tag for `<b>` (9:3) before the end of `paragraph`.',
    tagHint,
  ),
  mistake(
    'wrote a bare brace',
    saying('A { brace.'),
    'mdx-syntax',
    'chapters/first.mdx:9:3',
    'This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
    tagHint,
  ),
  mistake(
    'misspelt a component',
    saying('<Cuont id="ships" />'),
    'unknown-component',
    here,
    'There is no component <Cuont>.',
    'Did you mean `Count`?',
  ),
  mistake(
    'misspelt an attribute',
    saying('<Count id="ships" shwo="value" />'),
    'unknown-attribute',
    here,
    '<Count> takes no attribute `shwo`.',
    'Did you mean `show`?',
  ),
  mistake(
    'forgot an attribute',
    saying('<Cite />'),
    'missing-key',
    here,
    '<Cite> needs the attribute `id`.',
    'Write <Cite id="an id of sources" />.',
  ),
  mistake(
    'left an attribute empty',
    saying('<Cite id="" />'),
    'bad-value',
    here,
    '`id` of <Cite> cannot be "".',
    'Write <Cite id="an id of sources" />.',
  ),
  mistake(
    'gave an attribute a value that it does not take',
    saying('<Count id="ships" show="number" />'),
    'bad-value',
    here,
    '`show` of <Count> cannot be "number".',
    'Write <Count show="phrase" or "value" or "the" or "claim" />.',
  ),
  mistake(
    'asked for a capital, which the start of a sentence has by itself',
    saying('<Count id="ships" capital />'),
    'unknown-attribute',
    here,
    '<Count> takes no attribute `capital`.',
    'Write one of `id`, `show`.',
  ),
  mistake(
    'wrote an inline style',
    saying('<p style="color: red">Red.</p>'),
    'unsafe-markup',
    here,
    '<p> has `style`, which the site never serves from a chapter.',
    safeHint,
  ),
  mistake(
    'wrote an event handler',
    saying('<p onClick="leave()">Leave.</p>'),
    'unsafe-markup',
    here,
    '<p> has `onClick`, which the site never serves from a chapter.',
    safeHint,
  ),
  mistake(
    'put a frame into a chapter',
    saying('<iframe src="https://video.example/"></iframe>'),
    'unsafe-markup',
    here,
    '<iframe> runs, frames, sends or restyles something, which the site never serves from a chapter.',
    safeHint,
  ),
];
