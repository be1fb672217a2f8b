import { expect, test } from 'vitest';
import { editionsOf } from '../../src/publish/edition.ts';
import { neighboursOf } from '../../src/site/neighbours.ts';
import { pageEdition } from '../../src/site/page-edition.ts';
import { theListRecord } from '../support/the-list.ts';

const { documentary } = await theListRecord();
const [first, second, third] = documentary.chapters as [never, never, never];

test('a translation leads past the chapters that it lacks', () => {
  const french = { ...documentary, language: 'fr', chapters: [first, third] };
  const [original, translation] = editionsOf(documentary, [french], 'https://example.org/').map(pageEdition);
  expect(neighboursOf(second, original!)).toEqual({ previous: first, next: third });
  expect(neighboursOf(first, translation!)).toEqual({ next: third });
  expect(neighboursOf(third, translation!)).toEqual({ previous: first });
});
