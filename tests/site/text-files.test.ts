import { expect, test } from 'vitest';
import { chapterFile, frontFile, ownerOf } from '../../src/site/text-files.ts';

const original = {};
const french = { folder: 'fr' };
const editions = [original, french];

test.each([
  ['chapters/harbour.mdx', original, 'harbour'],
  ['chapters/fr/harbour.mdx', french, 'harbour'],
  ['chapters/fr.mdx', original, 'fr'],
  ['cover.mdx', original, undefined],
  ['fr/cover.mdx', french, undefined],
])('%s is a text of an edition', (file, edition, chapter) => {
  const owner = ownerOf(file, editions);
  expect(owner?.edition).toBe(edition);
  expect(owner?.chapter).toBe(chapter);
  expect(chapter === undefined ? frontFile(edition) : chapterFile(chapter, edition)).toBe(file);
});

test.each(['chapters/ar/harbour.mdx', 'charts/fr/cover.mdx', 'counts.yaml', 'fr/counts.yaml', 'ar/cover.mdx'])(
  '%s is none',
  (file) => {
    expect(ownerOf(file, editions)).toBeUndefined();
  },
);
