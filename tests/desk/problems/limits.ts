import { boats, edited, longer } from '../../support/small-content.ts';
import { type Mistake, mistake, problem } from './case.ts';

const counts = (more: string) => longer('counts.yaml', more);
const chapter = (more: string) => longer('chapters/first.mdx', `\n${more}\n`);
const valued = (value: string) => edited('counts.yaml', 'value: 12', `value: ${value}`);

const letters = 'abcdefghij';
/** Each line stands for nine times what the line before it stands for. */
const bomb = [...letters]
  .map((name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${letters[at - 1]}`)}]\n`)
  .join('');
const digits = 'must have at most 15 digits, before and behind the point';
const unit = 'There were some, says the paper.';

/** What no file of the record needs and some programs die of. */
export const limits: Mistake[] = [
  mistake(
    'wrote aliases that stand for a billion values',
    counts(bomb),
    'yaml-syntax',
    'counts.yaml:19:7',
    'This stands for more values than anybody could read.',
    'Write out what an alias (*) stands for.',
  ),
  mistake(
    'put an alias into what it stands for',
    counts('boats: &boats\n  unit: *boats\n'),
    'yaml-syntax',
    'counts.yaml:14:9',
    '*boats stands inside &boats, so that it would hold itself.',
    'Write out what the alias stands for.',
  ),
  mistake(
    'named a type',
    counts('boats: !!js/function "() => 1"\n'),
    'yaml-syntax',
    'counts.yaml:13:22',
    'This has the tag !!js/function, which means nothing here.',
    'Take the tag out.',
  ),
  mistake(
    'wrote a key that is a list',
    counts('? [boats]\n: 1\n'),
    'yaml-syntax',
    'counts.yaml:13:3',
    'A key must be a word, and this is a list, a group or an alias.',
    'Write `key: value`.',
  ),
  ...['counts.yaml', 'sources.yaml', 'documentary.yaml'].map((file) =>
    mistake(
      `wrote a key that would be lost into ${file}`,
      longer(file, '__proto__:\n  title: Boats\n'),
      'unknown-key',
      `${file}:${{ 'counts.yaml': 13, 'sources.yaml': 6, 'documentary.yaml': 12 }[file]}:1`,
      '`__proto__` can be no key: what stands under it would be lost.',
      'Give it another name.',
    ),
  ),
  mistake(
    'wrote a key of every object',
    longer('documentary.yaml', 'constructor: Boats\n'),
    'unknown-key',
    'documentary.yaml:12:1',
    '`constructor` means nothing in documentary.yaml.',
    'Write one of `title`, `description`, `url`, `language`, `translations`, `chapters`, `cover`, `publisher`, `licence`, `precompress`, `budgets`, `allow`.',
  ),
  mistake(
    'opened a thousand brackets',
    counts(`boats: ${'['.repeat(1000)}\n`),
    'yaml-syntax',
    'counts.yaml:13:107',
    'Lists and groups stand more than 100 deep in each other here.',
    'Check the indentation and the brackets.',
  ),
  mistake(
    'nested a hundred groups',
    counts(Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
    'yaml-syntax',
    'counts.yaml:113:101',
    'Lists and groups stand more than 100 deep in each other here.',
    'Check the indentation and the brackets.',
  ),
  mistake(
    'began a second text in a file',
    counts(`---\n${boats}`),
    'yaml-syntax',
    'counts.yaml:13:1',
    'A line of three hyphens begins a second text here, which nobody would read.',
    'Take the line out.',
  ),
  ...['12345678901234567890', '0.1234567890123456', '1e15', '1e-16'].map((value) =>
    mistake(
      `wrote a number with more digits than a computer keeps: ${value}`,
      valued(value),
      'bad-value',
      'counts.yaml:2:10',
      `\`value\` ${digits} in count \`ships\`; found ${Number(value)}.`,
      'The number, written without separators: 12500.',
    ),
  ),
  mistake(
    'wrote a number without end',
    valued('.inf'),
    'bad-value',
    'counts.yaml:2:10',
    '`value` must be a number, written without separators and quotation marks in count `ships`; found Infinity.',
    'The number, written without separators: 12500.',
  ),
  mistake(
    'nested tags that nobody could follow',
    chapter('<b>'.repeat(5000) + 'x' + '</b>'.repeat(5000)),
    'mdx-syntax',
    'chapters/first.mdx:9:751',
    'More than 250 parts stand in each other here.',
    'Close what is opened, or say it in fewer levels.',
  ),
  ...['{(', 'Some {[', '<b title={[', 'export const a = ['].map((start) =>
    mistake(
      `opened more brackets than the parser outlives behind ${start}`,
      chapter(start + start.at(-1)!.repeat(100_000)),
      'mdx-syntax',
      `chapters/first.mdx:9:${start.length + 999}`,
      'More than 1000 brackets stand in each other here.',
      'Close what is opened, or say it in fewer levels.',
    ),
  ),
  mistake(
    'opened more tags in program code than the parser outlives',
    chapter(`Some {${'<a>'.repeat(60)}}`),
    'mdx-syntax',
    'chapters/first.mdx:9:43',
    'More than 12 tags stand in each other here.',
    'Close what is opened, or say it in fewer levels.',
  ),
  ...['!', 'a=>', 'a?a:', 'new '].map((part) =>
    mistake(
      `wrote ${part} over and over again`,
      chapter(`Some {${part.repeat(100_000)}a}`),
      'mdx-syntax',
      'chapters/first.mdx:9:6',
      'More than 10000 characters of program code follow each other here without a bracket or a comma.',
      'Close the brace that opens it, or say it in parts.',
    ),
  ),
  mistake(
    'wrote a chapter of ten million characters',
    {
      'chapters/first.mdx': `---\ntitle: First\ndescription: One.\npublished: 2021\n---\n${`${unit}\n\n`.repeat(300_000)}`,
    },
    'mdx-syntax',
    'chapters/first.mdx:1:1',
    'This has 10200055 characters, and is read only up to 1000000: no reader could load it.',
    'Make several chapters of it.',
  ),
  mistake(
    'saved a file in another encoding',
    edited('terms.yaml', 'Where ships stay.', 'Where ships stay in the \uFFFDle.'),
    'stray-character',
    'terms.yaml:3:39',
    'Here stands U+FFFD, the sign for what could not be read as text.',
    'Save the file as UTF-8, and write the sign again that was meant.',
  ),
  mistake(
    'pasted a control character',
    chapter('They were seen \u0007 twice.'),
    'stray-character',
    'chapters/first.mdx:9:16',
    'Here stands U+0007, which readers cannot see and programs trip over.',
    'Delete it.',
  ),
  mistake(
    'ended a line as computers did long ago',
    chapter('They were seen\rtwice.'),
    'stray-character',
    'chapters/first.mdx:9:15',
    'Here stands U+000D alone, which some programs take for the end of a line and others do not.',
    'Save the file with the line ends of Unix or Windows.',
  ),
  mistake(
    'turned the text round',
    edited('charts/fleet.yaml', 'There were many.', 'There were \u202Eynam\u202C.'),
    'stray-character',
    'charts/fleet.yaml:3:22',
    'Here stands U+202E, which readers cannot see and programs trip over.',
    'Delete it.',
  ),
  mistake(
    'wrote half a character by its number',
    edited('charts/fleet.yaml', 'There were many.', '"There were \\ud83d many."'),
    'stray-character',
    'charts/fleet.yaml:3:11',
    'Here stands U+D83D, which readers cannot see and programs trip over.',
    'Delete it.',
  ),
  mistake(
    'turned the text round by a number',
    chapter('They were &#x202E;nees&#8236;.'),
    'stray-character',
    'chapters/first.mdx:9:11',
    'Here stands U+202E, which readers cannot see and programs trip over.',
    'Delete it.',
  ),
  {
    did: 'did not close what sets a direction',
    files: chapter('They were \u2067seen.\n\nAnd \u2067so\u2069 \u202Bon.'),
    says: [
      ['9:11', '2067', '2069'],
      ['11:10', '202B', '202C'],
    ].map(([place, open, close]) =>
      problem(
        'stray-character',
        `chapters/first.mdx:${place}`,
        `Here stands U+${open}, which sets the direction of what follows and is not closed in its line, so that it turns the rest round.`,
        `Close it in the same line with U+${close}, or take it out.`,
      ),
    ),
  },
];
