import { expect, test } from 'vitest';
import { chartPublished } from '../../src/documentary/index.ts';
import { aChapter } from '../support/entries.ts';

const chapters = [
  aChapter({ published: '2022-03' }, 'Count fleet'),
  aChapter({ published: '2023' }, 'Chart fleet'),
  aChapter({ published: '2022-05-02' }, 'Cite paper', 'Chart fleet'),
];

test('a chart was published when its file says', () => {
  expect(chartPublished({ id: 'fleet', published: '2021' }, chapters)).toBe('2021');
});

test('else with the first chapter in time that shows it', () => {
  expect(chartPublished({ id: 'fleet' }, chapters)).toBe('2022-05-02');
});

test('else with the first chapter of the documentary', () => {
  expect(chartPublished({ id: 'other' }, chapters)).toBe('2022-03');
});
