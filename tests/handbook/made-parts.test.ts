import { expect, test } from 'vitest';
import { hasMadeParts, withMadeParts } from '../../src/handbook/made-parts.ts';

const page = (inside: string) =>
  `# A\n\n<!-- fields of count: made by npm run docs -->\n${inside}<!-- end of fields -->\n\nB\n`;

test('what stands between the comments is made anew, and what stands around them stays', () => {
  const once = withMadeParts(page('old\n'), (name) => `new ${name}`);
  expect(once).toBe(page('\nnew count\n\n'));
  expect(withMadeParts(once, (name) => `new ${name}`)).toBe(once);
});

test('each part is made by its own name', () => {
  const both = page('') + page('').replace('count', 'chart/bars');
  expect(withMadeParts(both, (name) => name).match(/^(count|chart\/bars)$/gm)).toEqual(['count', 'chart/bars']);
});

test('a page without the comments has no such part', () => {
  expect(hasMadeParts(page(''))).toBe(true);
  expect(hasMadeParts('# A\n\nfields of count\n')).toBe(false);
});
