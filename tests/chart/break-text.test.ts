import { describe, expect, test } from 'vitest';
import { breakEvenly, breakText } from '../../src/chart/break-text.ts';
import { textWidth } from '../../src/chart/text-width.ts';

const font = { size: 40, weight: 400 } as const;
const text = 'The smallest counts are given exactly, the largest only as floors, and nobody says how far they go.';

describe.each([
  ['as they come', breakText],
  ['evenly', breakEvenly],
])('lines broken %s', (_, breaking) => {
  test('lose no word and fill no line beyond its width', () => {
    const lines = breaking(text, font, 500);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(500);
  });

  test('break a word only where it is wider than a line', () => {
    const word = 'Donaudampfschifffahrtsgesellschaft';
    expect(breaking(`Die ${word}`, font, 740)).toEqual(['Die', word]);
    expect(breaking(word, font, 300).join('')).toBe(word);
  });

  test('are none of nothing', () => {
    expect(breaking('', font, 500)).toEqual([]);
  });
});

test('lines are even and no more than they have to be', () => {
  const [greedy, even] = [breakText(text, font, 800), breakEvenly(text, font, 800)];
  const spread = (lines: string[]) => {
    const widths = lines.map((line) => textWidth(line, font));
    return Math.max(...widths) - Math.min(...widths);
  };
  expect(even.length).toBe(greedy.length);
  expect(spread(even)).toBeLessThan(spread(greedy));
});

test('weights are measured apart', () => {
  const lengths = ([400, 600] as const).map((weight) => breakText('t'.repeat(600), { size: 14, weight }, 300).length);
  expect(lengths[1]).toBeGreaterThan(lengths[0]!);
});

test.each([
  ['On 18 July they spoke of attempted hacks of 37 phones, and of more.', 'hacks of 37 phones,'],
  ['A list said to hold more than 50,000 phone numbers, and what came of it.', 'more than 50,000 phone'],
  ['The Washington Post counts (16 partners) for its part.', 'counts (16 partners)'],
  ['On y compte plus de 50\u202f000 noms, et davantage.', 'plus de 50\u202f000 noms,'],
])('a line parts no number from the words beside it: %s', (sentence, whole) => {
  const room = textWidth(whole, font);
  for (let width = room; width < 3 * room; width += 10) {
    const lines = breakText(sentence, font, width);
    expect(lines.join(' ')).toBe(sentence);
    expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
  }
});

test('a number is parted from its words where a line is too narrow for both', () => {
  const lines = breakText('50,000 phones', font, textWidth('50,000 p', font));
  expect(lines).toEqual(['50,000', 'phones']);
});
