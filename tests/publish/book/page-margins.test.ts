import { expect, test } from 'vitest';
import { runningTitle, runningTitles } from '../../../src/publish/book/page-margins.ts';

test('sets a title, whatever signs are in it', () => {
  expect(runningTitle('The List')).toBe('@page {@top-center{content:"The List"}}');
  const written = runningTitle('“A” "B" \\ </style><script>\n & C');
  expect(written).not.toMatch(/<|>|\n/);
  expect(written).toBe('@page {@top-center{content:"“A” \\22 B\\22  \\5c  \\3c /style\\3e \\3c script\\3e \\a  & C"}}');
});

test('gives each part of a book its own', () => {
  expect(runningTitles(new Map([['chapters.one', 'One']]))).toBe(
    '[id="chapters.one"]{page:chapters-one}@page chapters-one{@top-center{content:"One"}}',
  );
});
