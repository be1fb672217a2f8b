import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Refusal } from '../../src/scaffold/index.ts';
import type { Inserted } from '../../src/scaffold/checked.ts';
import { withEntry, withItem, withListed } from '../../src/scaffold/insert.ts';
import { trying } from '../support/arbitrary/trying.ts';

const entry = { block: ['value: 2', 'note: # what it means'], flow: '{ value: 2, note: null }' };
const read = (text: string) => parse(text.replace(/^\uFEFF/, ''), { uniqueKeys: false }) as unknown;

/** What is new in a text; fails where anything of the old one is gone. */
function newIn(before: string, after: string): string {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  const tail = before.slice(head);
  expect(after.endsWith(tail), `${JSON.stringify(after)} keeps ${JSON.stringify(before)}`).toBe(true);
  return after.slice(head, after.length - tail.length);
}

function lineWith(text: string, { line }: Inserted): string {
  return text.split('\n')[line - 1]!;
}

const maps: Record<string, string> = {
  'a plain one': 'a: 1\n',
  'one without a final newline': 'a: 1',
  'one with Windows line endings': 'a:\r\n  b: 1\r\n',
  'one with a byte order mark': '\uFEFFa: 1\n',
  'one with comments at its end': 'a: 1 # one\n\n# The end.\n',
  'one whose comment has no final newline': 'a: 1\n# The end.',
  'one with empty lines at its end': 'a: 1\n\n\n',
  'one with spaces at its end': 'a: 1\n   ',
  'one that is indented': '  a: 1\n  b: 2\n',
  'one with a beginning and an end': '%YAML 1.2\n---\na: 1\n...\n',
  'one with quoted and long keys': '"a b": 1\n? c\n: 2\n',
  'one with an anchor before its key': '&x a: &y\n  b: 1\nc: *y\n',
  'one that ends in a text of several lines': 'a:\n  b: >-\n    one\n\n    two\n',
  'one that ends in a text that keeps its empty lines': 'a:\n  b: |+\n    one\n\n',
  'one that ends in an open text': 'a:\n  b: one\n    two',
  'one whose last value is empty': 'a: 1\nb:',
  'one in braces': '{ a: 1, b: { c: 2 } }\n',
  'one in braces with a comma at its end': '{\n  a: 1, # one\n  b: [x, y], # two\n}\n',
  'one in braces without spaces': '{a: 1}',
  'empty braces': '{}',
  'empty braces with a comment': '{ # nothing yet\n}\n',
  'an empty file': '',
  'a file of empty lines': '\n\n',
  'a file with comments alone': '# Figures.\r\n#\r\n',
  'a file with three hyphens alone': '---\n',
};

test.each(Object.entries(maps))('an entry goes into %s', (_, before) => {
  const after = withEntry(before, 'frogs', entry);
  const added = newIn(before, after.text);
  expect(read(after.text)).toEqual({ ...(read(before) as object), frogs: { value: 2, note: null } });
  expect(lineWith(after.text, after)).toMatch(/frogs:\s|frogs:$/);
  if (before.includes('\r\n')) expect(added.replaceAll('\r\n', '')).not.toContain('\n');
});

const lists: Record<string, string> = {
  'a plain one': '- a: 1\n',
  'one that is indented, without a final newline': '  - a: 1\n    b: 2',
  'empty brackets below comments': '# None yet.\n\n[]\n',
  'one in brackets': '[{ a: 1 }, { a: 2 },]\n',
  'an empty file': '',
};

test.each(Object.entries(lists))('an item goes into %s', (_, before) => {
  const after = withItem(before, entry);
  newIn(before, after.text);
  expect(read(after.text)).toEqual([...((read(before) as unknown[] | null) ?? []), { value: 2, note: null }]);
  expect(lineWith(after.text, after)).toContain('value: 2');
});

const listed: Record<string, string> = {
  'a plain one': 'title: T\nchapters:\n  - one\n  - two\n\n# The chart.\ncover: c\n',
  'one that is not indented': 'chapters:\n- one\n- two\ncover: c',
  'one with comments between and behind':
    'chapters: # in order\n  - one # first\n  # - left-out\n  - "two" # second\n  # end\ncover: c\n',
  'one at the end without a final newline': 'title: T\nchapters:\n  - one',
  'one with Windows line endings': 'chapters:\r\n  - one\r\ncover: c\r\n',
  'one in brackets': 'chapters: [one, two]\ncover: c\n',
  'one in brackets over several lines': 'chapters: [\n    one, # first\n    two, # second\n  ]\n',
  'empty brackets': 'chapters: []\n',
  'one with nothing in it yet': 'chapters: # none yet\ncover: c\n',
  'a file that does not have it': 'title: T\n',
  'a file in braces': '{ title: T, chapters: [one] }',
  'a file in braces that does not have it': '{ title: T }',
  'a key in quotes with an anchor': '"chapters": &all\n    - one\nb: 1\n',
};

test.each(Object.entries(listed))('a chapter is listed in %s', (_, before) => {
  const after = withListed(before, 'chapters', 'three');
  newIn(before, after.text);
  const was = read(before) as { chapters?: string[] | null };
  const chapters = [...(was.chapters ?? []), 'three'];
  expect(read(after.text)).toMatchObject({ chapters });
  expect(Object.keys(read(after.text) as object).filter((key) => key !== 'chapters')).toEqual(
    Object.keys(was).filter((key) => key !== 'chapters'),
  );
  expect(lineWith(after.text, after)).toMatch(/three|^chapters:$/);
});

describe('nothing is added where it would change what is there', () => {
  test.each([
    ['a list where a map belongs', () => withEntry('- a\n', 'frogs', entry)],
    ['a word where a map belongs', () => withEntry('frogs\n', 'frogs', entry)],
    ['a map where a list belongs', () => withItem('a: 1\n', entry)],
    ['a tilde that stands for nothing', () => withEntry('~\n', 'frogs', entry)],
    ['two texts in one file', () => withEntry('a: 1\n---\nb: 2\n', 'frogs', entry)],
    ['a fault', () => withEntry('a: [1\n', 'frogs', entry)],
    ['a key that is there', () => withEntry('frogs: 1\n', 'frogs', entry)],
    ['a list that is only referred to', () => withListed('a: &x [one]\nchapters: *x\n', 'chapters', 'two')],
    ['a list that stands elsewhere too', () => withListed('chapters: &x [one]\na: *x\n', 'chapters', 'two')],
    ['a list that is a word', () => withListed('chapters: one\n', 'chapters', 'two')],
  ])('%s', (_, insert) => {
    expect(insert).toThrow(Refusal);
  });
});

const key = fc.constantFrom('a', 'b', 'c', "'d e'", '"f"');
const scalar = fc.constantFrom(
  '1',
  'word',
  '"x # y"',
  "'it''s'",
  '2021-07',
  '|\n      one\n\n      two',
  '>+\n      one\n\n',
  '[1, 2]',
  '{ a: 1 }',
  '',
);
const remark = fc.constantFrom('', ' # why');
const between = fc.constantFrom('', '\n', '# A remark.\n', '\n\n  # Indented.\n');

/** YAML maps as people write them. */
const anyMap = fc
  .record({
    entries: fc.uniqueArray(fc.tuple(key, scalar, remark, between), { selector: ([name]) => name, maxLength: 4 }),
    head: fc.constantFrom('', '# Figures.\n\n', '---\n'),
    tail: fc.constantFrom('', '# The end.', '\n\n', '...\n'),
    cut: fc.boolean(),
    windows: fc.boolean(),
  })
  .map(({ entries, head, tail, cut, windows }) => {
    const lines = entries.map(([name, value, why, gap]) => {
      const [first = '', ...rest] = value.split('\n');
      return `${gap}${name}:${first && ` ${first}`}${why}\n${rest.map((line) => `${line}\n`).join('')}`;
    });
    const text = `${head}${lines.join('')}${tail}`;
    const ended = cut ? text.replace(/\n$/, '') : text;
    return windows ? ended.replaceAll('\n', '\r\n') : ended;
  });

test('whatever a file holds stays, letter by letter, and the new entry can be read', () => {
  fc.assert(
    fc.property(anyMap, (before) => {
      const after = withEntry(before, 'frogs', entry);
      newIn(before, after.text);
      expect(read(after.text)).toMatchObject({ frogs: { value: 2, note: null } });
      expect(lineWith(after.text, after)).toMatch(/frogs:\r?$/);
    }),
    trying(300),
  );
});
