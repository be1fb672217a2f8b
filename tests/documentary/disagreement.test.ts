import { describe, expect, test } from 'vitest';
import { datesElsewhere, figuresElsewhere, otherFigure, wordingIn } from '../../src/documentary/index.ts';
import { aCount, anEvent, aSource } from '../support/entries.ts';

const wording = wordingIn('en');
const things = { one: 'thing', other: 'things' };
const parts = { one: 'part', other: 'parts' };
const paper = aSource({ publisher: 'The Paper' });
const press = aSource({ publisher: 'The Press' });

describe('what another source gives instead of a count', () => {
  test.each([
    [{ value: 50, bound: 'at-least', unit: things, source: paper } as const, 'more than 50 things'],
    [{ value: 1, bound: 'exactly', unit: parts, note: 'by night', source: paper } as const, '1 part, by night'],
  ])('has its unit and its note: %j', (other, words) => {
    expect(otherFigure(other, wording)).toBe(words);
  });

  test('stands beside it without a unit that is the same, each source for itself and in its order', () => {
    const count = aCount({
      value: 1,
      unit: things,
      elsewhere: [
        { value: 50, bound: 'at-least', unit: { ...things }, source: paper },
        { value: 16, bound: 'exactly', unit: parts, note: 'by night', source: press },
        { value: 2.5, bound: 'about', unit: things, note: 'by day', source: paper },
      ],
    });
    expect(figuresElsewhere(count, wording)).toEqual([
      'The Paper: more than 50',
      'The Press: 16 parts, by night',
      'The Paper: about 2.5, by day',
    ]);
    expect(figuresElsewhere(aCount(), wording)).toEqual([]);
  });
});

test('what other sources say of a day stands as they say it', () => {
  const event = anEvent({ elsewhere: [{ says: 'Tuesday', source: paper }] });
  expect(datesElsewhere(event, wording)).toEqual(['The Paper: Tuesday']);
  expect(datesElsewhere(anEvent(), wording)).toEqual([]);
});
