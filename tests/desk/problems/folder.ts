import { edited, smallContent } from '../../support/small-content.ts';
import { type Mistake, mistake, problem } from './case.ts';

const chapter = smallContent['chapters/first.mdx']!;
const wholeUnits = (value: number) => ({
  ...edited('counts.yaml', 'value: 12', `value: ${value}`),
  ...edited('charts/fleet.yaml', 'form: bars', 'form: dots'),
});

/** Mistakes in which files there are and what they ask for. */
export const folder: Mistake[] = [
  ...['terms.yaml', 'charts/fleet.yaml', 'chapters/first.mdx', 'documentary.yaml'].map((file) =>
    mistake(
      `left ${file} empty`,
      { [file]: '' },
      'empty-file',
      `${file}:1:1`,
      'The file is empty.',
      'Write its entries, or delete the file.',
    ),
  ),
  mistake(
    'left a file with comments only',
    { 'events.yaml': '# To be written.\n' },
    'empty-file',
    'events.yaml:1:1',
    'The file is empty.',
    'Write its entries, or delete the file.',
  ),
  mistake(
    'has no documentary.yaml',
    { 'documentary.yaml': undefined },
    'missing-file',
    'documentary.yaml:1:1',
    'There is no documentary.yaml here, so nothing says what the documentary is called or where it begins.',
    'Write one with title, description, url, language, chapters, publisher and licence, or set CONTENT_DIR to the folder that has it.',
  ),
  mistake(
    'listed a chapter that is not written',
    edited('documentary.yaml', '  - first', '  - first\n  - second'),
    'missing-file',
    'documentary.yaml:7:5',
    'The chapter `second` is listed, and there is no chapters/second.mdx.',
    'Write chapters/second.mdx, or take `second` out of the list.',
  ),
  mistake(
    'wrote a chapter and did not list it',
    { 'chapters/second.mdx': chapter },
    'unlisted-chapter',
    'chapters/second.mdx:1:1',
    'The chapter `second` is not in the list of chapters, so no reader would find it.',
    'Add `- second` to chapters in documentary.yaml where it should be read, or delete the file.',
  ),
  {
    did: 'misspelt the name of a chapter',
    files: { 'chapters/first.mdx': undefined, 'chapters/frist.mdx': chapter },
    says: [
      problem(
        'unlisted-chapter',
        'chapters/frist.mdx:1:1',
        'The chapter `frist` is not in the list of chapters, so no reader would find it.',
        'Add `- frist` to chapters in documentary.yaml where it should be read, or delete the file.',
      ),
      problem(
        'missing-file',
        'documentary.yaml:6:5',
        'The chapter `first` is listed, and there is no chapters/first.mdx.',
        'Did you mean `frist`?',
      ),
    ],
  },
  mistake(
    'put a file where none is read',
    { 'chart/fleet.yaml': 'form: bars\n' },
    'unknown-file',
    'chart/fleet.yaml:1:1',
    'Nothing reads this file.',
    'Chapters stand in chapters/, charts in charts/; move or delete it.',
  ),
  mistake(
    'gave a chart another ending',
    { 'charts/storms.yml': 'form: bars\n' },
    'unknown-file',
    'charts/storms.yml:1:1',
    'Nothing reads this file.',
    'Its name must end in .yaml.',
  ),
  mistake(
    'gave a chapter another ending',
    { 'chapters/second.md': '# Second\n' },
    'unknown-file',
    'chapters/second.md:1:1',
    'Nothing reads this file.',
    'Its name must end in .mdx.',
  ),
  mistake(
    'misspelt the name of a file',
    { 'count.yaml': 'boats: 1\n' },
    'unknown-file',
    'count.yaml:1:1',
    'Nothing reads this file.',
    'Did you mean counts.yaml?',
  ),
  mistake(
    'asked for dots of a number that is not whole',
    wholeUnits(2.5),
    'undrawable-chart',
    'charts/fleet.yaml:5:5',
    '`ships` is 2.5: dots stand for whole units, ten million at the most.',
    'Draw this count as `form: bars` or `form: circles`.',
  ),
  mistake(
    'asked for more dots than anybody can see',
    wholeUnits(10_000_001),
    'undrawable-chart',
    'charts/fleet.yaml:5:5',
    '`ships` is 10000001: dots stand for whole units, ten million at the most.',
    'Draw this count as `form: bars` or `form: circles`.',
  ),
];
