import { expect, test } from 'vitest';
import { excerpt } from '../../../src/publish/search/excerpt.ts';

const written = (text: string, ...terms: string[]) =>
  excerpt(text, new Set(terms), 'en')
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('marks the words that were found, as they are written', () => {
  expect(written('More than 50,000 phones. The café’s phones.', '50000', 'cafe')).toBe(
    'More than [50,000] phones. The [café’s] phones.',
  );
});

test('is the text where nothing of it was found', () => {
  expect(written('Nothing here.', 'elsewhere')).toBe('Nothing here.');
  expect(written('', 'elsewhere')).toBe('');
});

test('shows whole sentences of a long text: the first, and those around what was found', () => {
  const sentence = (n: number) => `Sentence number ${'x'.repeat(n)} goes on for quite a while about this and that.`;
  const text = ['Two groups allege it.', ...Array.from({ length: 14 }, (_, n) => sentence(n + 1))].join(' ');
  const shown = written(text, 'xxxxx');
  expect(shown).toMatch(/^Two groups allege it\. … Sentence number xxxx goes .*that\. Sentence number \[xxxxx\] goes/);
  expect(shown.match(/Sentence/g)).toHaveLength(2);
  expect(shown).toMatch(/this and that\. … $/);
});
