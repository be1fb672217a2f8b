import { expect, test } from 'vitest';
import { chapterCosts, outcomeTable } from './outcome.ts';
import { verdicts } from './verdicts.ts';
import { outcome } from './made-up.ts';

test('an outcome is a table of medians beside bare Astro', () => {
  expect(outcomeTable(outcome(1000, { ours: [30, 10, 20], bare: [10, 10, 10] }))).toBe(
    `
1,000 chapters  cold s  of bare  CPU s  of bare   MB  ms a chapter  kB a chapter  text s  title s  count s
On Record        20.00     2.00  40.00     2.00  500          20.0           500    1.00     1.00     1.00
bare Astro       10.00     1.00  20.00     1.00  500          10.0           500    1.00     1.00     1.00`.trim(),
  );
});

test('the median of an even number is between the two in the middle', () => {
  expect(outcomeTable(outcome(10, { ours: [1, 2, 4, 9] }))).toContain(' 3.00 ');
});

test('what was not measured is a dash, never a number', () => {
  const nothing = outcomeTable(outcome(10, { ours: [1] }, { memory: Number.NaN, processor: Number.NaN }));
  expect(nothing.split('\n')[1]).toBe(
    'On Record      1.00        –      –        –   –         100.0             –    1.00     1.00     1.00',
  );
});

test('what one more chapter costs is told from the smallest size to the largest', () => {
  const sizes = [outcome(1000, { ours: [21.8] }), outcome(10, { ours: [2] }), outcome(100, { ours: [50] })];
  expect(chapterCosts(sizes)).toBe(
    `
each of 10 to 1,000 chapters    ms  CPU ms  kB of memory
On Record                     20.0    40.0             0`.trim(),
  );
  expect(chapterCosts(sizes.slice(0, 1))).toBe('');
});

test('targets hold or are missed, each in a line', () => {
  const ours = [12, 12, 12];
  expect(verdicts([outcome(1000, { ours, bare: [10] })])).toEqual([
    'holds   1,000 chapters: cold at most 1.2 times bare Astro; measured 1.20',
    'holds   1,000 chapters: an edit (text) under half of a cold build; measured 0.08',
    'holds   1,000 chapters: an edit (title) under half of a cold build; measured 0.08',
    'holds   1,000 chapters: an edit (count) under half of a cold build; measured 0.08',
    'holds   1,000 chapters: at most 1,300 MB; measured 500 MB',
    'holds   1,000 chapters: after an edit as a cold build makes it; measured the same bytes',
  ]);
  const slow = verdicts([outcome(1000, { ours: [13], bare: [10] }, { memory: 2e9, edit: 7 })]);
  expect(slow.slice(0, -1).filter((line) => !line.startsWith('missed'))).toEqual([]);
});

test('stale files are named in every size, and what only 1,000 chapters are to prove in no other', () => {
  const stale = ['after an edit (title): chapters/account-0005/index.html'];
  expect(verdicts([{ ...outcome(10, { ours: [13], bare: [10] }), stale }])).toEqual([
    'missed  10 chapters: after an edit as a cold build makes it; measured 1 other files:\nafter an edit (title): chapters/account-0005/index.html',
  ]);
});

test('without a build of ours there is nothing to judge', () => {
  expect(verdicts([outcome(1000, { bare: [10] })])).toEqual([]);
});
