import { expect, test } from 'vitest';
import { type TagSyntax, withSimpleTags } from './simple-tags.ts';

const brackets: TagSyntax = {
  alone: (name, attributes) => `[${name}${written(attributes)}]`,
  opening: (name, attributes) => `[${name}${written(attributes)}:`,
  closing: (name) => `:${name}]`,
};
const written = (attributes: ReadonlyMap<string, string>) =>
  [...attributes].map(([key, value]) => ` ${key}(${value})`).join('');

const chapter = (prose: string) =>
  `---\ntitle: "One: a title"\npublished: 2026-11\ndescription: What it is.\n---\n${prose}`;

test('only title and description stay of the front matter', () => {
  expect(withSimpleTags(chapter('\nText.\n'), brackets)).toBe(
    '---\ntitle: "One: a title"\ndescription: What it is.\n---\n\nText.\n',
  );
});

test.each([
  ['A <Count id="a" show="value" /> and <Count id="b"/>.', 'A [Count id(a) show(value)] and [Count id(b)].'],
  ['The <Term id="x">two words</Term>.', 'The [Term id(x):two words:Term].'],
  [
    '<Versus>\n<Account word="raid" by="A > B">\n\nText.\n\n</Account>\n</Versus>',
    '[Versus:\n[Account word(raid) by(A > B):\n\nText.\n\n:Account]\n:Versus]',
  ],
  ['<Denial\n  by="The firm"\n>\n\nNo.\n\n</Denial>', '[Denial by(The firm):\n\nNo.\n\n:Denial]'],
  ['a <b>bold</b> 1 < 2 > 0', 'a <b>bold</b> 1 < 2 > 0'],
])('%j becomes %j', (prose, expected) => {
  expect(withSimpleTags(chapter(prose), brackets)).toContain(`---\n${expected}`);
});
