import { describe, expect, test } from 'vitest';
import { beginsSentence } from '../../src/documentary/index.ts';

describe('a sentence begins', () => {
  test.each([
    ['at the start of a text', ''],
    ['behind spaces alone', ' \n'],
    ['behind an opening quotation mark', '“'],
    ['behind a bracket and a quotation mark', '(«'],
    ['behind a full stop', 'They came. '],
    ['behind a full stop at the end of a line', 'They came.\n'],
    ['behind a question', 'Who came? '],
    ['behind an exclamation', 'They came! '],
    ['behind an ellipsis', 'They came… '],
    ['behind speech', 'He said: “They came.” '],
    ['behind a sentence in brackets', '(They came.) '],
    ['in the brackets behind a sentence', 'They came. ('],
    ['in speech behind a sentence', 'They came. “'],
    ['behind a word that only begins like an abbreviation', 'It was a piano. '],
    ['behind a letter that names something', 'It was vitamin C. '],
    ['behind a year', 'They came in 2021. '],
    ['behind a name in capitals', 'It was NATO. '],
    ['behind a question in Arabic', 'من جاء؟ '],
    ['behind a full stop in Urdu', 'وہ آئے۔ '],
    ['behind a full stop in Hindi', 'वे आए। '],
    ['behind a full stop in Chinese, without a space', '他们来了。'],
  ])('%s', (_, before) => {
    expect(beginsSentence(before)).toBe(true);
  });
});

describe('no sentence begins', () => {
  test.each([
    ['behind a word', 'They saw '],
    ['behind a comma', 'In July, '],
    ['behind a colon', 'They saw this: '],
    ['behind a semicolon', 'They came; '],
    ['behind a dash', 'They came – '],
    ['in brackets within a sentence', 'They came ('],
    ['in quotation marks within a sentence', 'They called it “'],
    ['behind a full stop without a space', 'example.'],
    ['behind “No.”', 'It was No. '],
    ['behind “Nos.” in brackets', 'It was (Nos. '],
    ['behind “e.g.”', 'Some of them, e.g. '],
    ['behind “i.e.”', 'The rest, i.e. '],
    ['behind “vs.”', 'It was one side vs. '],
    ['behind a title', 'They met Dr. '],
    ['behind “St.”', 'They met at St. '],
    ['behind “approx.”', 'There were approx. '],
    ['behind “c.”', 'It was c. '],
    ['behind “U.S.”', 'They came to the U.S. '],
    ['behind “a.m.” at the start', 'a.m. '],
    ['in quotation marks behind an abbreviation', 'It was No. “'],
  ])('%s', (_, before) => {
    expect(beginsSentence(before)).toBe(false);
  });
});
