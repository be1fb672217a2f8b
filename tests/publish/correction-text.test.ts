import { describe, expect, test } from 'vitest';
import { wordingIn } from '../../src/documentary/index.ts';
import { asSentence, correctionText } from '../../src/publish/correction-text.ts';
import { aCorrection } from '../support/entries.ts';

const wording = wordingIn('en-GB');

describe('a correction as a line', () => {
  test('gives the date, what was wrong, what it said and what is right', () => {
    expect(correctionText(aCorrection({ date: '2021-08-09' }), wording)).toBe(
      'Correction, 9 August 2021. Things seen. It said: 2 things. Right is: 1 thing.',
    );
  });

  test('does not name again what it stands beside', () => {
    expect(correctionText(aCorrection(), wording, 'things seen')).toBe(
      'Correction, August 2021. It said: 2 things. Right is: 1 thing.',
    );
  });
});

test.each([
  ['2 things', '2 things.'],
  ['There were 2.', 'There were 2.'],
  ['Were there 2?', 'Were there 2?'],
  ['They said “none.”', 'They said “none.”'],
  ['They said “none”', 'They said “none”.'],
  ['(There were 2.)', '(There were 2.)'],
  ['هل كانت؟', 'هل كانت؟'],
])('%j ends as a sentence does', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
