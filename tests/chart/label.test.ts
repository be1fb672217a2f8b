import { expect, test } from 'vitest';
import { countRuns, setLabel, textRuns } from '../../src/chart/label.ts';
import { wordingIn } from '../../src/documentary/index.ts';
import { contested, theList } from './gallery/record.ts';

const wording = wordingIn('en');
const linesOf = (paragraphs: Parameters<typeof setLabel>[0], width: number) =>
  setLabel(paragraphs, width).lines.map((line) => line.map(({ text }) => text).join(''));

test('a count is written with its value, its label, its standing and what others give, in this order', () => {
  expect(linesOf(countRuns(theList.countries, wording, 400), 400)).toEqual([
    'about 50 countries',
    'Countries those people come from · alleged',
    'The Paper: more than 50',
  ]);
  expect(linesOf(countRuns(theList.outlets, wording, 400), 400)).toEqual([
    '17 media outlets',
    'Outlets with which the list was shared',
  ]);
});

test('what each of several sources gives begins a line of its own', () => {
  const lines = linesOf(countRuns(contested[0]!, wording, 300), 300);
  expect(lines.filter((line) => line.startsWith('The '))).toEqual([
    'The Paper: more than 50,000',
    expect.stringMatching(/^The Provincial Press and Advertiser:/),
  ]);
});

test('runs of a text lose nothing of it', () => {
  for (const text of ['', '37', 'none at all', 'more than 50,000 phone numbers in 2021, of 1.5 million', '٢٣ منارة']) {
    expect(
      textRuns(text, 'label')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  }
});
