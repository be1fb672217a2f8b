import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/documentary/index.ts';
import { codeBlock, codeSpan } from '../../../src/publish/github/code.ts';
import { patchLines } from '../../../src/publish/github/patch-lines.ts';
import { type GivenComment, type NewComment, reviewOf } from '../../../src/publish/github/review.ts';

const problem = (line: number, more: Partial<Problem> = {}): Problem => ({
  kind: 'typed-number',
  file: 'content/chapters/one.mdx',
  line,
  column: 3,
  message: 'A figure is typed by hand.',
  hint: 'Write <Count id="x" /> instead.',
  ...more,
});
const files = [
  {
    filename: 'content/chapters/one.mdx',
    patch: '@@ -1,3 +1,4 @@ words\n a\n-b\n+c\n+d\n e\n@@ -20,2 +21,2 @@\n x\n+y\n\\ No newline at end of file',
  },
  { filename: 'content/large.yaml' },
];
const bot = { type: 'Bot' };
const given = (add: readonly NewComment[]): GivenComment[] =>
  add.map(({ path, line, body }, index) => ({ id: index + 1, path, line, body, user: bot }));

test('the lines of a patch are those that stand after the change', () => {
  expect([...patchLines(files[0]!.patch)]).toEqual([1, 2, 3, 4, 21, 22]);
  expect([...patchLines('@@ -0,0 +1 @@\n+only')]).toEqual([1]);
  expect([...patchLines('@@ -1,2 +0,0 @@\n-a\n-b')]).toEqual([]);
  expect([...patchLines(undefined)]).toEqual([]);
});

describe('a pull request is told', () => {
  test('each problem at its line, and what stands elsewhere in one comment', () => {
    const problems = [problem(2), problem(22), problem(10), problem(2, { file: 'content/large.yaml' })];
    const { add, remove, summary } = reviewOf(problems, files, [], []);
    expect(add.map(({ path, line, side }) => [path, line, side])).toEqual([
      ['content/chapters/one.mdx', 2, 'RIGHT'],
      ['content/chapters/one.mdx', 22, 'RIGHT'],
    ]);
    expect(add[0]!.body).toContain('**typed-number**');
    expect(add[0]!.body).toContain('```text\nA figure is typed by hand.\n\nWrite <Count id="x" /> instead.\n```');
    expect(remove).toEqual([]);
    expect(summary?.id).toBeUndefined();
    expect(summary?.body).toContain('The content has 2 problems besides the 2 at their lines');
    expect(summary?.body).toContain('content/chapters/one.mdx:10:3 A figure is typed by hand. [typed-number]');
    expect(summary?.body).toContain('content/large.yaml:2:3');
    expect(summary?.body).not.toContain('one.mdx:22');
  });

  test('nothing twice, however often it is pushed', () => {
    const problems = [problem(2), problem(3), problem(9)];
    const first = reviewOf(problems, files, [], []);
    const talk = [{ id: 9, body: first.summary!.body, user: bot }];
    expect(reviewOf(problems, files, given(first.add), talk)).toEqual({ remove: [], add: [], summary: undefined });
  });

  test('nothing more of what is mended or has moved, and nobody else loses a word', () => {
    const first = reviewOf([problem(2), problem(3)], files, [], []);
    const others: GivenComment[] = [
      { id: 70, path: 'content/chapters/one.mdx', line: 2, body: first.add[0]!.body, user: { type: 'User' } },
      { id: 71, path: 'content/chapters/one.mdx', line: 3, body: 'I like it.', user: bot },
      { id: 72, path: 'content/chapters/one.mdx', line: 3, body: 'Whose?', user: null },
    ];
    const [kept, outdated] = given(first.add);
    const again = reviewOf([problem(2), problem(4)], files, [...others, kept!, { ...outdated!, line: null }], []);
    expect(again.remove).toEqual([2]);
    expect(again.add.map(({ line }) => line)).toEqual([4]);
  });

  test('when all is mended, if it was told of problems before', () => {
    const before = reviewOf([problem(10)], files, [], []).summary!;
    const talk = [{ id: 5, body: before.body, user: bot }];
    const mended = reviewOf([], files, [], talk).summary!;
    expect(mended.id).toBe(5);
    expect(mended.body).toContain('The content has no problems any more.');
    expect(reviewOf([], files, [], [{ id: 5, body: mended.body, user: bot }]).summary).toBeUndefined();
    expect(reviewOf([problem(2)], files, [], talk).summary?.body).toContain('stand at their lines');
    expect(reviewOf([], files, [], [])).toEqual({ remove: [], add: [], summary: undefined });
  });

  test('two problems of one kind at one line once each, and the same words once', () => {
    const { add } = reviewOf(
      [problem(2), problem(2, { message: 'Another.' }), problem(2, { column: 9 })],
      files,
      [],
      [],
    );
    expect(add).toHaveLength(2);
  });

  test('no more than GitHub takes', () => {
    const many = Array.from({ length: 400 }, (_, n) => problem(2, { message: `${n} ${'long '.repeat(300)}` }));
    const { add, summary } = reviewOf(many, files, [], []);
    expect(add.length).toBe(40);
    expect(summary!.body.length).toBeLessThan(65_536);
    expect(summary!.body).toContain('… and 300 problems more: npm run check');
  });
});

test('what an editor wrote stays code, whatever it holds', () => {
  for (const text of ['@someone', '```\n@someone', '````x', '<img src=x>', '[a](b)']) {
    const [first, second, ...rest] = codeBlock(text).split('\n');
    const fence = /^`+/.exec(first!)![0];
    expect([second, rest.at(-1)]).toEqual([text.split('\n')[0], fence]);
    expect(rest.slice(0, -1).every((line) => !line.startsWith(fence))).toBe(true);
  }
  expect(codeSpan('https://a.example/`@x`')).toBe('`` https://a.example/`@x` ``');
  expect(codeSpan('a\nb')).toBe('`a b`');
});
