import { expect, test } from 'vitest';
import { pageKind } from '../../../src/publish/weights/budgets.ts';

const pages = {
  'index.html': 'front',
  'chapters/harbour/index.html': 'chapter',
  'charts/index.html': 'record',
  'charts/fleet/index.html': 'chart',
  'embed/fleet/index.html': 'embed',
  'print/index.html': 'book',
  'glossary/index.html': 'record',
} as const;

test.each(Object.entries(pages))('%s is of its kind in every language', (file, kind) => {
  expect(pageKind(file)).toBe(kind);
  expect(pageKind(`pt-BR/${file}`, ['', 'fr/', 'pt-BR/'])).toBe(kind);
  expect(pageKind(file, ['', 'fr/', 'pt-BR/'])).toBe(kind);
});
